import type { Rule } from '../model/rule.js';
/** kubernetes/enhancements prints the same as a diff of tables of contents; here a section may move and change its level. */
export declare const sectionIsPresent: Rule;
