import type { Place } from '../model/place.js';
/** What a page needs to know besides the report. */
export interface PageOptions {
    /** Address of a place; `undefined` when it has none. */
    readonly link?: (place: Place) => string | undefined;
    /** Address of a rule's page; `undefined` when it has none. */
    readonly rulePage?: (rule: string) => string | undefined;
    /** Most bytes of UTF-8 that the page may have. */
    readonly limit?: number;
    /** Where all of it can be read, as a sentence without its period; by default what every run can have. */
    readonly everything?: string;
}
/** How much of a text from a KEP a page shows, in UTF-16 code units. */
export declare const LENGTHS: {
    name: number;
    message: number;
    help: number;
};
/** Blocks of Markdown, collected while they fit. */
export declare class Page {
    #private;
    constructor(limit: number, everything?: string);
    /** False when there is no room for the block; `name` is then told to the reader. */
    add(block: string, name?: string): boolean;
    leaveOut(name: string): void;
    toString(): string;
}
/** A block behind a line of HTML; empty when the block is. */
export declare function folded(heading: string, block: string, open?: boolean): string;
