/** Sentences that say what is not there yet: `TBD`, `Not tested yet`, `No e2e tests so far`, `in progress`. */
import { type Token, wordAt } from '../../text/english/tokens.js';

import { speaksOfAuthors } from './promise-clauses.js';
import {
  type Asked,
  type Found,
  has,
  implied,
  impliedBy,
  isConditional,
  MEASURE,
  testOrMetric,
} from './promise-facts.js';
import { isSignOfWork, ongoing } from './promise-ongoing.js';
import {
  AUTHORS,
  kindOf,
  NEGATIONS,
  nounIn,
  OUTSTANDING,
  type Owed,
  PLACEHOLDERS,
  PRONOUNS,
  SYSTEM,
  TRIALS,
  TRY,
} from './promise-words.js';

/** The first lack that the sentence speaks of. */
export function lackIn(tokens: readonly Token[], asked: Asked): Found | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const word = wordAt(tokens, at);
    if (!SIGNS.has(word) && !isSignOfWork(word)) continue;
    const left = placeholder(tokens, at, asked);
    if (left !== undefined) return { what: left, at, start: 0, end: tokens.length, from: at };
    const what =
      notYet(tokens, at, asked) ??
      noneYet(tokens, at, asked) ??
      missing(tokens, at, asked) ??
      needed(tokens, at) ??
      ongoing(tokens, at, asked);
    if (what !== undefined) return { what, at, start: 0, end: tokens.length, from: 0 };
  }
  return undefined;
}

/** Words that may say that something is not there. */
const SIGNS: ReadonlySet<string> = new Set([
  ...PLACEHOLDERS,
  ...'no not never none nothing missing lack lacks lacking need needs requires to'.split(' '),
]);

/** `For alpha there are no metrics`: the stage that the sentence starts with. */
export function leftOutFirst(tokens: readonly Token[]): number | undefined {
  const stage = tokens.findIndex(({ word }) => word === 'alpha' || word === 'beta');
  if (stage < 1 || stage > 3 || !/^(?:in|for|at|during)$/.test(wordAt(tokens, 0))) return undefined;
  const no = tokens.findIndex(({ word }) => /^(?:no|not|none)$/.test(word));
  if (no < stage || no > stage + 8 || tokens.slice(0, no).some(({ word }) => /^(?:was|were|had)$/.test(word)))
    return undefined;
  const noun = nounIn(tokens.slice(no + 1, no + 6));
  return noun === 'test' || noun === 'metric' || noun === 'value' ? stage : undefined;
}

/** `No metrics in alpha`, `not tested for alpha`: left to the next stage. Where the stage is named, by token index. */
export function leftOutAt(tokens: readonly Token[]): number | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const isOut = wordAt(tokens, at) === 'out' && wordAt(tokens, at + 2) === 'scope';
    if (!(isOut || /^(?:no|not|none|without)$/.test(wordAt(tokens, at))) || isConditional(tokens, at))
      continue;
    const after = tokens.slice(at + 1, at + 14);
    const stop = after.findIndex(({ word }) => /^(?:[,;:.(]|but|as|because|since|until|before)$/.test(word));
    const near = stop === -1 ? after : after.slice(0, stop);
    const stage = near.findIndex(
      ({ word }, index) =>
        /^(?:alpha|beta)$/.test(word) &&
        near.slice(Math.max(0, index - 2), index).some((one) => /^(?:in|for|at|during)$/.test(one.word)),
    );
    if (stage === -1) continue;
    if (tokens.slice(0, at + stage).some(({ word }) => /^(?:was|were|had)$/.test(word))) continue;
    const noun = nounIn(isOut ? tokens.slice(0, at) : near.slice(0, stage));
    const isOwed = noun === 'test' || noun === 'metric' || noun === 'value';
    const isAll = at <= 2 && stage <= 2 && tokens.length <= 8;
    const isLeftOut = near
      .slice(0, stage)
      .some(({ word }) => LEFT_OUT.has(word) || OUTSTANDING.has(word) || TRY.has(word));
    if (isAll || isOwed || (isLeftOut && !isOut)) return at + 1 + stage;
  }
  return undefined;
}

const LEFT_OUT: ReadonlySet<string> = new Set(
  'tested planned defined determined measured required needed applicable part scope'.split(' '),
);

/** `TBD`, `To do`: a word in capitals or at the start. */
function placeholder(tokens: readonly Token[], at: number, asked: Asked): Owed | undefined {
  const word = wordAt(tokens, at);
  if (at === 0 && word === 'to' && wordAt(tokens, 1) === 'do' && !/^\p{L}/u.test(wordAt(tokens, 2)))
    return implied(asked);
  if (at <= 1 && /^(?:needs|requires)$/.test(word)) {
    const near = tokens.slice(at + 1, at + 4);
    const noun = nounIn(near);
    if (noun === 'test' || noun === 'value') return noun;
    if (asked.test && near.length <= 2 && near.some(({ word: one }) => TRIALS.has(one))) return 'test';
  }
  if (!PLACEHOLDERS.has(word)) return undefined;
  const isFirst =
    at === 0 ||
    /^(?:yes|no|still|is|are|be|:|,|;|\(|\[|-|–|—|\*|etc|a|currently)$/.test(wordAt(tokens, at - 1));
  const isLast =
    /^(?:|\W|for|in|before|by|once|after|until|as|with|upon|on|at|during|when|later|based|pending)$/.test(
      wordAt(tokens, at + 1),
    );
  if (at === 0 || (isFirst && isLast) || (word === 'tbd' && isLast)) return implied(asked);
  return undefined;
}

/** Whether words say that something is so until now: `yet`, `so far`, `to date`. */
function isUntilNow(words: readonly Token[]): boolean {
  return words.some(({ word }, at) => {
    const before = words[at - 1]?.word;
    return (
      word === 'yet' ||
      (word === 'far' && before === 'so') ||
      (word === 'date' && before === 'to') ||
      (word === 'writing' && before === 'of')
    );
  });
}

/** `not yet tested`, `has not been implemented yet`, `Not yet.` */
function notYet(tokens: readonly Token[], at: number, asked: Asked): Owed | undefined {
  if (!/^(?:not|never)$/.test(wordAt(tokens, at)) || isConditional(tokens, at)) return undefined;
  const after = tokens.slice(at + 1, at + 9);
  const stop = after.findIndex(
    ({ word }, index) => /^[,;:.(–—-]$/.test(word) && after[index + 1]?.word !== 'yet',
  );
  const near = stop === -1 ? after : after.slice(0, stop);
  const subject = tokens.slice(Math.max(0, at - 12), at);
  if (!isUntilNow(near) && !/^(?:still|yet)$/.test(wordAt(tokens, at - 1)))
    return notDone(tokens, subject, near, asked);
  if (near.length === 1 && isUntilNow(near)) return at <= 2 ? implied(asked) : undefined;
  const lacking = nounIn(near);
  const isThere = subject.slice(-3).some(({ word }) => word === 'there');
  const isToExist = near.some(({ word }) => word === 'exist');
  if (isThere || isToExist || near.some(({ word }) => word === 'have')) {
    const noun = lacking ?? (isToExist ? nounIn(subject) : undefined);
    if (noun === 'test' || noun === 'metric' || noun === 'value') return noun;
  }
  const verb = near.find(({ word }) => OUTSTANDING.has(word) || TRY.has(word));
  return verb && outstanding(verb.word, subject, asked);
}

/** What is owed when `verb` is not yet done to, or by, the subject. */
function outstanding(verb: string, subject: readonly Token[], asked: Asked): Owed | undefined {
  const noun = nounIn(subject);
  if (verb === 'know' && subject.length <= 4) return implied(asked);
  if (TRY.has(verb) || /^(?:determined|decided|defined|documented|benchmarked)$/.test(verb))
    return noun ?? implied(asked);
  if (noun !== undefined) return noun;
  if (asked.value && MEASURE.test(verb)) return 'value';
  const said = subject.filter(({ word }) => !/^(?:is|are|has|have|was|were|been|no|,|-|–|—)$/.test(word));
  const isOfAuthors = said.length <= 2 && said.some(({ word }) => AUTHORS.has(word));
  if (isOfAuthors || said.length === 0 || (said.length <= 2 && said.some(({ word }) => PRONOUNS.has(word))))
    return implied(asked);
  return asked.test && !subject.some(({ word }) => SYSTEM.has(word)) ? 'test' : undefined;
}

/** `This has not been tested.`, `The tests are not written.`: what is lacking though nobody says "yet", unless a reason is given. */
function notDone(
  tokens: readonly Token[],
  subject: readonly Token[],
  near: readonly Token[],
  asked: Asked,
): Owed | undefined {
  if (tokens.some(({ word }) => REASONS.has(word))) return undefined;
  const verb =
    near.find(({ word }) => !/^(?:been|be|fully|really|currently|actually|explicitly)$/.test(word))?.word ??
    '';
  const isFigured = asked.value && MEASURE.test(verb);
  const isTried = TRY.has(verb) && (asked.test || asked.value);
  const isShort = tokens.length <= 4 && subject.every(({ word }) => /^(?:no|,|-)$/.test(word));
  if (isShort) return isFigured || isTried || (asked.test && UNDONE.test(verb)) ? implied(asked) : undefined;
  const helper = subject.at(-1)?.word ?? '';
  const isOfTests = nounIn(subject.slice(0, -1)) === 'test';
  if (/^(?:has|have)$/.test(helper)) {
    if (isTried || isFigured) return implied(asked);
    const open = AGREED.test(verb) && speaksOfAuthors(subject) ? impliedBy(asked) : undefined;
    if (open !== undefined) return open;
    return isOfTests && OUTSTANDING.has(verb) ? 'test' : undefined;
  }
  if (/^(?:do|does)$/.test(helper)) return isOfTests && verb === 'exist' ? 'test' : undefined;
  if (!/^(?:is|are)$/.test(helper)) return undefined;
  // What is to be tested is not there.
  const isOfWork =
    asked.test && /^(?:implemented|merged|written)$/.test(verb) && subject.some(({ word }) => WORK.has(word));
  return (isOfTests && UNDONE.test(verb)) || isOfWork ? 'test' : undefined;
}

const REASONS: ReadonlySet<string> = new Set('because since as due if when while unless until'.split(' '));
const WORK: ReadonlySet<string> = new Set('code implementation feature kep change it this'.split(' '));
const AGREED = /^(?:settled|decided|agreed|determined|chosen)$/;

const UNDONE =
  /^(?:implemented|written|available|ready|finished|complete|automated|merged|added|done|exercised|performed)$/;

/** `No e2e tests yet`, `there are no metrics so far`. */
function noneYet(tokens: readonly Token[], at: number, asked: Asked): Owed | undefined {
  const word = wordAt(tokens, at);
  if (/^(?:none|nothing)$/.test(word)) return wordAt(tokens, at + 1) === 'yet' ? implied(asked) : undefined;
  if (word !== 'no' || isConditional(tokens, at)) return undefined;
  if (wordAt(tokens, at + 1) === 'yet') return implied(asked);
  const after = tokens.slice(at + 1, at + 14);
  const noun = nounIn(after.slice(0, 5));
  if (noun !== 'test' && noun !== 'metric' && noun !== 'value') return undefined;
  return isUntilNow(after) ? noun : undefined;
}

/** `A test for this is missing`, `we lack a test`. */
function missing(tokens: readonly Token[], at: number, asked: Asked): Owed | undefined {
  const word = wordAt(tokens, at);
  if (!/^(?:missing|lack|lacks|lacking)$/.test(word) || isConditional(tokens, at)) return undefined;
  const before = tokens.slice(Math.max(0, at - 10), at);
  if (before.some((one) => NEGATIONS.has(one.word))) return undefined;
  // "We are missing a metric": somebody misses it.
  const isMissed = speaksOfAuthors(before.slice(-4)) && asked.metric;
  if (isMissed) return testOrMetric(nounIn(tokens.slice(at + 1, at + 6)));
  const isAbsent = word === 'missing' && /^(?:is|are|still|currently)$/.test(wordAt(tokens, at - 1));
  const noun = isAbsent
    ? nounIn(before)
    : word === 'missing'
      ? undefined
      : nounIn(tokens.slice(at + 1, at + 6));
  return noun === 'test' ? noun : undefined;
}

/** `We need tests for this`: not what the tests need. */
function needed(tokens: readonly Token[], at: number): Owed | undefined {
  if (wordAt(tokens, at) !== 'need' || isConditional(tokens, at)) return undefined;
  const before = tokens.slice(Math.max(0, at - 3), at);
  if (!speaksOfAuthors(before.slice(-2)) || has(before, NEGATIONS)) return undefined;
  const rest = tokens.slice(at + 1, at + 7);
  const stop = rest.findIndex(({ word }) =>
    /^(?:for|that|in|on|with|before|around|of|as|and|\W)$/.test(word),
  );
  const named = stop === -1 ? rest : rest.slice(0, stop);
  const last = named.at(-1);
  const isLast = last !== undefined && (stop !== -1 || named.length < 6);
  return isLast && !has(named, NEGATIONS) && kindOf(last) === 'test' ? 'test' : undefined;
}
