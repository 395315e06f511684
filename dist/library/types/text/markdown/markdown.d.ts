/**
 * A Markdown document: its structure, read line by line, and the blocks that the questionnaire reader needs, with the words of those
 * that somebody asks for. Where the lines alone do not tell the structure, remark reads all of it.
 */
import type { Place } from '../../model/place.js';
import { type Leaf, type Span } from './leaf.js';
import { type Comment, type SpannedText, type Words } from './words.js';
export type { Span } from './leaf.js';
export type { Comment } from './words.js';
/** A heading, paragraph, code block or what is left of an HTML block without its comments. */
export interface Block extends Span {
    readonly kind: 'heading' | 'paragraph' | 'code' | 'html';
    /** Plain text: no comments, no markup; line feeds as written. */
    readonly text: string;
    /** Heading level, 0 for other kinds. */
    readonly level: number;
    /** How many list items it stands in. */
    readonly depth: number;
    /** True for the first block of its list item. */
    readonly first: boolean;
    /** The bold (or emphasised) words that it starts with. */
    readonly strong: SpannedText | undefined;
    /** Code spans. */
    readonly codes: readonly SpannedText[];
    /** True when it holds something that is no text but says something: an image, a link. */
    readonly media: boolean;
}
/** A README taken apart. Offsets refer to `source`. */
export interface MarkdownDocument {
    readonly source: string;
    readonly markdown: Markdown;
    readonly blocks: readonly Block[];
    readonly comments: readonly Comment[];
    /** Fences that are never closed: they reach to the end of the document. */
    readonly openFences: readonly Span[];
    /** Where the last word of `source` ends. */
    readonly end: number;
    /** The place of a run of source text. */
    place(path: string, span: Span): Place;
}
/** Parses all of it with remark (CommonMark; a GFM table or task list is text to us). Throws only `RangeError`, on absurd nesting. */
export declare function parseMarkdown(source: string): MarkdownDocument;
/** A Markdown text, of which no more is read than somebody asks for. Throws `RangeError` for what takes too long to read. */
export declare class Markdown {
    readonly source: string;
    /** All leaves in their order. */
    readonly leaves: readonly Leaf[];
    private readonly words;
    private knownDefinitions;
    private effort;
    private allComments;
    /** `byLines` is for comparing: without it remark reads all. */
    constructor(source: string, byLines?: boolean);
    /** The words of a heading or paragraph. */
    wordsOf(leaf: Leaf): Words;
    /** Comments of the whole document. */
    get comments(): readonly Comment[];
    /** Its headings, and of the rest the blocks that `isWanted`. */
    document(isWanted: (leaf: Span) => boolean): MarkdownDocument;
    /** Reads the words of leaves together: each run of a parser costs. */
    private read;
    private get definitions();
    private holdsComment;
    private commentsOf;
    private blockOf;
}
/** Offsets → places. */
export declare function placer(source: string): (path: string, span: Span) => Place;
