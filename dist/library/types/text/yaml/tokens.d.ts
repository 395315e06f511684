/** Comments and scalars of a YAML text as its parser saw them: it knows that the `#` of a string is none. */
import { type CST } from 'yaml';
/** From one offset to another, the second exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** What a YAML text is made of, in the order of the text. */
export interface Tokens {
    /** For the composer of documents. */
    readonly all: readonly CST.Token[];
    /** From the `#` on. */
    readonly comments: readonly Span[];
    /** Scalars, with their quotes. */
    readonly scalars: readonly Span[];
    /** From the opening to the closing bracket. */
    readonly flows: readonly Span[];
}
/** Never throws: whatever cannot be parsed is a token, too. */
export declare function readTokens(text: string): Tokens;
