/** What stands around the word that a reader looks at. */
import { isMark, type Token, wordAt, wordsBefore, wordsBehind } from '../../text/english/tokens.js';
import { type Asked, implied, type Sight, testOrMetric } from './promise-facts.js';
import { has, NEGATIONS, nounIn, type Owed, SYSTEM, words } from './promise-words.js';

/** What is named in the few words before. */
export function nounBefore({ tokens, at }: Sight): Owed | undefined {
  return nounIn(wordsBefore(tokens, at, 8));
}

/** The same, or what the question asks for where no part of the system is named. */
export function nounOrImplied(sight: Sight): Owed | undefined {
  return nounBefore(sight) ?? (isOfSystem(sight) ? undefined : implied(sight.asked));
}

/** What is pending, deferred or on its way in a cluster. */
export function isOfSystem({ tokens, at }: Sight): boolean {
  return has(wordsBefore(tokens, at, 8), SYSTEM);
}

/** The test or metric that is named in the next `count` words. */
export function nounBehind(tokens: readonly Token[], at: number, count: number): Owed | undefined {
  return testOrMetric(nounIn(wordsBehind(tokens, at, count)));
}

/** What may be owed without a figure. */
export function testMetricOrText(noun: Owed | undefined): Owed | undefined {
  return noun === 'text' ? noun : testOrMetric(noun);
}

/** A figure is open where one is asked for. */
export function isFigure(noun: Owed | undefined, asked: Asked): boolean {
  return noun === 'value' && asked.value;
}

/** Whether nothing follows in the clause. */
export function isLast({ tokens, at }: Sight): boolean {
  return isMark(wordAt(tokens, at + 1));
}

/** What ends a clause. */
export const MARKS = words(', ; : . ! ( – — -');

const PAUSES = words(', . - – ; : ( but');

/** Whether what follows is denied: by a `not` that is no answer of its own, such as `No, planned`. */
export function isDenied(before: readonly Token[]): boolean {
  return before.some(({ word }, at) => NEGATIONS.has(word) && !PAUSES.has(wordAt(before, at + 1)));
}
