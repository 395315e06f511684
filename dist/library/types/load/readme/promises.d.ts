import { type Sentence } from '../../text/english/sentences.js';
import type { Asked } from './promise-facts.js';
import { type Read } from './promise-sentence.js';
/** A sentence that puts something off; `paragraph` is its index, offsets are those of the paragraph. */
export interface Put extends Sentence, Omit<Read, 'isLack'> {
    readonly paragraph: number;
    /** Whether it only says what is lacking, and the next sentence what is to come of it. */
    readonly leans: boolean;
}
/** Whether any sentence of a text can put something off, by its words alone. */
export declare function mayPutOff(text: string): boolean;
/** What the heading of a question asks for. */
export declare function askedBy(heading: string): Asked;
/** What the paragraphs of an answer put off, in their order: at most one promise for each sentence. */
export declare function promisesIn(heading: string, paragraphs: readonly string[]): readonly Put[];
/** What the paragraphs of an answer put off: most answers show with their first sentence that they do more than that. */
export declare class PutsOff {
    #private;
    constructor(heading: string, paragraphs: readonly string[]);
    /** Every promise, in the order of the text. */
    all(): readonly Put[];
    /**
     * Whether an answer does nothing but put off: every sentence promises, or is what stands around a promise (a "No.", a link, what the
     * promised test will show).
     */
    isWhole(): boolean;
}
