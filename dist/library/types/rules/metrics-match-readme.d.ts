import type { Rule } from '../model/rule.js';
/** A metric that kep.yaml promises and no answer explains is one that nobody can use; one that only the README has is not tracked. */
export declare const metricsMatchReadme: Rule;
