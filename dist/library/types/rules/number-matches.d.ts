import type { Rule } from '../model/rule.js';
/** The number is the enhancement issue's; every tool and every reader uses another of its copies. */
export declare const numberMatches: Rule;
