/** Promises with their places: sentences of plain text found again in the Markdown that they were read from. */
import type { PutOff } from '../../model/readme.js';
import type { MarkdownDocument, Span } from '../../text/markdown/markdown.js';
import type { PutsOff } from './promises.js';
/** A paragraph, item or line: its words without markup and the run of the source that holds them. */
export interface Passage extends Span {
    readonly text: string;
}
/** What `passages` put off, whose texts `said` reads, each with its place in the document. */
export declare function placedPromises(said: PutsOff, passages: readonly Passage[], document: MarkdownDocument, path: string): readonly PutOff[];
/** Where a link leads, behind its words. */
export declare const LINK_TARGET: RegExp;
/** Where the words from `start` to `end` of a passage's text stand in the source: word by word, whatever markup is between them. */
export declare function spanOf(passage: Passage, start: number, end: number, source: string): Span;
