/**
 * Lines as git counts them, and with it GitHub: each ends in a line feed. A lone carriage return ends none, although Markdown reads on
 * as if it did: a finding that counts it stands beside another line than the one that people see.
 */
/** 1-based line and column, in UTF-16 code units. */
interface Point {
    readonly line: number;
    readonly column: number;
}
/** Where the lines of a text start. */
export interface LineTable {
    /** The point of an offset, by binary search. */
    point(offset: number): Point;
    /** The offset of a point; `undefined` beyond the text or the end of the line. */
    offset(point: Point): number | undefined;
}
/** The lines of `text`, which are only counted when somebody asks. */
export declare function lineTable(text: string): LineTable;
/** Index of the last of the ascending numbers that is at most `limit`; 0 when there is none. */
export declare function lastAtMost(numbers: readonly number[], limit: number): number;
export {};
