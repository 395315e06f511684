import type { Rule } from '../model/rule.js';
/** Whoever is named with a character that no handle has is notified of nothing, and matches no list. */
export declare const peopleAreHandles: Rule;
