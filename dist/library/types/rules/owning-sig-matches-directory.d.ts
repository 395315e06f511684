import type { Rule } from '../model/rule.js';
/** The approval file is looked for under `owning-sig`, people look under the directory. */
export declare const owningSigMatchesDirectory: Rule;
