/** Where something is written. */

/** 1-based line and column (UTF-16 code units), the convention of unist and of yaml's `LineCounter`. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/**
 * Where something is written. `path` is POSIX and relative to the root; `end` is exclusive.
 * Without `start` the place is the whole file (or a file that does not exist).
 */
export interface Place {
  readonly path: string;
  readonly start?: Point;
  readonly end?: Point;
}

/** A remark about a place. */
export interface Note {
  readonly message: string;
  readonly place: Place;
}

/** A text and where it is written. */
export interface Located {
  readonly value: string;
  readonly place: Place;
}
