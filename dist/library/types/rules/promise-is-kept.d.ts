import type { Rule } from '../model/rule.js';
/** "Will be tested before beta" is forgotten when beta comes: nobody reads an answer twice. */
export declare const promiseIsKept: Rule;
