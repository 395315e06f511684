import type { Leaf } from './leaf.js';
/** The leaves of a document, and whether remark would find the same. */
export interface Structure {
    readonly leaves: readonly Leaf[];
    readonly sure: boolean;
}
/** Reads the structure of `source`. */
export declare function structureOf(source: string): Structure;
/** Where the words of a heading's line start and end, without its marks. */
export declare function headingWords(line: string, marks: number): readonly [number, number];
