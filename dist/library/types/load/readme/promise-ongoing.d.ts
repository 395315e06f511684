/** Sentences that say what is on its way: `in progress`, `still under discussion`, `left for beta`, `coming soon`, `planned for GA`. */
import { type Token } from '../../text/english/tokens.js';
import { type Asked } from './promise-facts.js';
import { type Owed } from './promise-words.js';
/** What the word at `at` says to be on its way: nothing but a look into a table for most words. */
export declare function ongoing(tokens: readonly Token[], at: number, asked: Asked): Owed | undefined;
/** Whether `ongoing` has anything to say of the word. */
export declare function isSignOfWork(word: string): boolean;
