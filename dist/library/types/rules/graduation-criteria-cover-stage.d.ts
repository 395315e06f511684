import type { Rule } from '../model/rule.js';
/** Release team and reviewers ask what must be true before the feature moves on. */
export declare const graduationCriteriaCoverStage: Rule;
