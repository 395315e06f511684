/** `We will add tests`: what is owed when somebody does it. */
import { isMark, type Token, wordAt, wordsUpTo } from '../../text/english/tokens.js';
import { type Ahead, speaksOfAuthors } from './promise-clauses.js';
import {
  type Asked,
  EXISTING,
  existing,
  firstNoun,
  hasMetricName,
  impliedBy,
  isPronoun,
  MEASURE,
  type Situation,
  testOrMetric,
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
  has,
  IDLE,
  isAdverb,
  MEND,
  nounIn,
  OUTCOMES,
  type Owed,
  PARTS,
  PRONOUNS,
  PROPOSALS,
  RESHAPE,
  SYSTEM,
  TRY,
  verbs,
  WRITE,
  words,
} from './promise-words.js';

/** What a stage does: `beta will require tests`. */
const ASKS_FOR = verbs('require need bring see get');
const HAVE = words('have has');
/** What is answered by a decision: `need to check whether we should …`. */
const FIND_OUT = verbs('check determine confirm decide discuss verify', 'see');
const WHETHER = words('if whether');
/** What `do` stands for was said before. */
const SAME = words('so it this that');

/** What the verb puts off, if anything: who does it decides. */
export function active(ahead: Ahead, verb: string, situation: Situation): Owed | undefined {
  const { subject, object, mood, elided } = ahead;
  const { asked, point, tokens } = situation;
  const last = subject.slice(-2);
  if (last.some(({ word }) => word === 'there')) return existing(object, verb);
  const isOfStage = last.some(({ word }) => isStage(word));
  const isAsked = isOfStage && ASKS_FOR.has(verb) ? testOrMetric(firstNoun(near(object))) : undefined;
  if (isAsked !== undefined) return isAsked;
  const byAuthors =
    speaksOfAuthors(subject) ||
    isOfPlan(tokens, ahead) ||
    isOfStage ||
    (elided && isSaidByAuthors(ahead, tokens));
  if (!byAuthors) return byOthers(ahead, verb, situation);
  if (mood === 'would' && verb !== 'add') return undefined;
  // What the authors should have is a wish.
  if (mood === 'need' && !point && HAVE.has(verb)) return undefined;
  // A note to oneself; what an operator is to look at is none.
  const isOpen = WHETHER.has(wordAt(object, 0)) && wordAt(object, 1) === 'we';
  if (mood === 'need' && isOpen && FIND_OUT.has(verb)) return 'decision';
  if (TRY.has(verb)) return mood === 'doing' && point ? undefined : 'test';
  if (verb === 'do' && elided && object.every(({ word }) => isMark(word) || SAME.has(word)))
    return impliedBy({ ...asked, value: false });
  if (asked.test && RESHAPE.has(verb) && isTests(object)) return 'test';
  if (elided && ADD.has(verb) && object.every(({ word }) => isMark(word)))
    return impliedBy({ ...asked, value: false });
  const what = authorsAdd(object, verb, situation);
  if (mood === 'doing') return what === 'test' ? what : undefined;
  return (
    what ??
    authorsCheck(object, verb, situation) ??
    authorsWrite(object, verb, situation) ??
    authorsDecide(object, verb, situation)
  );
}

/** What is close enough to the verb to be its object. */
function near(object: readonly Token[]): readonly Token[] {
  return object.slice(0, 16);
}

/** `Unit tests will cover it`, `a metric will follow in beta`, `this KEP will add a metric`. */
function byOthers(ahead: Ahead, verb: string, { asked, point }: Situation): Owed | undefined {
  const {
    subject,
    mood,
    verbs: [first = verb],
  } = ahead;
  const isNeed = mood === 'need' && asked.test && ARRIVE.has(verb);
  if (isOfTests(subject) && (mood === 'will' || point || isNeed)) return byTests(first, asked);
  if (point && ARRIVE.has(verb) && isOfFigures(subject)) return nounIn(subject);
  if (point && isPronoun(subject) && COME.has(verb)) return impliedBy(asked);
  return mood === 'will' || mood === 'plan' ? byProposal(ahead, verb, asked) : undefined;
}

/** Whether it is about a metric or a value; what is said of tests is seen before. */
function isOfFigures(subject: readonly Token[]): boolean {
  const noun = nounIn(subject);
  return noun === 'metric' || noun === 'value';
}

const COME = words('happen come follow');
const PLAN = words('plan plans intention goal idea requirement criterion prerequisite condition');

/** `The plan is to`, `our goal is to`: nobody else has plans. */
function isOfPlan(tokens: readonly Token[], { at }: Ahead): boolean {
  return PLAN.has(wordAt(tokens, at));
}

/** Nobody is named: the authors, unless the sentence has spoken of something that acts by itself. */
function isSaidByAuthors({ at }: Ahead, tokens: readonly Token[]): boolean {
  const before = tokens.slice(0, at);
  return speaksOfAuthors(before) || !has(before, SYSTEM);
}

const OF_WHAT = words('for in on with that to from dealing around exercising covering (');

/** Whether a sentence is about tests that are not there: `the test framework` is no test, `the existing tests` are there. */
function isOfTests(subject: readonly Token[]): boolean {
  const upTo = wordsUpTo(subject, OF_WHAT);
  const head = upTo.length === 0 ? subject : upTo;
  if (nounIn(head) !== 'test' || head.some(({ word }) => EXISTING.test(word))) return false;
  return !has(head, ABOUT_TESTS);
}

/** `… the e2e tests`, also those that are there: not the image of the tests. */
function isTests(object: readonly Token[]): boolean {
  const head = wordsUpTo(near(object), OF_WHAT);
  return nounIn(head.slice(-1)) === 'test' && !has(head, ABOUT_TESTS);
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
  if (!ADD.has(verb)) return undefined;
  const noun = testOrMetric(nounIn(near(object)));
  return noun === 'metric' && EXPOSE.has(verb) ? undefined : noun;
}

const ENABLE = verbs('enable');
const INSTRUMENT = verbs('instrument');
const REPORT = verbs('expose add report export');

function authorsAdd(object: readonly Token[], verb: string, { asked, point }: Situation): Owed | undefined {
  const isReported = asked.metric && REPORT.has(verb) && isCount(object);
  if (!ADD.has(verb)) return isReported ? 'metric' : undefined;
  if (INSTRUMENT.has(verb)) return asked.metric ? 'metric' : undefined;
  const noun = firstNoun(near(object));
  if (noun === 'test') return 'test';
  if (noun === 'metric') return ENABLE.has(verb) ? undefined : 'metric';
  if (hasMetricName(object) || (asked.metric && has(near(object), PARTS))) return 'metric';
  if (noun === 'text' && !EXPOSE.has(verb)) return 'text';
  if (noun === 'value' && (point || (asked.test && has(near(object), OUTCOMES)))) return 'value';
  if (isReported) return 'metric';
  const isVague = has(object.slice(0, 2), PRONOUNS) && !has(near(object), SYSTEM);
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

const WATCH = verbs('monitor observe collect gather');
const BY_HAND = words('manually manual');
/** Of `CHECK`, what is said of much else besides tests. */
const SLIGHT = verbs('check', 'do done doing');

function authorsCheck(object: readonly Token[], verb: string, { asked, point }: Situation): Owed | undefined {
  if (MEND.has(verb) && point) return impliedBy(asked) ?? 'decision';
  if (verb === 'use') return point && isToLearn(object) ? (impliedBy(asked) ?? 'decision') : undefined;
  if (!CHECK.has(verb)) return undefined;
  const noun = firstNoun(near(object));
  if (noun === 'test') return 'test';
  const isOfFigure = noun === 'value' || isOfLoad(object);
  if (WATCH.has(verb)) {
    if (point) return noun ?? 'value';
    return asked.value && isOfFigure ? 'value' : undefined;
  }
  if (has(object, BY_HAND)) return 'test';
  if (point) return noun ?? impliedBy(asked) ?? 'test';
  if (MEASURE.test(verb) && (noun === 'value' || asked.value)) return 'value';
  return asked.test && !SLIGHT.has(verb) ? 'test' : undefined;
}

const COUNTS = words('number count rate ratio duration latency');
const LOADS = words('cpu memory ram usage consumption utilisation utilization latency footprint');

/** `… the number of evictions`: what a metric says. */
function isCount(object: readonly Token[]): boolean {
  return has(object.slice(0, 3), COUNTS) || has(object.slice(0, 3), LOADS);
}

/** What a figure is of. */
function isOfLoad(object: readonly Token[]): boolean {
  return has(near(object), LOADS);
}

const BEYOND = words('in out on as with when once after before during until for');

/** Whether a word is no noun that `this` could belong to. */
function isBeyond(word: string): boolean {
  return isMark(word) || isAdverb(word) || BEYOND.has(word);
}

const DOCUMENT = verbs('document');
const HERE = words('here');

function authorsWrite(object: readonly Token[], verb: string, { asked, point }: Situation): Owed | undefined {
  if (!WRITE.has(verb)) return undefined;
  if (DOCUMENT.has(verb)) return 'text';
  if (asked.metric && hasMetricName(near(object))) return 'metric';
  const noun = firstNoun(near(object));
  if (noun !== undefined && (noun === 'text' || point || has(near(object), OUTCOMES))) return noun;
  if (has(near(object), SYSTEM)) return undefined;
  if (point) return impliedBy(asked) ?? 'text';
  const isThis = object.some(({ word }, at) => word === 'this' && isBeyond(wordAt(object, at + 1)));
  return isThis || has(near(object), HERE) ? (impliedBy(asked) ?? 'text') : undefined;
}

const THINK = verbs('think');
/** Of `DECIDE`, what has a decision for its object whatever that is. */
const RECONSIDER = verbs(
  'revisit reconsider re-evaluate reevaluate investigate explore research reassess decide figure',
);
const SET = verbs('work', 'set setting');

function authorsDecide(
  object: readonly Token[],
  verb: string,
  { asked, point }: Situation,
): Owed | undefined {
  const noun = firstNoun(near(object));
  if (RECONSIDER.has(verb)) return noun ?? 'decision';
  if (CONSIDER.has(verb)) {
    const isThought = THINK.has(verb) && wordAt(object, 0) === 'about';
    return point || isThought ? (noun ?? 'decision') : undefined;
  }
  if (!DECIDE.has(verb)) return undefined;
  if (SET.has(verb)) return noun === 'value' ? 'value' : undefined;
  if (noun !== undefined) return noun === 'text' ? 'decision' : noun;
  return point || asked.value ? 'decision' : undefined;
}
