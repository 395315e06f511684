import { type Definitions } from './definitions.js';
import { type Leaf } from './leaf.js';
import { type Words } from './words.js';
/** Leaves with what is known of their words. */
export interface Read {
    readonly leaves: readonly Leaf[];
    readonly words: Map<Leaf, Words>;
}
/** Reads a whole document. Throws only `RangeError`, on absurd nesting. */
export declare function readWhole(source: string): Read;
/** Reads the words of headings and paragraphs of a document with these link definitions. */
export declare function readWords(source: string, leaves: readonly Leaf[], definitions: Definitions): Map<Leaf, Words>;
