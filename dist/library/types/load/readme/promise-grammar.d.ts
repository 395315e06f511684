/** One sentence → whether it puts something off that is owed: what, and at which word. */
import { type Token } from '../../text/english/tokens.js';
import type { Asked, Found } from './promise-facts.js';
/** What a sentence puts off, if anything. `isPoint` tells whether a range of tokens names a stage or a release. */
export declare function promiseIn(tokens: readonly Token[], asked: Asked, isPoint: (start: number, end: number) => boolean): Found | undefined;
