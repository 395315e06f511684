/** Sentences that say what is not there yet: `TBD`, `Not tested yet`, `No e2e tests so far`, `in progress`. */
import type { Token } from '../../text/english/tokens.js';
import { wordAt } from './promise-clauses.js';
import type { Asked, Found } from './promise-facts.js';
import { isStage } from './promise-points.js';
import {
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
    const left = placeholder(tokens, at, asked);
    if (left !== undefined) return { what: left, at, start: 0, end: tokens.length, from: at };
    const what = notYet(tokens, at, asked) ?? noneYet(tokens, at, asked) ?? ongoing(tokens, at, asked);
    if (what !== undefined) return { what, at, start: 0, end: tokens.length, from: 0 };
  }
  return undefined;
}

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
    if (!/^(?:no|not|none|without)$/.test(wordAt(tokens, at)) || isConditional(tokens, at)) continue;
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
    const noun = nounIn(near.slice(0, stage));
    const isOwed = noun === 'test' || noun === 'metric' || noun === 'value';
    const isAll = at <= 2 && stage <= 2 && tokens.length <= 8;
    const isLeftOut = near
      .slice(0, stage)
      .some(({ word }) => LEFT_OUT.has(word) || OUTSTANDING.has(word) || TRY.has(word));
    if (isAll || isOwed || isLeftOut) return at + 1 + stage;
  }
  return undefined;
}

const LEFT_OUT: ReadonlySet<string> = new Set(
  'tested planned defined determined measured required needed applicable part supported scope'.split(' '),
);

function implied({ test, metric, value }: Asked): Owed {
  return test ? 'test' : metric ? 'metric' : value ? 'value' : 'text';
}

/** `TBD`, `To do`: a word in capitals or at the start. */
function placeholder(tokens: readonly Token[], at: number, asked: Asked): Owed | undefined {
  const word = wordAt(tokens, at);
  if (at === 0 && word === 'to' && wordAt(tokens, 1) === 'do' && !/^\p{L}/u.test(wordAt(tokens, 2)))
    return implied(asked);
  if (at <= 1 && /^(?:needs|requires)$/.test(word)) {
    const noun = nounIn(tokens.slice(at + 1, at + 4));
    if (noun === 'test' || noun === 'value') return noun;
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

/** `not yet tested`, `has not been implemented yet`, `Not yet.` */
function notYet(tokens: readonly Token[], at: number, asked: Asked): Owed | undefined {
  if (!/^(?:not|never)$/.test(wordAt(tokens, at))) return undefined;
  if (isConditional(tokens, at)) return undefined;
  const after = tokens.slice(at + 1, at + 9);
  const stop = after.findIndex(
    ({ word }, index) => /^[,;:.(]$/.test(word) && after[index + 1]?.word !== 'yet',
  );
  const near = stop === -1 ? after : after.slice(0, stop);
  if (!near.some(({ word }, index) => word === 'yet' || (word === 'far' && near[index - 1]?.word === 'so')))
    return undefined;
  const subject = tokens.slice(Math.max(0, at - 12), at);
  if (near.length === 1) return at <= 2 ? implied(asked) : undefined;
  const lacking = nounIn(near);
  const isThere = subject.slice(-3).some(({ word }) => word === 'there');
  if (
    (isThere || near.some(({ word }) => word === 'have' || word === 'exist')) &&
    (lacking === 'test' || lacking === 'metric' || lacking === 'value')
  )
    return lacking;
  const verb = near.find(({ word }) => OUTSTANDING.has(word) || TRY.has(word));
  if (verb === undefined) return undefined;
  const noun = nounIn(subject);
  if (verb.word === 'know' && subject.length <= 4) return implied(asked);
  if (TRY.has(verb.word) || /^(?:determined|decided|defined|documented|benchmarked)$/.test(verb.word))
    return noun ?? implied(asked);
  if (noun !== undefined) return noun;
  const said = subject.filter(({ word }) => !/^(?:is|are|has|have|was|were|been|no|,)$/.test(word));
  if (said.length === 0 || (said.length <= 2 && said.some(({ word }) => PRONOUNS.has(word))))
    return implied(asked);
  return asked.test && !subject.some(({ word }) => SYSTEM.has(word)) ? 'test' : undefined;
}

/** `No e2e tests yet`, `there are no metrics so far`. */
function noneYet(tokens: readonly Token[], at: number, asked: Asked): Owed | undefined {
  const word = wordAt(tokens, at);
  if (/^(?:none|nothing)$/.test(word)) return wordAt(tokens, at + 1) === 'yet' ? implied(asked) : undefined;
  if (word !== 'no' || isConditional(tokens, at)) return undefined;
  if (wordAt(tokens, at + 1) === 'yet') return implied(asked);
  const after = tokens.slice(at + 1, at + 14);
  const noun = nounIn(after.slice(0, 5));
  if (noun !== 'test' && noun !== 'metric' && noun !== 'value') return undefined;
  return after.some(
    ({ word }, index) => word === 'yet' || (word === 'far' && after[index - 1]?.word === 'so'),
  )
    ? noun
    : undefined;
}

const ONGOING = /^(?:progress|development|discussion|investigation|construction|consideration)$/;

/** `Work in progress`, `still under discussion`, `coming soon`, `yet to be decided`, `details to follow`. */
function ongoing(tokens: readonly Token[], at: number, asked: Asked): Owed | undefined {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const isShort = tokens.length <= 9;
  const noun = nounIn(tokens.slice(Math.max(0, at - 8), at));
  if (word === 'in' || word === 'under') {
    if (!ONGOING.test(next) || isConditional(tokens, at)) return undefined;
    if (noun === 'test' || noun === 'metric' || noun === 'text') return noun;
    const isWork = /^(?:work|still|this)$/.test(wordAt(tokens, at - 1));
    return isShort && (isWork || at <= 1) ? (noun ?? implied(asked)) : undefined;
  }
  if (/^(?:deferred|postponed|punted|pushed|delayed|left|deferring|postponing)$/.test(word)) {
    const to =
      /^(?:to|until|till|for)$/.test(next) && tokens.slice(at + 2, at + 5).some((one) => isStage(one.word));
    return to && (noun !== undefined || at <= 3) ? (noun ?? implied(asked)) : undefined;
  }
  if (/^(?:unknown|unclear)$/.test(word) && (/^(?:yet|until)$/.test(next) || next === 'at'))
    return noun ?? implied(asked);
  if (word === 'coming' && next === 'soon') return noun ?? implied(asked);
  if (
    (word === 'to' || word === 'will') &&
    /^(?:follow|come)$/.test(next) &&
    !tokens.slice(0, at).some((one) => NEGATIONS.has(one.word))
  )
    return noun !== undefined || isShort ? (noun ?? implied(asked)) : undefined;
  if (word === 'pending') {
    if (at === 0 && tokens.length <= 4 && (asked.test || asked.metric || asked.value)) return implied(asked);
    return isPending(tokens, at) ? noun : undefined;
  }
  if (word === 'working' && next === 'on' && /^(?:it|this|that|them)$/.test(wordAt(tokens, at + 2)))
    return noun ?? implied(asked);
  if (/^(?:forthcoming|upcoming|outstanding)$/.test(word) && /^\W?$/.test(next))
    return noun === 'test' || noun === 'metric' ? noun : undefined;
  if (isOnceDone(tokens, at)) return implied(asked);
  if (word === 'underway' || (word === 'under' && next === 'way'))
    return noun === 'test' || noun === 'metric' ? noun : undefined;
  return planned(tokens, at, asked) ?? planning(tokens, at) ?? further(tokens, at);
}

/** `Yes, once implemented.`, `Upon implementation.` */
function isOnceDone(tokens: readonly Token[], at: number): boolean {
  if (at > 2 || tokens.length > at + 5 || !/^(?:once|upon|after|when)$/.test(wordAt(tokens, at)))
    return false;
  if (tokens.slice(0, at).some(({ word }) => !/^(?:yes|no|not|,|-)$/.test(word))) return false;
  return tokens.slice(at + 1).some(({ word }) => word.startsWith('implement'));
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
  if (!/^(?:planned|scheduled|targeted|expected)$/.test(wordAt(tokens, at))) return undefined;
  const before = tokens.slice(Math.max(0, at - 8), at);
  if (
    before.some(
      ({ word }, index) => NEGATIONS.has(word) && !/^[,.-]$/.test(before[index + 1]?.word ?? '') && at > 2,
    )
  )
    return undefined;
  const next = wordAt(tokens, at + 1);
  if (wordAt(tokens, at) === 'expected' && !/^(?:for|in|by)$/.test(next)) return undefined;
  if (next !== '' && !/^(?:for|in|as|by|before|with|once|after|during|but|and|\W)$/.test(next))
    return undefined;
  const noun = nounIn(tokens.slice(Math.max(0, at - 10), at));
  if (noun === 'test' || noun === 'metric' || noun === 'text') return noun;
  // A trial is one of the author's where tests are asked for; elsewhere validation is what the code does.
  const isTrial = asked.test && tokens.slice(Math.max(0, at - 16), at).some(({ word }) => TRIALS.has(word));
  if (isTrial) return 'test';
  const said = tokens
    .slice(0, at)
    .filter(({ word }) => !/^(?:no|not|yes|yet|is|are|it|this|but|,|-|and|currently|these|they)$/.test(word));
  return said.length === 0 && (asked.test || asked.metric || asked.value) ? implied(asked) : undefined;
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

function isConditional(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 14); index--) {
    const word = wordAt(tokens, index);
    if (/^(?:,|;|then)$/.test(word)) return false;
    if (
      /^(?:if|when|while|until|unless|whether|where|that|which|who|because|once|whenever|since)$/.test(word)
    )
      return true;
  }
  return false;
}
