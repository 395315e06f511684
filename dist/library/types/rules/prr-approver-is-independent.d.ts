import type { Rule } from '../model/rule.js';
/** The review wants somebody who did not write the KEP. */
export declare const prrApproverIsIndependent: Rule;
