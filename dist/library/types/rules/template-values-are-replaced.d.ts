import type { Rule } from '../model/rule.js';
/** What the template puts in for the author's own value says nothing about this KEP. */
export declare const templateValuesAreReplaced: Rule;
