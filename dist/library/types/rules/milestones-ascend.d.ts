import type { Rule } from '../model/rule.js';
/** Two stages in one release are fine, a later stage in an earlier one is a slip of the pen. */
export declare const milestonesAscend: Rule;
