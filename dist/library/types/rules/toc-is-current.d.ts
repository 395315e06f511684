import type { Rule } from '../model/rule.js';
/** kubernetes/enhancements runs mdtoc over every document but those of a list, and refuses what it would change. */
export declare const tocIsCurrent: Rule;
