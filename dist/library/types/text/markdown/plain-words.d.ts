import type { Words } from './words.js';
/**
 * The words of lines, as pairs of offsets, that hold no other marks than those of code; `undefined` where a parser must tell.
 * Brackets may be links only where the document has definitions.
 */
export declare function plainWordsOf(source: string, lines: readonly number[], hasDefinitions: boolean): Words | undefined;
