/** A text that is kept for longer than the one that it is a piece of. */
/**
 * `text` in memory of its own. Engines let a piece share the memory of the whole, so that a word that is kept would keep the
 * file that it stands in.
 */
export declare function apart(text: string): string;
