/** The headings of a document and the text below each. Headings in lists and quotes are part of these. */
import type { Leaf, Span } from './leaf.js';
import type { Markdown } from './markdown.js';
/** A heading and its section's own text. */
export interface OutlineHeading extends Span {
    readonly level: number;
    readonly form: Leaf['form'];
    /** Its words without markup. */
    readonly name: string;
    /** Its words as written, without its marks. */
    readonly source: string;
    /** What stands below it up to the next heading, whatever its level: comments left out, every line in its place. */
    readonly text: string;
    /** 1-based line that `text` starts with. */
    readonly firstLine: number;
    /** Offset of that line. */
    readonly next: number;
}
/** The outline of a document. */
export declare function outlineOf(markdown: Markdown): readonly OutlineHeading[];
