/** Emphasis as gomarkdown reads it: each opening mark has one candidate for its end, and when that does not fit it is text. */
/** What is emphasised, how much of the line it takes with its marks, and the elements around it, outermost first. */
export interface Emphasis {
    readonly inner: string;
    readonly length: number;
    readonly elements: readonly string[];
}
/** The emphasis whose opening marks start at `at`; `undefined` when they open none. */
export declare function emphasisAt(line: string, at: number): Emphasis | undefined;
