import type { Rule } from '../model/rule.js';
/**
 * Suppressions name a rule and a reason, and take away at least one finding. Which did is known only after policy, so `lint` says
 * it; this entry gives it an id, a severity and a page like any other.
 */
export declare const suppressionIsUsed: Rule;
