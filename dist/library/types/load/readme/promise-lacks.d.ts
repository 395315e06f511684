/** Sentences that say what is not there yet: `TBD`, `Not tested yet`, `No e2e tests so far`, `in progress`. */
import { type Token } from '../../text/english/tokens.js';
import { type Asked, type Found } from './promise-facts.js';
/** The first lack that the sentence speaks of. */
export declare function lackIn(tokens: readonly Token[], asked: Asked): Found | undefined;
/** `For alpha there are no metrics`: the stage that the sentence starts with. */
export declare function leftOutFirst(tokens: readonly Token[]): number | undefined;
/** `No metrics in alpha`, `not tested for alpha`: left to the next stage. Where the stage is named, by token index. */
export declare function leftOutAt(tokens: readonly Token[]): number | undefined;
