/** POSIX paths as text. The engine's paths are relative to a root and know no drive, no backslash and no working directory. */
/** The parts joined and normalised: `join('keps', '../OWNERS')` is `OWNERS`. */
export declare function join(...parts: readonly string[]): string;
/** Without `.`, `..` and double slashes, as far as they can be resolved; `.` for an empty path. A slash at the end stays. */
export declare function normalize(path: string): string;
/** The path above: `.` for a single name. */
export declare function dirname(path: string): string;
/** The last name of a path, without `ending` where it ends so. */
export declare function basename(path: string, ending?: string): string;
export declare function isAbsolute(path: string): boolean;
/** The way from the directory `from` to `to`, both relative to the same root. */
export declare function relative(from: string, to: string): string;
/** Whether `path` is `directory` or lies below it; `''` is above everything, `undefined` above nothing. */
export declare function isAtOrBelow(directory: string | undefined, path: string): boolean;
/** A path as part of an address: nothing in it means anything there, and half a character is the sign for none. */
export declare function urlPath(path: string): string;
/** Whether a path names a Markdown document. */
export declare function isMarkdown(path: string): boolean;
/** The path of a Markdown document without its ending; any other path as it is. */
export declare function withoutMarkdown(path: string): string;
/** Whether a path names a document in another markup: reStructuredText, AsciiDoc, MediaWiki, Org. */
export declare function isOtherMarkup(path: string): boolean;
