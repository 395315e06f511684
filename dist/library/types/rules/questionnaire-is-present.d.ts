import type { Rule } from '../model/rule.js';
/** Since v1.21 a KEP that targets a release answers the questionnaire (KEP-1194). */
export declare const questionnaireIsPresent: Rule;
