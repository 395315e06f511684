/**
 * The words of a line on lines of at most `width` columns, each after the first behind `indent` blanks; a word that is longer stays
 * whole. Without a width the line is as it is. `taken` columns of the first line have text already.
 */
export declare function wrap(line: string, width: number | undefined, indent: number, taken?: number): string;
/** A path without as many of its middle directories as `width` columns demand; its first and its last two names stay. */
export declare function shortPath(path: string, width: number): string;
