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
/** Levels of mappings and lists in a file, and of what is merged into one. */
export declare const DEEPEST = 64;
/** Why a text is not read, as a message. */
export type Refusal = string;
/**
 * Never throws: whatever cannot be parsed is a token, too. A text that is nested deeper than anybody writes, or in more pieces, is refused
 * on the way: parser and composer recurse, and a stack that is nearly full ends the process where an expression is compiled in it.
 */
export declare function readTokens(text: string): Tokens | Refusal;
