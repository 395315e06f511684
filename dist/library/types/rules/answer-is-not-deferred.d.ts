import type { Rule } from '../model/rule.js';
/** What was to be added "for beta" is due when beta comes. */
export declare const answerIsNotDeferred: Rule;
