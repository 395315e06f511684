/** One sentence → whether it puts something off that is owed: what, and at which word. */
import type { Token } from '../../text/english/tokens.js';
import { type Ahead, aheadIn, speaksOfAuthors, wordAt } from './promise-clauses.js';
import { lackIn } from './promise-lacks.js';
import { isStage } from './promise-points.js';
import {
  ADD,
  ARRIVE,
  CHECK,
  CONSIDER,
  DECIDE,
  EXPOSE,
  IDLE,
  kindOf,
  MEND,
  NOUNS,
  nounIn,
  OUTCOMES,
  OUTSTANDING,
  type Owed,
  PARTS,
  PRONOUNS,
  PROPOSALS,
  READY,
  RESHAPE,
  SYSTEM,
  TRIALS,
  TRY,
  WRITE,
} from './promise-words.js';

/** What the question asks for: where it asks for tests, "it will be covered" speaks of them. */
export interface Asked {
  readonly test: boolean;
  readonly metric: boolean;
  readonly value: boolean;
}

/** A promise within a sentence: token range of its clause and the token that shows it. */
export interface Found {
  readonly what: Owed;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** What a sentence puts off, if anything. `isPoint` tells whether a range of tokens names a stage or a release. */
export function promiseIn(
  tokens: readonly Token[],
  asked: Asked,
  isPoint: (start: number, end: number) => boolean,
): Found | undefined {
  const lack = lackIn(tokens, asked);
  for (const ahead of aheadIn(tokens)) {
    if (isOptionalWork(tokens, ahead)) continue;
    const what = owedBy(ahead, {
      asked,
      point: isPoint(ahead.start, ahead.end),
      lack: lack !== undefined,
      tokens,
    });
    if (what !== undefined) return { what, at: ahead.at, start: ahead.start, end: ahead.end };
  }
  return lack;
}

interface Situation {
  readonly asked: Asked;
  /** Whether the clause names a stage or a release. */
  readonly point: boolean;
  /** Whether the sentence says that something is not there. */
  readonly lack: boolean;
  readonly tokens: readonly Token[];
}

/** `if needed`, `in a separate KEP`: nobody waits for it. */
function isOptionalWork(tokens: readonly Token[], { start, end }: Ahead): boolean {
  const words = tokens.slice(start, end).map(({ word }) => word);
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    if (word === 'if' || word === 'as')
      return /^(?:needed|necessary|required|desired|requested|wanted|there|users|people|demand|appropriate)$/.test(
        next,
      );
    if (/^(?:separate|another|different|subsequent|future|follow-up|followup|new)$/.test(word))
      return next === 'kep' || next === 'keps';
    return word === 'out' && next === 'of' && words[index + 2] === 'scope' && !isStage(words[index + 4]);
  });
}

function owedBy(ahead: Ahead, situation: Situation): Owed | undefined {
  for (const verb of ahead.verbs) {
    const what = ahead.passive ? passive(ahead, verb, situation) : active(ahead, verb, situation);
    if (what !== undefined) return what;
  }
  return undefined;
}

/** An identifier such as a metric has: `scheduler_hints_total`. */
function hasMetricName(words: readonly Token[]): boolean {
  return words.some(({ word }) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+){1,12}$/.test(word));
}

function has(words: readonly Token[], set: ReadonlySet<string>): boolean {
  return words.some(({ word }) => set.has(word));
}

/** Whether nothing but `this`, `it` and the like is named. */
function isPronoun(words: readonly Token[]): boolean {
  return words.length <= 4 && has(words, PRONOUNS);
}

/** Who does it, after "by"; a test that covers something is not who. */
function isBySystem(object: readonly Token[]): boolean {
  const by = object.findIndex(({ word }) => word === 'by');
  if (by === -1) return false;
  const agent = object.slice(by + 1, by + 5);
  if (nounIn(agent) === 'test' || speaksOfAuthors(agent)) return false;
  return (
    has(agent, SYSTEM) || (wordAt(agent, 0) === 'the' && !/^(?:time|end|release)$/.test(wordAt(agent, 1)))
  );
}

function impliedBy({ test, metric, value }: Asked): Owed | undefined {
  return test ? 'test' : metric ? 'metric' : value ? 'value' : undefined;
}

function passive(ahead: Ahead, verb: string, situation: Situation): Owed | undefined {
  const { subject, object, mood } = ahead;
  const { asked, point, tokens } = situation;
  if (isBySystem(object)) return undefined;
  const noun = nounIn(subject);
  const vague = ahead.elided || isPronoun(subject);
  if (subject.slice(-2).some(({ word }) => word === 'there'))
    return mood === 'to-be' ? undefined : existing(object, verb);
  if (mood === 'to-be' && !OUTSTANDING.has(verb)) return undefined;
  if (mood === 'being')
    return noun === 'test' && (ADD.has(verb) || WRITE.has(verb)) && !EXPOSE.has(verb) ? 'test' : undefined;
  if (/^an?$/.test(verb) && vague && firstNoun(object.slice(0, 3)) === 'test') return 'test';
  if (verb === '') return tokens.length <= 9 ? impliedBy({ ...asked, value: false }) : undefined;
  const isOfTests = asked.test && vague && TRY.has(verb);
  if (mood === 'need' && !(point || situation.lack || noun !== undefined || isOfTests)) return undefined;
  if (mood === 'would' && noun === undefined && !(TRY.has(verb) && asked.test)) return undefined;
  if (TRY.has(verb)) return 'test';
  if (/^covered$|^exercised$/.test(verb)) return coverage(ahead, situation);
  if (noun === 'test' && RESHAPE.has(verb)) return 'test';
  if (READY.has(verb)) return ready(ahead, verb, vague, situation);
  return (
    added(ahead, verb, noun, vague, situation) ??
    checked(ahead, verb, noun, situation) ??
    written(ahead, verb, noun, vague, situation) ??
    decided(ahead, verb, noun, vague, asked, point)
  );
}

/** `Metrics will be available in beta`, `tests will be required before GA`, `it will be part of beta`. */
function ready(
  { subject, object }: Ahead,
  verb: string,
  vague: boolean,
  { asked, point }: Situation,
): Owed | undefined {
  if (verb === 'accompanied') return nounIn(object) === 'test' ? 'test' : undefined;
  const noun = nounIn(subject);
  const isDemand = /^(?:required|needed|necessary)$/.test(verb);
  if (verb === 'in' && wordAt(object, 0) !== 'place') return undefined;
  if (noun === 'test') return point || !isDemand ? 'test' : undefined;
  if (noun === 'metric') return point ? 'metric' : undefined;
  return vague && point && !isDemand && !has(object.slice(0, 5), SYSTEM) ? impliedBy(asked) : undefined;
}

/** `There will be unit tests`, `there will be a metric`. */
function existing(object: readonly Token[], verb: string): Owed | undefined {
  const stop = object.findIndex(({ word }) =>
    /^(?:on|to|in|from|with|that|which|for|because|when|as|covering)$/.test(word),
  );
  const said = object.slice(0, stop === -1 ? 10 : Math.min(stop, 10));
  const noun = NOUNS.test.has(verb) ? 'test' : NOUNS.metric.has(verb) ? 'metric' : nounIn(said);
  return noun === 'test' || noun === 'metric' ? noun : undefined;
}

function coverage({ object, subject }: Ahead, { asked }: Situation): Owed | undefined {
  if (object.some(({ word }) => EXISTING.test(word))) return undefined;
  if (nounIn(object) === 'test') return 'test';
  return asked.test && !has(subject, SYSTEM) ? 'test' : undefined;
}

function added(
  { object, subject }: Ahead,
  verb: string,
  noun: Owed | undefined,
  vague: boolean,
  { asked, point }: Situation,
): Owed | undefined {
  if (!ADD.has(verb)) return undefined;
  const isOfSystem = has(object.slice(0, 8), SYSTEM);
  if (noun === 'test') return 'test';
  if (EXPOSE.has(verb)) return undefined;
  if (noun === 'metric' || (hasMetricName(subject) && asked.metric)) return 'metric';
  if (noun === 'text') return isOfSystem ? undefined : 'text';
  if (noun === 'value') return point ? 'value' : undefined;
  if (has(subject, PARTS) && hasMetricName(object)) return 'metric';
  if (!vague || isOfSystem) return undefined;
  return point || asked.test || asked.metric ? (impliedBy(asked) ?? 'text') : undefined;
}

/** `… by benchmarks`, `… with scale tests`, unless they are there already. */
function isByTests(object: readonly Token[]): boolean {
  const by = object.findIndex(({ word }) => /^(?:by|with|in|through|using|via)$/.test(word));
  if (by === -1 || by > 4) return false;
  const agent = object.slice(by + 1, by + 6);
  return firstNoun(agent) === 'test' && !agent.some(({ word }) => EXISTING.test(word));
}

const EXISTING = /^(?:existing|regular|current|same|usual|already)$/;

const MEASURE = /^(?:measur|evaluat|quantif|assess|profil|analy|investigat)/;

function checked(
  ahead: Ahead,
  verb: string,
  noun: Owed | undefined,
  { asked, point, tokens }: Situation,
): Owed | undefined {
  if (MEND.has(verb) && point)
    return has(ahead.subject, SYSTEM) ? undefined : (noun ?? impliedBy(asked) ?? 'decision');
  if (!CHECK.has(verb)) return undefined;
  if (noun === 'test' || isByTests(ahead.object)) return 'test';
  const isManual = tokens
    .slice(ahead.at, ahead.end)
    .some(({ word }) => word === 'manually' || word === 'manual');
  if (isManual) return 'test';
  const isOfSystem = has(ahead.subject, SYSTEM);
  if (point && (noun !== undefined || !isOfSystem)) return noun ?? impliedBy(asked) ?? 'test';
  if (has(ahead.subject, TRIALS) && /^(?:done|perform|execut|conduct|complet|run|automat)/.test(verb))
    return 'test';
  if (noun === 'value' && MEASURE.test(verb)) return 'value';
  if (isOfSystem) return undefined;
  if (asked.test && !/^(?:observ|monitor|collect|gather)/.test(verb)) return 'test';
  return asked.value && MEASURE.test(verb) && !/^evaluat/.test(verb) ? 'value' : undefined;
}

function written(
  { object, subject, elided }: Ahead,
  verb: string,
  noun: Owed | undefined,
  vague: boolean,
  { asked, point }: Situation,
): Owed | undefined {
  if (!WRITE.has(verb)) return undefined;
  if (/^document/.test(verb)) return noun ?? 'text';
  if (has(object.slice(0, 6), SYSTEM) && !point) return undefined;
  if (noun !== undefined && (noun === 'text' || point)) return noun;
  if ((noun === 'test' || noun === 'metric') && /^(?:provided|specified|described|detailed)$/.test(verb))
    return noun;
  if (noun === 'value' && (asked.value || has(subject, OUTCOMES))) return noun;
  if (/^(?:detailed|elaborated|clarified|expanded|outlined)$/.test(verb) && vague) return 'text';
  const here = object
    .slice(0, 4)
    .some(({ word }) => word === 'here' || word === 'later' || word === 'section');
  if (here && !has(subject, SYSTEM)) return noun ?? 'text';
  return vague && (point || elided) && !has(subject, SYSTEM) ? (impliedBy(asked) ?? 'text') : undefined;
}

function decided(
  { subject, object, elided }: Ahead,
  verb: string,
  noun: Owed | undefined,
  vague: boolean,
  asked: Asked,
  point: boolean,
): Owed | undefined {
  if (CONSIDER.has(verb) && !point) return undefined;
  if (!DECIDE.has(verb) && !CONSIDER.has(verb)) return undefined;
  if (noun !== undefined && (verb !== 'set' || point)) return noun === 'text' ? 'decision' : noun;
  if (
    /^(?:revisited|reconsidered|re-evaluated|reevaluated|discussed|decided|finalized|finalised|reassessed)$/.test(
      verb,
    ) &&
    !has(subject, SYSTEM)
  )
    return 'decision';
  if (vague && (point || elided || isByTests(object))) return impliedBy(asked) ?? 'decision';
  return point && !has(subject, SYSTEM) ? 'decision' : undefined;
}

function active(ahead: Ahead, verb: string, situation: Situation): Owed | undefined {
  const { subject, object, mood, elided } = ahead;
  const { asked, point, tokens } = situation;
  if (subject.slice(-2).some(({ word }) => word === 'there')) return existing(object, verb);
  const byAuthors =
    speaksOfAuthors(subject) ||
    isOfPlan(tokens, ahead) ||
    subject.slice(-2).some(({ word }) => isStage(word)) ||
    (elided && isSaidByAuthors(ahead, tokens));
  if (!byAuthors) {
    if (nounIn(subject) === 'test' && (mood !== 'need' || point || asked.test)) return byTests(verb, asked);
    if (point && nounIn(subject) === 'metric' && ARRIVE.has(verb)) return 'metric';
    if (point && isPronoun(subject) && /^(?:happen|come|follow)$/.test(verb)) return impliedBy(asked);
    return mood === 'will' || mood === 'plan' ? byProposal(ahead, verb, asked) : undefined;
  }
  if (mood === 'would' && !/^add/.test(verb)) return undefined;
  // What the authors should have is a wish.
  if (mood === 'need' && !point && /^ha(?:ve|s)$/.test(verb)) return undefined;
  if (TRY.has(verb)) return 'test';
  return (
    authorsAdd(ahead, verb, asked, point) ??
    authorsCheck(ahead, verb, situation) ??
    authorsWrite(ahead, verb, asked, point) ??
    authorsDecide(ahead, verb, asked, point)
  );
}

/** `The plan is to`, `our goal is to`: nobody else has plans. */
function isOfPlan(tokens: readonly Token[], { at }: Ahead): boolean {
  return /^(?:plans?|intention|goal|idea)$/.test(wordAt(tokens, at));
}

/** Nobody is named: the authors, unless the sentence has spoken of something that acts by itself. */
function isSaidByAuthors({ at }: Ahead, tokens: readonly Token[]): boolean {
  const before = tokens.slice(0, at);
  return speaksOfAuthors(before) || !has(before, SYSTEM);
}

/** `Unit tests will cover …`: tests that are still to be written. */
function byTests(verb: string, asked: Asked): Owed | undefined {
  if (IDLE.has(verb)) return undefined;
  return asked.test || ARRIVE.has(verb) || CHECK.has(verb) || TRY.has(verb) || ADD.has(verb)
    ? 'test'
    : undefined;
}

/** `This KEP will add a metric`, `it will test upgrade`. */
function byProposal({ subject, object }: Ahead, verb: string, asked: Asked): Owed | undefined {
  if (!has(subject, PROPOSALS) && !isPronoun(subject)) return undefined;
  if (TRY.has(verb) && asked.test) return 'test';
  const noun = nounIn(object.slice(0, 10));
  if (!ADD.has(verb)) return undefined;
  return noun === 'test' || (noun === 'metric' && !EXPOSE.has(verb)) ? noun : undefined;
}

function authorsAdd({ object }: Ahead, verb: string, asked: Asked, point: boolean): Owed | undefined {
  if (!ADD.has(verb)) return undefined;
  const noun = firstNoun(object.slice(0, 16));
  if (noun === 'test') return 'test';
  if (noun === 'metric') return /^enabl/.test(verb) ? undefined : 'metric';
  if (hasMetricName(object) || (asked.metric && has(object.slice(0, 8), PARTS))) return 'metric';
  if (noun === 'text' && !EXPOSE.has(verb)) return 'text';
  if (noun === 'value' && point) return 'value';
  const isVague = has(object.slice(0, 2), PRONOUNS) && !has(object.slice(0, 8), SYSTEM);
  return isVague && (point || asked.test || asked.metric) ? (impliedBy(asked) ?? 'text') : undefined;
}

function firstNoun(words: readonly Token[]): Owed | undefined {
  const word = words.find((one) => kindOf(one) !== undefined);
  return word && kindOf(word);
}

/** `We will use the beta to find out`: what follows `to` is to learn something. */
function isToLearn(object: readonly Token[]): boolean {
  return object.some(
    ({ word }, at) =>
      word === 'to' && [DECIDE, CHECK, CONSIDER].some((verbs) => verbs.has(wordAt(object, at + 1))),
  );
}

function authorsCheck(ahead: Ahead, verb: string, { asked, point }: Situation): Owed | undefined {
  if (MEND.has(verb) && point) return impliedBy(asked) ?? 'decision';
  if (verb === 'use') return point && isToLearn(ahead.object) ? (impliedBy(asked) ?? 'decision') : undefined;
  if (!CHECK.has(verb)) return undefined;
  const { object } = ahead;
  const noun = firstNoun(object.slice(0, 12));
  if (noun === 'test') return 'test';
  if (/^(?:monitor|observ|collect|gather)/.test(verb))
    return point ? (noun ?? 'value') : asked.value && noun === 'value' ? 'value' : undefined;
  if (object.some(({ word }) => word === 'manually' || word === 'manual')) return 'test';
  if (point) return noun ?? impliedBy(asked) ?? 'test';
  if (MEASURE.test(verb) && (noun === 'value' || asked.value)) return 'value';
  return asked.test && !/^(?:do|done|doing|check\w*)$/.test(verb) ? 'test' : undefined;
}

function authorsWrite({ object }: Ahead, verb: string, asked: Asked, point: boolean): Owed | undefined {
  if (!WRITE.has(verb)) return undefined;
  if (/^document/.test(verb)) return 'text';
  const near = object.slice(0, 8);
  const noun = firstNoun(near);
  if (noun !== undefined && (noun === 'text' || point || has(near, OUTCOMES))) return noun;
  if (has(near.slice(0, 3), PRONOUNS) || near.length === 0 || point) {
    if (has(near.slice(0, 6), SYSTEM)) return undefined;
    return point || near.some(({ word }) => word === 'here' || word === 'this')
      ? (impliedBy(asked) ?? 'text')
      : undefined;
  }
  return undefined;
}

function authorsDecide({ object }: Ahead, verb: string, asked: Asked, point: boolean): Owed | undefined {
  if (!DECIDE.has(verb) && !CONSIDER.has(verb)) return undefined;
  const isThought = /^think/.test(verb) && wordAt(object, 0) === 'about';
  if (CONSIDER.has(verb) && !/^explor/.test(verb))
    return point || isThought ? (firstNoun(object) ?? 'decision') : undefined;
  const noun = firstNoun(object.slice(0, 10));
  if (/^(?:revisit|reconsider|re-?evaluat|investigat|explor|research|reassess|decid|figur)/.test(verb))
    return noun ?? 'decision';
  if (/^(?:set|setting|work\w*)$/.test(verb)) return noun === 'value' ? 'value' : undefined;
  if (noun !== undefined) return noun === 'text' ? 'decision' : noun;
  return point || asked.value ? 'decision' : undefined;
}
