import type { Rule } from '../model/rule.js';
/** Who has reviewed a stage knows the KEP; whoever takes over begins anew. */
export declare const prrApproverIsKept: Rule;
