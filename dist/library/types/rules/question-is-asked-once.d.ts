import type { Rule } from '../model/rule.js';
/** Two copies of a question end in two answers. */
export declare const questionIsAskedOnce: Rule;
