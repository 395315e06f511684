import type { Rule } from '../model/rule.js';
/** Each stage is reviewed anew: an approval for alpha says nothing about beta. */
export declare const prrApprovalCoversStage: Rule;
