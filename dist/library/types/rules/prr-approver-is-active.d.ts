import type { Rule } from '../model/rule.js';
/** Former approvers vouch for what they reviewed; a review that is still to come needs somebody who does them. */
export declare const prrApproverIsActive: Rule;
