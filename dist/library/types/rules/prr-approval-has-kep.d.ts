import type { Rule } from '../model/rule.js';
/** A file under a wrong number or in a wrong folder approves nothing and looks as if it did. */
export declare const prrApprovalHasKep: Rule;
