/** Sentences that put something off without saying that it will be done: `Unit tests for alpha.`, `Beta: add a metric.` */
import { type Token } from '../../text/english/tokens.js';
import { type Asked } from './promise-facts.js';
import { type Owed } from './promise-words.js';
/** What the sentence puts off; `point` is the index of the stage or release that it names. */
export declare function phraseIn(tokens: readonly Token[], text: string, asked: Asked, point: number | undefined): Owed | undefined;
