import type { Rule } from '../model/rule.js';
/** The file is the review's only trace; the release team looks for it, not for comments. */
export declare const prrApprovalExists: Rule;
