/** How many letters lie between a text and another one, each put in, left out or replaced: `undefined` above some number. */
export interface LettersTo {
    (other: string): number | undefined;
    /** Whether a part of `text` may be as near as that: what is false of a text is false of all its parts. */
    mayBeIn(text: string): boolean;
}
/** How many letters lead from `wanted` to another text, at most `most`: a function that is quick to ask of a whole list. */
export declare function lettersFrom(wanted: string, most: number): LettersTo;
/**
 * The value of `candidates` that a misspelt `text` most likely means, at most a third of its letters away. Two neighbours that
 * changed places count as one letter.
 */
export declare function nearest(text: string, candidates: Iterable<string>): string | undefined;
/**
 * The one value of `candidates` that a misspelt `text` means beyond doubt: it differs in letter case, blanks and underscores, or in one
 * letter (two that changed places count as one) and no other value does. Short words say too little for that.
 */
export declare function evident(text: string, candidates: readonly string[]): string | undefined;
