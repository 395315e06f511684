/** How many letters lie between a text and another one, each put in, left out or replaced: `undefined` above some number. */
export interface LettersTo {
    (other: string): number | undefined;
    /** Whether a part of `text` may be as near as that: what is false of a text is false of all its parts. */
    mayBeIn(text: string): boolean;
}
/** How many letters lead from `wanted` to another text, at most `most`: a function that is quick to ask of a whole list. */
export declare function lettersFrom(wanted: string, most: number): LettersTo;
