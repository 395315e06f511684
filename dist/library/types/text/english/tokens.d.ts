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
/** The forms of a regular verb: `add`, `adds`, `added`, `adding`. */
export declare function formsOf(verb: string): readonly string[];
