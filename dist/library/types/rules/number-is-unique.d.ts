import type { Rule } from '../model/rule.js';
/** Approvals, issues and tools know a KEP by its number alone. */
export declare const numberIsUnique: Rule;
