/** Sentences that say what is not there yet: `TBD`, `Not tested yet`, `No e2e tests so far`, `in progress`. */
import { type Token } from '../../text/english/tokens.js';
import { type Asked, type Found } from './promise-facts.js';
/** The first lack that the sentence speaks of. */
export declare function lackIn(tokens: readonly Token[], asked: Asked): Found | undefined;
/** Every word that one of the tables looks for: most are none. */
export declare const SIGNS: ReadonlySet<string>;
