/** What a heading or paragraph says, of its inline nodes as remark finds them. */
import type { Nodes, PhrasingContent } from 'mdast';
import type { Span } from './leaf.js';
/** A run of source text and what it says. */
export interface SpannedText extends Span {
    readonly text: string;
}
/** An HTML comment; `closed` is false when its `-->` never comes. */
export interface Comment extends SpannedText {
    readonly closed: boolean;
}
/** The words of a heading or paragraph. */
export interface Words {
    /** Plain text: no comments, no markup; line feeds as written. */
    readonly text: string;
    /** The bold (or emphasised) words that it starts with. */
    readonly strong: SpannedText | undefined;
    /** Code spans. */
    readonly codes: readonly SpannedText[];
    /** True when it holds something that is no text but says something: an image, a link. */
    readonly media: boolean;
    readonly comments: readonly Comment[];
}
/** Offsets of a node in the whole source. */
export type SpanOf = (node: Nodes) => Span;
/** The words of a text without marks. */
export declare function plainWords(text: string): Words;
/** The words of inline nodes. */
export declare function wordsIn(nodes: readonly PhrasingContent[], source: string, spanOf: SpanOf): Words;
/** The comments of a run of HTML. */
export declare function commentsIn(source: string, { start, end }: Span): Comment[];
