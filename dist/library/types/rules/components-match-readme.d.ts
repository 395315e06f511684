import type { Rule } from '../model/rule.js';
/** The gate only works where every component that reads it has it: the two lists must not drift apart. */
export declare const componentsMatchReadme: Rule;
