import type { Rule } from '../model/rule.js';
/** Holds whatever the status says: a file that cannot be read is noticed years later otherwise. */
export declare const prrApprovalIsValid: Rule;
