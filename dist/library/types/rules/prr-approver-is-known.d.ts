import type { Rule } from '../model/rule.js';
/** Approvers of production readiness are few and trained for it; anybody else's name approves nothing. */
export declare const prrApproverIsKnown: Rule;
