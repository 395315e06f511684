import type { Rule } from '../model/rule.js';
/** A heading without an answer pleases a table of contents, not an approver. */
export declare const questionIsAnswered: Rule;
