/** Where something is written. */
/** 1-based line and column (UTF-16 code units), the convention of unist and of yaml's `LineCounter`. */
export interface Point {
    readonly line: number;
    readonly column: number;
}
/** Where something is written. `path` is POSIX and relative to the root; `end` is exclusive. */
export interface Range {
    readonly path: string;
    readonly start: Point;
    readonly end: Point;
}
/** A range, or the whole file (also one that does not exist). */
export type Place = Range | {
    readonly path: string;
    readonly start?: undefined;
    readonly end?: undefined;
};
/** A remark about a place. */
export interface Note {
    readonly message: string;
    readonly place: Place;
}
/** A value, mostly a text, and where it is written. */
export interface Located<T = string> {
    readonly value: T;
    readonly place: Place;
}
