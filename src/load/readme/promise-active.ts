/** `We will add tests`: what is owed when somebody does it. */
import { type Token, wordAt } from '../../text/english/tokens.js';
import { type Ahead, speaksOfAuthors } from './promise-clauses.js';
import {
  type Asked,
  EXISTING,
  existing,
  firstNoun,
  has,
  hasMetricName,
  impliedBy,
  isPronoun,
  MEASURE,
  type Situation,
} from './promise-facts.js';
import { isStage } from './promise-points.js';
import {
  ABOUT_TESTS,
  ADD,
  ARRIVE,
  CHECK,
  CONSIDER,
  DECIDE,
  EXPOSE,
  IDLE,
  MEND,
  nounIn,
  OUTCOMES,
  type Owed,
  PARTS,
  PRONOUNS,
  PROPOSALS,
  SYSTEM,
  TRY,
  WRITE,
} from './promise-words.js';

/** What the verb puts off, if anything: who does it decides. */
export function active(ahead: Ahead, verb: string, situation: Situation): Owed | undefined {
  const { subject, object, mood, elided } = ahead;
  const { asked, point, tokens } = situation;
  if (subject.slice(-2).some(({ word }) => word === 'there')) return existing(object, verb);
  const isOfStage = subject.slice(-2).some(({ word }) => isStage(word));
  if (isOfStage && /^(?:require|need|bring|see|get)s?$/.test(verb)) {
    const noun = firstNoun(object.slice(0, 10));
    if (noun === 'test' || noun === 'metric') return noun;
  }
  const byAuthors =
    speaksOfAuthors(subject) ||
    isOfPlan(tokens, ahead) ||
    isOfStage ||
    (elided && isSaidByAuthors(ahead, tokens));
  if (!byAuthors) {
    if (
      isOfTests(subject) &&
      (mood === 'will' || point || (mood === 'need' && asked.test && ARRIVE.has(verb)))
    )
      return byTests(ahead.verbs[0] ?? verb, asked);
    if (point && nounIn(subject) === 'metric' && ARRIVE.has(verb)) return 'metric';
    if (point && isPronoun(subject) && /^(?:happen|come|follow)$/.test(verb)) return impliedBy(asked);
    return mood === 'will' || mood === 'plan' ? byProposal(ahead, verb, asked) : undefined;
  }
  if (mood === 'would' && !/^add/.test(verb)) return undefined;
  // What the authors should have is a wish.
  if (mood === 'need' && !point && /^ha(?:ve|s)$/.test(verb)) return undefined;
  if (TRY.has(verb)) return mood === 'doing' && point ? undefined : 'test';
  if (verb === 'do' && elided && object.every(({ word }) => /^\W|^(?:so|it|this|that)$/.test(word)))
    return impliedBy({ ...asked, value: false });
  if (mood === 'doing') return authorsAdd(ahead, verb, asked, point) === 'test' ? 'test' : undefined;
  return (
    authorsAdd(ahead, verb, asked, point) ??
    authorsCheck(ahead, verb, situation) ??
    authorsWrite(ahead, verb, asked, point) ??
    authorsDecide(ahead, verb, asked, point)
  );
}

/** `The plan is to`, `our goal is to`: nobody else has plans. */
function isOfPlan(tokens: readonly Token[], { at }: Ahead): boolean {
  return /^(?:plans?|intention|goal|idea|requirement|criterion|prerequisite|condition)$/.test(
    wordAt(tokens, at),
  );
}

/** Nobody is named: the authors, unless the sentence has spoken of something that acts by itself. */
function isSaidByAuthors({ at }: Ahead, tokens: readonly Token[]): boolean {
  const before = tokens.slice(0, at);
  return speaksOfAuthors(before) || !has(before, SYSTEM);
}

/** Whether a sentence is about tests that are not there: `the test framework` is no test, `the existing tests` are there. */
function isOfTests(subject: readonly Token[]): boolean {
  const end = subject.findIndex(({ word }) =>
    /^(?:for|in|on|with|that|which|to|from|dealing|around|exercising|covering|\()$/.test(word),
  );
  const head = end < 1 ? subject : subject.slice(0, end);
  if (nounIn(head) !== 'test' || head.some(({ word }) => EXISTING.test(word))) return false;
  return !head.some(({ word }) => ABOUT_TESTS.has(word));
}

/** `Unit tests will cover …`: tests that are still to be written. */
function byTests(verb: string, asked: Asked): Owed | undefined {
  if (IDLE.has(verb) || (EXPOSE.has(verb) && !asked.test)) return undefined;
  return asked.test || [ARRIVE, CHECK, TRY, ADD, DECIDE].some((verbs) => verbs.has(verb))
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
  if (noun === 'value' && (point || (asked.test && has(object.slice(0, 4), OUTCOMES)))) return 'value';
  if (asked.metric && /^(?:expos|add|report|export)/.test(verb) && isCount(object)) return 'metric';
  const isVague = has(object.slice(0, 2), PRONOUNS) && !has(object.slice(0, 8), SYSTEM);
  if (!isVague || !(point || asked.test || asked.metric)) return undefined;
  return impliedBy(asked) ?? (EXPOSE.has(verb) ? undefined : 'text');
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
    return point
      ? (noun ?? 'value')
      : asked.value && (noun === 'value' || isOfLoad(object))
        ? 'value'
        : undefined;
  if (object.some(({ word }) => word === 'manually' || word === 'manual')) return 'test';
  if (point) return noun ?? impliedBy(asked) ?? 'test';
  if (MEASURE.test(verb) && (noun === 'value' || asked.value)) return 'value';
  return asked.test && !/^(?:do|done|doing|check\w*)$/.test(verb) ? 'test' : undefined;
}

/** `… the number of evictions`: what a metric says. */
function isCount(object: readonly Token[]): boolean {
  return object.slice(0, 3).some(({ word }) => /^(?:number|count|rate|ratio|duration|latency)$/.test(word));
}

/** What a figure is of. */
function isOfLoad(object: readonly Token[]): boolean {
  return object
    .slice(0, 8)
    .some(({ word }) => /^(?:cpu|memory|ram|usage|consumption|utili[sz]ation|latency|footprint)$/.test(word));
}

function authorsWrite({ object }: Ahead, verb: string, asked: Asked, point: boolean): Owed | undefined {
  if (!WRITE.has(verb)) return undefined;
  if (/^document/.test(verb)) return 'text';
  const near = object.slice(0, 8);
  if (asked.metric && hasMetricName(near)) return 'metric';
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
