import type { Rule } from '../model/rule.js';
/** The template asks twice whether the feature can be rolled back: in prose and as `disable-supported`. */
export declare const disableSupportedMatchesReadme: Rule;
