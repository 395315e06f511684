/** A sentence → its words and marks, contractions undone. */
/** A word in lower case (or a mark) and its offsets in the sentence. */
export interface Token {
    readonly word: string;
    readonly start: number;
    readonly end: number;
}
/** Words joined by hyphens stay one word; blanks separate, slashes are marks. Linear in the length of the text. */
export declare function tokensOf(text: string): readonly Token[];
/** The word at an index, empty beyond the ends. */
export declare function wordAt(tokens: readonly Token[], at: number): string;
/** The words in front of an index, `count` at most. */
export declare function wordsBefore(tokens: readonly Token[], at: number, count: number): readonly Token[];
/** The words behind an index, `count` at most. */
export declare function wordsBehind(tokens: readonly Token[], at: number, count: number): readonly Token[];
/** The words up to the first that is one of `stops`, all when none is. */
export declare function wordsUpTo(tokens: readonly Token[], stops: ReadonlySet<string>): readonly Token[];
/** Without what stands in brackets. */
export declare function withoutAsides(tokens: readonly Token[]): readonly Token[];
/** Whether a word is a mark, or none at all as beyond the ends. */
export declare function isMark(word: string): boolean;
/** The forms of a regular verb: `add`, `adds`, `added`, `adding`. */
export declare function formsOf(verb: string): readonly string[];
