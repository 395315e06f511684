import type { Rule } from '../model/rule.js';
/** Instructions, options and empty fields left in an answer read as if the author had written them. */
export declare const templateTextIsRemoved: Rule;
