import type { Rule } from '../model/rule.js';
/** The loader finds the faults of a file, all at once and each at its key; this rule gives them their name. */
export declare const kepYamlIsValid: Rule;
