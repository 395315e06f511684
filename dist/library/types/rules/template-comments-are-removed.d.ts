import type { Rule } from '../model/rule.js';
/** The template asks for it in its first comment: whoever edits the KEP later reads instructions between the answers. */
export declare const templateCommentsAreRemoved: Rule;
