import type { Rule } from '../model/rule.js';
/** The template lets open questions stand in UNRESOLVED blocks until the KEP becomes implementable. */
export declare const discussionIsResolved: Rule;
