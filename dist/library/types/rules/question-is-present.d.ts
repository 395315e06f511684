import type { Rule } from '../model/rule.js';
/** KEPs that move on with an old questionnaire lack the questions that the template gained since. */
export declare const questionIsPresent: Rule;
