import type { Rule } from '../model/rule.js';
/** One clear finding instead of one per KEP: without the alias no approver can be checked. */
export declare const aliasesAreKnown: Rule;
