/**
 * A value as messages show it: in backticks, on one line, at most 80 characters long and free of whatever could break out of the
 * backticks, reorder the line or hide in it. Every text that a user wrote passes through here on its way into a message.
 */
export declare function quote(text: string): string;
/** The same of a question, which has room to stand whole. */
export declare function quoteQuestion(heading: string): string;
/** Values to choose from, in words: `alpha`, `beta` or `stable`. */
export declare function oneOf(values: readonly string[]): string;
/** `1 error`, `2 errors` */
export declare function plural(number: number, noun: string): string;
