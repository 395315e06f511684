/** One sentence of an answer → what it puts off. */
import type { PromisePoint } from '../../model/readme.js';
import { type Token } from '../../text/english/tokens.js';
import type { Asked } from './promise-facts.js';
import { type Owed } from './promise-words.js';
/** What one sentence puts off. */
export interface Read {
    readonly what: Owed;
    readonly until: PromisePoint | undefined;
    /** Whether the sentence says nothing besides: `We expect no increase, but will measure it` does. */
    readonly whole: boolean;
    /** When it says that something is not there. */
    readonly isLack?: boolean;
}
/** `Rollback was not tested. It will be before GA.`: what is lacking is what the next sentence promises. */
export declare function leansOn(next: () => Read | undefined, tokens: () => readonly Token[], asked: Asked): Read | undefined;
/** What a sentence puts off by its own words. */
export declare function putOff(tokens: readonly Token[], text: string, asked: Asked): Read | undefined;
/** Whether a word says nothing by itself. "No" does where no test or metric is asked for. */
export declare function isHollow(word: string, asked: Asked): boolean;
