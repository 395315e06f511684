/** One mapping of a list. Values are texts as written: `1.10` is no number. */
export interface Row {
    /** The text at `key`, `undefined` when it is absent or empty. */
    text(key: string): string | undefined;
    /** The text at `key`. Throws where there is none. */
    need(key: string): string;
    /** The text at `key`, which is one of `values`. */
    oneOf<const T extends string>(key: string, values: readonly T[]): T;
    /** The mappings in the list at `key`; none when it is absent. */
    rows(key: string): readonly Row[];
    /** Throws a sentence about the value at `key`, with its place. */
    refuse(key: string, message: string): never;
}
/** The mappings of the list that `text` is. Throws `UsageError` with one sentence that starts with the place in `path`. */
export declare function rowsOf(path: string, text: string): readonly Row[];
