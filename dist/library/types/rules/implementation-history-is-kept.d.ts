import type { Rule } from '../model/rule.js';
/** Whoever reads a KEP years later finds here what happened when. */
export declare const implementationHistoryIsKept: Rule;
