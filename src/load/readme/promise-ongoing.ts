/** Sentences that say what is on its way: `in progress`, `still under discussion`, `left for beta`, `coming soon`, `planned for GA`. */
import { type Token, wordAt } from '../../text/english/tokens.js';
import { speaksOfAuthors } from './promise-clauses.js';
import { type Asked, has, implied, impliedBy, isConditional, testOrMetric } from './promise-facts.js';
import { isStage } from './promise-points.js';
import { NEGATIONS, nounIn, type Owed, SYSTEM, TRIALS } from './promise-words.js';

/** A word in its sentence, and what the question asks for. */
interface Sight {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly asked: Asked;
}

type Reader = (sight: Sight) => Owed | undefined;

/** What the word at `at` says to be on its way: nothing but a look into a table for most words. */
export function ongoing(tokens: readonly Token[], at: number, asked: Asked): Owed | undefined {
  return READERS.get(wordAt(tokens, at))?.({ tokens, at, asked });
}

/** Whether `ongoing` has anything to say of the word. */
export function isSignOfWork(word: string): boolean {
  return READERS.has(word);
}

/** What is named in the few words before. */
function nounBefore({ tokens, at }: Sight): Owed | undefined {
  return nounIn(tokens.slice(Math.max(0, at - 8), at));
}

function isLast({ tokens, at }: Sight): boolean {
  return /^\W?$/.test(wordAt(tokens, at + 1));
}

const UNDER_WAY =
  /^(?:progress|development|discussion|investigation|construction|consideration|review|works|making|process)$/;

/** `Work in progress`, `tests are still under development`, `in the works`, `under way`, `we are in the process of writing tests`. */
function underWay(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  const next = wordAt(tokens, at + 1);
  const noun = nounBefore(sight);
  if (next === 'way') return testOrMetric(noun);
  const isOfProcess =
    next === 'the' && wordAt(tokens, at + 2) === 'process' && wordAt(tokens, at + 3) === 'of';
  if (isOfProcess && speaksOfAuthors(tokens.slice(0, at)))
    return testOrMetric(nounIn(tokens.slice(at + 4, at + 9)));
  const step = next === 'the' ? wordAt(tokens, at + 2) : next;
  // `The work in progress of a node`: its work.
  const isOfOthers = wordAt(tokens, at + (next === 'the' ? 3 : 2)) === 'of';
  if (!UNDER_WAY.test(step) || step === 'process' || isOfOthers || isConditional(tokens, at))
    return undefined;
  if (noun === 'test' || noun === 'metric' || noun === 'text') return noun;
  const isWork = /^(?:work|still|this)$/.test(wordAt(tokens, at - 1));
  return tokens.length <= 9 && (isWork || at <= 1) ? (noun ?? implied(asked)) : undefined;
}

const BETWEEN = /^(?:this|that|it|these|those|them|blank|empty|open|out|as|a|the|answer|section|question)$/;

/** `Deferred to beta`, `left blank until GA`, `testing is left as a follow-up`. */
function putBack(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  let to = at + 1;
  while (to < at + 4 && BETWEEN.test(wordAt(tokens, to))) to++;
  const isAside = wordAt(tokens, to - 1) === 'as' || /^(?:a|as)$/.test(wordAt(tokens, to - 1));
  const isLater =
    /^(?:to|until|till|for)$/.test(wordAt(tokens, to)) &&
    tokens
      .slice(to + 1, to + 4)
      .some(({ word }) => isStage(word) || /^(?:later|future|follow-up|followup)$/.test(word));
  if (!isLater && !(isAside && /^(?:follow-up|followup|todo)$/.test(wordAt(tokens, to)))) return undefined;
  const noun = nounBefore(sight);
  return noun !== undefined || at <= 3 ? (noun ?? implied(asked)) : undefined;
}

/** `Unknown at this point`, `unclear yet`. */
function unknown(sight: Sight): Owed | undefined {
  const next = wordAt(sight.tokens, sight.at + 1);
  return /^(?:yet|until|at)$/.test(next) ? (nounBefore(sight) ?? implied(sight.asked)) : undefined;
}

/** `Coming soon`, `tests are coming`. */
function coming(sight: Sight): Owed | undefined {
  const next = wordAt(sight.tokens, sight.at + 1);
  if (next === 'soon' || (next === 'in' && sight.at <= 2)) return nounBefore(sight) ?? implied(sight.asked);
  return isLast(sight) ? testOrMetric(nounBefore(sight)) : undefined;
}

/** `Details to follow`, `results will come`. */
function toFollow(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  if (!/^(?:follow|come)$/.test(wordAt(tokens, at + 1))) return undefined;
  if (tokens.slice(0, at).some(({ word }) => NEGATIONS.has(word))) return undefined;
  const noun = nounBefore(sight);
  return noun !== undefined || tokens.length <= 9 ? (noun ?? implied(asked)) : undefined;
}

/** `Manual tests pending`, `Pending.`, `this is pending the results of the scale test`. */
function pending(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  const isAsked = impliedBy(asked) !== undefined;
  if (at === 0 && tokens.length <= 4 && isAsked) return implied(asked);
  const behind = tokens.slice(at + 1, at + 5);
  const isForWork = /^(?:implementation|results?|outcomes?|feedback|data|numbers|discussion|review)$/.test(
    behind.find(({ word }) => !/^(?:the|an?|our|on|some)$/.test(word))?.word ?? '',
  );
  if (isForWork && at <= 3 && isAsked) return implied(asked);
  return isPending(tokens, at) ? nounBefore(sight) : undefined;
}

/** `Waiting for the implementation.` */
function waiting({ tokens, at, asked }: Sight): Owed | undefined {
  if (at > 2) return undefined;
  const behind = tokens.slice(at + 1, at + 6);
  return behind.some(({ word }) => /^(?:implementation|code|merge|feedback|results|data|tests?)$/.test(word))
    ? impliedBy(asked)
    : undefined;
}

/** `We are working on it`, `we're working on the upgrade tests`. */
function workingOn({ tokens, at, asked }: Sight): Owed | undefined {
  if (wordAt(tokens, at + 1) !== 'on') return undefined;
  const before = tokens.slice(Math.max(0, at - 8), at);
  // `The controller keeps working on it.`
  if (has(before, SYSTEM) && !speaksOfAuthors(before)) return undefined;
  if (/^(?:it|this|that|them)$/.test(wordAt(tokens, at + 2))) return nounIn(before) ?? implied(asked);
  const noun = testOrMetric(nounIn(tokens.slice(at + 2, at + 7)));
  return speaksOfAuthors(before) || at <= 1 ? noun : undefined;
}

/** `Tests are forthcoming`, `Still outstanding.` */
function outstanding(sight: Sight): Owed | undefined {
  if (!isLast(sight)) return undefined;
  return testOrMetric(nounBefore(sight)) ?? (sight.at <= 1 ? implied(sight.asked) : undefined);
}

/** `The downgrade is still open.` */
function stillOpen(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  if (wordAt(tokens, at - 1) !== 'still' || !isLast(sight) || at > 8) return undefined;
  if (has(tokens.slice(0, at), SYSTEM)) return undefined;
  return impliedBy(asked);
}

/** `Work on tests is ongoing`, `tests are on their way`, `an ongoing effort`. */
function goingOn(sight: Sight): Owed | undefined {
  const { tokens, at } = sight;
  const next = wordAt(tokens, at + 1);
  const isSo =
    wordAt(tokens, at) === 'on'
      ? /^(?:its|their|the)$/.test(next) && wordAt(tokens, at + 2) === 'way'
      : isLast(sight) || /^(?:work|effort|efforts)$/.test(next);
  return isSo ? testOrMetric(nounBefore(sight)) : undefined;
}

const IN_WORK =
  /^(?:discussed|worked|designed|defined|decided|evaluated|investigated|prepared|drafted|finali[sz]ed|figured|developed)$/;

/** `The plan for upgrade tests is being discussed`, `targets are being discussed`. */
function being({ tokens, at, asked }: Sight): Owed | undefined {
  if (!/^(?:is|are|still|currently)$/.test(wordAt(tokens, at - 1)) || !IN_WORK.test(wordAt(tokens, at + 1)))
    return undefined;
  if (isConditional(tokens, at)) return undefined;
  const noun = nounIn(tokens.slice(Math.max(0, at - 8), at));
  return noun === 'value' && asked.value ? noun : testOrMetric(noun);
}

/** `Yes, once implemented.`, `Yes, as soon as the code is merged.` */
function onceDone({ tokens, at, asked }: Sight): Owed | undefined {
  return isOnceDone(tokens, at) ? implied(asked) : undefined;
}

function readers(entries: readonly (readonly [string, Reader])[]): ReadonlyMap<string, Reader> {
  return new Map(
    entries.flatMap(([words, reader]) => words.split(' ').map((word) => [word, reader] as const)),
  );
}

const READERS: ReadonlyMap<string, Reader> = readers([
  ['in under', underWay],
  ['deferred postponed punted pushed delayed left deferring postponing leaving saved', putBack],
  ['unknown unclear', unknown],
  ['coming', coming],
  ['to will', toFollow],
  ['pending', pending],
  ['working', workingOn],
  ['waiting awaiting', waiting],
  ['forthcoming upcoming outstanding', outstanding],
  ['open', stillOpen],
  ['ongoing on', goingOn],
  ['being', being],
  ['once upon after when as', onceDone],
  ['underway', (sight) => testOrMetric(nounBefore(sight))],
  [
    'planned scheduled slated targeted expected due',
    ({ tokens, at, asked }) => planned(tokens, at, asked) ?? planning(tokens, at),
  ],
  ['planning plan intend', ({ tokens, at }) => planning(tokens, at)],
  ['further more additional', ({ tokens, at }) => further(tokens, at)],
]);

/** `Yes, once implemented.`, `Upon implementation.`, `as soon as the code is merged` */
function isOnceDone(tokens: readonly Token[], at: number): boolean {
  const isSoon = wordAt(tokens, at) === 'as';
  if (isSoon && !(wordAt(tokens, at + 1) === 'soon' && wordAt(tokens, at + 2) === 'as')) return false;
  if (at > 2 || tokens.length > at + (isSoon ? 9 : 5)) return false;
  if (tokens.slice(0, at).some(({ word }) => !/^(?:yes|no|not|,|-)$/.test(word))) return false;
  return tokens.slice(at + 1).some(({ word }) => /^(?:implement|merge[sd]?$|land(?:s|ed)$)/.test(word));
}

/** `Manual tests pending`, `Pending.` */
function isPending(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:|[.,;:)]|for|until)$/.test(wordAt(tokens, at + 1))) return false;
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .filter(({ word }) => !/^(?:is|are|still|currently|\W)$/.test(word));
  return nounIn(before.slice(-1)) !== undefined;
}

/** `Planned for beta`, `e2e tests are planned`. */
function planned(tokens: readonly Token[], at: number, asked: Asked): Owed | undefined {
  // Pods are scheduled too.
  const isSaid = at <= 2 || /^(?:is|are|currently|also|still)$/.test(wordAt(tokens, at - 1));
  if (wordAt(tokens, at) === 'scheduled' && !isSaid) return undefined;
  const before = tokens.slice(Math.max(0, at - 8), at);
  if (
    before.some(
      ({ word }, index) => NEGATIONS.has(word) && !/^[,.-]$/.test(before[index + 1]?.word ?? '') && at > 2,
    )
  )
    return undefined;
  const next = wordAt(tokens, at + 1);
  if (/^(?:expected|due)$/.test(wordAt(tokens, at)) && !/^(?:for|in|by)$/.test(next)) return undefined;
  if (next !== '' && !/^(?:for|in|as|by|before|with|once|after|during|but|and|\W)$/.test(next))
    return undefined;
  const noun = nounIn(tokens.slice(Math.max(0, at - 10), at));
  if (noun === 'test' || noun === 'metric' || noun === 'text') return noun;
  // A trial is one of the author's where tests are asked for; elsewhere validation is what the code does.
  const isTrial = asked.test && tokens.slice(Math.max(0, at - 16), at).some(({ word }) => TRIALS.has(word));
  if (isTrial) return 'test';
  const said = tokens
    .slice(0, at)
    .filter(
      ({ word }) => !/^(?:no|not|yes|yet|is|are|it|this|but|,|-|\(|and|currently|these|they)$/.test(word),
    );
  return said.length === 0 ? impliedBy(asked) : undefined;
}

/** `We are planning e2e tests`. */
function planning(tokens: readonly Token[], at: number): Owed | undefined {
  if (
    !/^(?:planning|plan|intend)$/.test(wordAt(tokens, at)) ||
    /^(?:test|the|a)$/.test(wordAt(tokens, at - 1))
  )
    return undefined;
  if (tokens.slice(Math.max(0, at - 4), at).some(({ word }) => NEGATIONS.has(word))) return undefined;
  const noun = nounIn(tokens.slice(at + 1, at + 5));
  return noun === 'test' || noun === 'metric' ? noun : undefined;
}

/** `More testing is needed`, `this needs further investigation`. */
function further(tokens: readonly Token[], at: number): Owed | undefined {
  if (!/^(?:further|more|additional)$/.test(wordAt(tokens, at)) || isConditional(tokens, at))
    return undefined;
  const after = tokens.slice(at + 1, at + 5);
  const isTrial = after.some(({ word }) => TRIALS.has(word) && !/^validations?$/.test(word));
  if (!isTrial && nounIn(after) !== 'test') return undefined;
  if (tokens.slice(Math.max(0, at - 5), at).some(({ word }) => NEGATIONS.has(word))) return undefined;
  const around = tokens.slice(Math.max(0, at - 3), at + 9);
  const need = around.findIndex(({ word }) => /^(?:needed|required|necessary|needs?|requires?)$/.test(word));
  return need === -1 || wordAt(around, need - 1) === 'if' ? undefined : 'test';
}
