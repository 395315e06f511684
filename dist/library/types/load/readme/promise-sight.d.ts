/** What stands around the word that a reader looks at. */
import { type Token } from '../../text/english/tokens.js';
import { type Asked, type Sight } from './promise-facts.js';
import { type Owed } from './promise-words.js';
/** What is named in the few words before. */
export declare function nounBefore({ tokens, at }: Sight): Owed | undefined;
/** The same, or what the question asks for where no part of the system is named. */
export declare function nounOrImplied(sight: Sight): Owed | undefined;
/** What is pending, deferred or on its way in a cluster. */
export declare function isOfSystem({ tokens, at }: Sight): boolean;
/** The test or metric that is named in the next `count` words. */
export declare function nounBehind(tokens: readonly Token[], at: number, count: number): Owed | undefined;
/** What may be owed without a figure. */
export declare function testMetricOrText(noun: Owed | undefined): Owed | undefined;
/** A figure is open where one is asked for. */
export declare function isFigure(noun: Owed | undefined, asked: Asked): boolean;
/** Whether nothing follows in the clause. */
export declare function isLast({ tokens, at }: Sight): boolean;
/** What ends a clause. */
export declare const MARKS: ReadonlySet<string>;
/** Whether what follows is denied: by a `not` that is no answer of its own, such as `No, planned`. */
export declare function isDenied(before: readonly Token[]): boolean;
