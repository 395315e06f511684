/** What is open while the structure of Markdown is read: containers within each other, and a leaf that further lines may belong to. */
import type { Cursor } from './cursor.js';
import type { Ending } from './html-blocks.js';
import type { Leaf } from './leaf.js';
/** A quote, or an item of a list with the columns that its content is indented by. */
export interface Container {
    readonly kind: 'quote' | 'item';
    readonly columns: number;
    /** Whether its own first block is the first of a list item. */
    readonly opensItem: boolean;
    /** An item that starts with a blank line may not go on with another one. */
    isEmpty: boolean;
}
/** A leaf that further lines may belong to. */
export interface Open {
    readonly kind: 'paragraph' | 'code' | 'html';
    readonly start: number;
    end: number;
    readonly lines: number[];
    readonly first: boolean;
    readonly mark?: string;
    readonly indent?: number;
    readonly ending?: Ending;
    ended?: boolean;
    /** Indented code that may end above the blank lines that are indented like it, or below. */
    doubtful?: boolean;
    /** A paragraph with a line that half a tab starts. */
    isCut?: boolean;
    /** For indented code: how much of it is more than the blank lines at its end. */
    kept?: number;
}
/** The open blocks of a document, and the leaves that are closed. */
export declare class Blocks {
    private readonly cursor;
    readonly leaves: Leaf[];
    readonly containers: Container[];
    open: Open | undefined;
    /** Whether remark would find the same. */
    sure: boolean;
    private depth;
    constructor(cursor: Cursor);
    /** Adds the line to a fence, indented code or HTML; false where that has ended above the line. */
    continue(open: Open): boolean;
    /** Adds what is left of the line. */
    add(open: Open): void;
    /** Closes HTML whose end the line holds. */
    endRaw(open: Open): void;
    /** Adds a line of a paragraph: blanks in front of it count within code spans. */
    addText(open: Open): void;
    enter(kind: Container['kind'], columns: number): boolean;
    /** Whether the next block is the first of a list item, after which it no longer is. */
    private isFirst;
    begin(kind: Open['kind'], start: number, rest?: Pick<Open, 'mark' | 'indent' | 'ending'>): Open;
    /** Closes the open leaf, and all containers but the first `count`. */
    leave(count: number): void;
    close(): void;
    private closeRaw;
    /** A paragraph may start with link definitions. */
    private closeBracketed;
    finish(open: Open, form: Leaf['form'], level?: number, kind?: Leaf['kind']): void;
}
/** How many blanks and tabs stand at an offset. */
export declare function blanksAt(source: string, offset: number): number;
