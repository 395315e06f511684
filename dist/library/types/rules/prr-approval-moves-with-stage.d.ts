import type { Rule } from '../model/rule.js';
/** Approver and answers are reviewed together: an approval that comes before its stage is one of answers that nobody has seen. */
export declare const prrApprovalMovesWithStage: Rule;
