/** What the structure of a Markdown document consists of: leaves, which hold words, code or HTML, in their order. */
/** A run of source text: UTF-16 offsets, `end` exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** A block that holds no other block. Its span is that of mdast. */
export interface Leaf extends Span {
    readonly kind: 'heading' | 'paragraph' | 'code' | 'html' | 'rule' | 'definition';
    /** Heading level, 0 for other kinds. */
    readonly level: number;
    /** How many list items it stands in. */
    readonly depth: number;
    /** True for the first block of its list item. */
    readonly first: boolean;
    /** Whether it stands in a list or a quote. */
    readonly nested: boolean;
    /** How it is written: an underlined heading, a fence with or without its end; else by its first mark. */
    readonly form: 'plain' | 'underlined' | 'fenced' | 'open-fence';
    /**
     * What it holds, line by line, as pairs of offsets: without the marks of its containers and its own. Blanks
     * around the lines of a paragraph are part of them.
     */
    readonly lines: readonly number[];
    /** The text of code or HTML where `lines` do not tell it. */
    readonly value?: string;
}
/** The line end at an offset, as it is written. */
export declare function lineEndAt(source: string, offset: number): string;
/** The lines of code or HTML with the line ends that the source has. */
export declare function rawTextOf({ lines, form, value }: Leaf, source: string): string;
