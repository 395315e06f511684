import type { Rule } from '../model/rule.js';
/** Tools find a KEP by its metadata and people by its document; a directory with one of them is half a KEP. */
export declare const kepHasMetadata: Rule;
