/** An answer → what it puts off: a test to be run, a metric to be added, a value, a text, a decision. */
import type { PromisePoint } from '../../model/readme.js';
import { type Sentence } from '../../text/english/sentences.js';
import type { Asked } from './promise-facts.js';
import { type Owed } from './promise-words.js';
/** A sentence that puts something off; `paragraph` is its index, offsets are those of the paragraph. */
export interface Put extends Sentence {
    readonly paragraph: number;
    readonly what: Owed;
    readonly until: PromisePoint | undefined;
    /** Whether the sentence says nothing besides: `We expect no increase, but will measure it` does. */
    readonly whole: boolean;
    /** Whether it only says what is lacking, and the next sentence what is to come of it. */
    readonly leans: boolean;
}
/** What the heading of a question asks for. */
export declare function askedBy(heading: string): Asked;
/** What the paragraphs of an answer put off, in their order: at most one promise for each sentence. */
export declare function promisesIn(heading: string, paragraphs: readonly string[]): readonly Put[];
/**
 * Whether an answer does nothing but put off: every sentence promises, or is what stands around a promise (a "No.", a link, what the
 * promised test will show).
 */
export declare function isWhollyPutOff(heading: string, paragraphs: readonly string[]): boolean;
