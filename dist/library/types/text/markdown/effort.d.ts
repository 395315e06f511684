/**
 * Which Markdown is refused because parsing it would take too long. The structure is read in linear time; micromark, which reads words
 * and what the lines do not tell, is linear for what people write, but quadratic in the marks of a paragraph, in blocks and underlined
 * headings, in nested lists and in their depth: a small file can keep it busy for hours.
 */
import type { Span } from './leaf.js';
/** Why `source` is not read, in the grammar of messages; `undefined` when it is fine. */
export declare function refusal(source: string): string | undefined;
/** What is said of Markdown that no parser gets through. */
export declare const TOO_COMPLEX = "Unexpected structure, too complex to be read as Markdown";
/** A paragraph that is more than anybody reads. */
export declare class LongParagraph extends RangeError {
    /** Its first word in the source. */
    readonly span: Span;
    constructor(words: number, 
    /** Its first word in the source. */
    span: Span);
}
/** Throws `LongParagraph` for a `span` of more words than a paragraph may have. */
export declare function refuseLong(source: string, span: Span): void;
/** Throws `RangeError` when remark would take too long for all of `source`. */
export declare function refuseWhole(source: string): void;
/**
 * Milliseconds that remark may take for the words of one paragraph. Throws `RangeError` when that is too long, or would be with the
 * `spent` milliseconds of the paragraphs before it.
 */
export declare function effortOfWords(paragraph: string, spent: number): number;
/** Whether `source` is so plain that nothing of it is ever refused: what real documents are. */
export declare function isEasy(source: string): boolean;
