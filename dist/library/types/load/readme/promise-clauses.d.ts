/** A sentence → the places where it speaks of what is still to come: marker, subject, verbs, object. */
import { type Token } from '../../text/english/tokens.js';
import { type Mood } from './promise-markers.js';
/** A verb that lies ahead. Token indices; ranges are `[start, end)`. */
export interface Ahead {
    readonly mood: Mood;
    /** The marker's first token. */
    readonly at: number;
    readonly subject: readonly Token[];
    /** Whether nobody is named: `Will add a test`, `No, will be tested`. */
    readonly elided: boolean;
    readonly verbs: readonly string[];
    readonly passive: boolean;
    /** What follows the verb up to the end of the clause. */
    readonly object: readonly Token[];
    /** The clause without its parts in commas: where a point is looked for. */
    readonly start: number;
    readonly end: number;
}
/** Every verb of the sentence that lies ahead and is not denied. */
export declare function aheadIn(tokens: readonly Token[]): readonly Ahead[];
/** Whether the authors, by whatever name, are among the words. */
export declare function speaksOfAuthors(tokens: readonly Token[]): boolean;
