/** Sentences that leave something out at a stage: `No metrics in alpha`, `For alpha there are no tests`. */
import { type Token } from '../../text/english/tokens.js';
/** `For alpha there are no metrics`: the stage that the sentence starts with. */
export declare function leftOutFirst(tokens: readonly Token[]): number | undefined;
/** `No metrics in alpha`, `not tested for alpha`: left to the next stage. Where the stage is named, by token index. */
export declare function leftOutAt(tokens: readonly Token[]): number | undefined;
