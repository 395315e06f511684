import type { Rule } from '../model/rule.js';
/** Every rule, in the order of the catalogue. */
export declare const rules: readonly Rule[];
