import type { Rule } from '../model/rule.js';
/** Without a number nobody finds the approval, and neither do the tools that look for it. */
export declare const numberIsANumber: Rule;
