/** A line of Markdown under a cursor. Tabs count up to the next column of four, as CommonMark counts them. */
/** Walks a text line by line, and each line from column to column. All offsets are those of the text. */
export declare class Cursor {
    readonly source: string;
    /** Of the line: where it starts, where it ends without its line end, where the next one starts. */
    start: number;
    end: number;
    next: number;
    /** Where the cursor stands, and in which column, counted from 0. */
    at: number;
    column: number;
    /** The next character that is neither blank nor tab, and how many columns it is away. */
    text: number;
    indent: number;
    /** Whether nothing but blanks and tabs is left of the line. */
    blank: boolean;
    /** Whether the cursor stands within a tab, of which some columns are passed. */
    inTab: boolean;
    private lineFeed;
    private carriageReturn;
    constructor(source: string);
    /** Goes to the next line; false behind the last one. A text that ends in a line end has an empty line behind it. */
    nextLine(): boolean;
    /** What is left of the line. */
    rest(): string;
    /** Goes `columns` on; a tab that reaches further is not passed: the rest of it is still to come. */
    skipColumns(columns: number): void;
    /** Goes to the next character that is neither blank nor tab. */
    skipBlanks(): void;
    /** Goes behind `length` characters of which none is a tab. */
    skip(length: number): void;
    /** The next mark; the end of the text where there is none. */
    private find;
    private look;
}
