import type { Rule } from '../model/rule.js';
/** Reviews are asked for in a release; one that is over, or that nobody works on, comes from the text that was copied. */
export declare const targetReleaseIsCurrent: Rule;
