import type { Rule } from '../model/rule.js';
/** People look for a proposal in the list, and a list that is kept by hand forgets some. */
export declare const tableIsCurrent: Rule;
