/**
 * OWNERS_ALIASES as nearly everybody writes it, read line by line: many hundred handles of which a run asks for a few. Whatever has another
 * form, or could mean something else in YAML, is for a parser.
 */
import type { Located } from '../model/place.js';
/** Alias → handles; `undefined` for a file of any other form. */
export declare function plainAliases(path: string, text: string): ReadonlyMap<string, readonly Located[]> | undefined;
