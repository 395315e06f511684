/** A run of English text → its sentences. */
/** A sentence and where it stands in the text that it was cut from: offsets, `end` exclusive. */
export interface Sentence {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
/**
 * Cuts a text at full stops, question and exclamation marks, at blank lines, and before and after the rows of a table. A single line
 * feed is a soft wrap, unless the line above ends in a colon.
 */
export declare function sentencesOf(text: string): readonly Sentence[];
