/** The columns that texts take in a terminal. */
/**
 * Two columns for a wide character, none for what combines with another or only colours. Other writing than European counts a column
 * for each character until `readyFor` has met it: what knows better costs more to load than a short run.
 */
export declare function widthOf(text: string): number;
/** Loads what knows the widths of these texts, where that is needed. */
export declare function readyFor(texts: Iterable<string>): Promise<void>;
