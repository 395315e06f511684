/** Link definitions at the start of a paragraph (CommonMark, "Link reference definitions"), as far as one line tells. */
import type { Leaf } from './leaf.js';
/** The link definitions of a document, as Markdown, by their label as links are matched with it. */
export type Definitions = ReadonlyMap<string, string>;
/** Whether the text starts with a label and a colon. */
export declare function startsDefinition(text: string): boolean;
/** A definition in the first `lines` lines of a paragraph, which ends at the offset `end`. */
export interface FoundDefinition {
    readonly lines: 1 | 2;
    readonly end: number;
}
/** The definition at `start`, in the first of `lines`, or what else stands there; `limit` is where the paragraph ends. */
export declare function definitionAt(source: string, start: number, lines: readonly number[], limit: number): FoundDefinition | 'text' | 'unsure';
/** The definitions among the leaves; of two with one label the first counts. */
export declare function definitionsOf(source: string, leaves: readonly Leaf[]): Definitions;
/** The definitions that links in `text` may refer to, as Markdown. */
export declare function definitionsFor(text: string, definitions: Definitions): string;
