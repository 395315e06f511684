import type { Rule } from '../model/rule.js';
/** A KEP that no tool finds is a KEP that nothing is said of: it looks like one that passes. */
export declare const kepDirectoryIsFound: Rule;
