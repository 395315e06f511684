import type { Rule } from '../model/rule.js';
/** A KEP at beta whose gate is alpha tells users and reviewers of a feature that the release does not have. */
export declare const gateStageMatchesKubernetes: Rule;
