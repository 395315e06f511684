import type { Rule } from '../model/rule.js';
/** A misspelt SIG is asked for nothing and finds no approval file. */
export declare const sigIsKnown: Rule;
