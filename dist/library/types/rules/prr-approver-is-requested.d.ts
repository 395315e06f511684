import type { Rule } from '../model/rule.js';
/** A name in a file notifies nobody: the approver sees the pull requests that are assigned to them. */
export declare const prrApproverIsRequested: Rule;
