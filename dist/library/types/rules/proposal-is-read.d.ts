import type { Rule } from '../model/rule.js';
/** A document that nobody reads looks, in a green report, like one that was found to be in order. */
export declare const proposalIsRead: Rule;
