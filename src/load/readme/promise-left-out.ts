/** Sentences that leave something out at a stage: `No metrics in alpha`, `For alpha there are no tests`. */
import { type Token, wordAt, wordsBefore, wordsBehind, wordsUpTo } from '../../text/english/tokens.js';
import { isConditional, testMetricOrValue } from './promise-facts.js';
import { isDescription } from './promise-points.js';
import { has, nounIn, OUTSTANDING, TRY, words } from './promise-words.js';

const OPEN_STAGES = words('alpha beta');
const AT_STAGE = words('in for at during');
const NONE = words('no not none');
const PAST = words('was were had');

/** `For alpha there are no metrics`: the stage that the sentence starts with. */
export function leftOutFirst(tokens: readonly Token[]): number | undefined {
  const stage = tokens.slice(0, 4).findIndex(({ word }) => OPEN_STAGES.has(word));
  if (!AT_STAGE.has(wordAt(tokens, 0))) return undefined;
  const behind = wordsBehind(tokens, stage, 8);
  const before = wordsUpTo(behind, NONE);
  if (before === behind || has(before, PAST)) return undefined;
  const noun = nounIn(wordsBehind(tokens, stage + 1 + before.length, 5));
  return testMetricOrValue(noun) && stage;
}

const WITHOUT = words('no not none without');
/** What ends the thought that something is left out. */
const ENDS = words(', ; : . ( but as because since until before');
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...OUTSTANDING,
  ...TRY,
  ...words('tested planned defined determined measured required needed applicable part scope'),
]);

/** `No metrics in alpha`, `not tested for alpha`: left to the next stage. Where the stage is named, by token index. */
export function leftOutAt(tokens: readonly Token[]): number | undefined {
  for (const [at, { word }] of tokens.entries()) {
    const isOut = word === 'out' && wordAt(tokens, at + 2) === 'scope';
    if ((!isOut && !WITHOUT.has(word)) || isConditional(tokens, at)) continue;
    const near = wordsUpTo(wordsBehind(tokens, at, 13), ENDS);
    const stage = near.findIndex(
      (one, index) =>
        OPEN_STAGES.has(one.word) &&
        has(wordsBefore(near, index, 2), AT_STAGE) &&
        !isDescription(near, index),
    );
    if (stage === -1 || has(tokens.slice(0, at + stage), PAST)) continue;
    const left = near.slice(0, stage);
    const noun = testMetricOrValue(nounIn(isOut ? tokens.slice(0, at) : left));
    const isAll =
      at <= 2 && tokens.length <= 8 && left.every((one) => AT_STAGE.has(one.word) || one.word === 'the');
    if (isAll || noun !== undefined || (!isOut && has(left, LEFT_OUT))) return at + 1 + stage;
  }
  return undefined;
}
