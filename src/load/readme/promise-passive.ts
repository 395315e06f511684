/** `Tests will be added`: what is owed when a verb is in the passive. */
import { type Token, withoutAsides, wordAt } from '../../text/english/tokens.js';
import type { Ahead } from './promise-clauses.js';
import {
  EXISTING,
  existing,
  firstNoun,
  hasMetricName,
  impliedBy,
  isBySystem,
  isPronoun,
  MEASURE,
  type Situation,
  testOrMetric,
} from './promise-facts.js';
import { namesTime } from './promise-points.js';
import {
  ADD,
  CHECK,
  CONSIDER,
  DECIDE,
  EXPOSE,
  has,
  MEND,
  NEGATIONS,
  nounIn,
  OUTCOMES,
  OUTSTANDING,
  type Owed,
  PARTS,
  READY,
  RESHAPE,
  SYSTEM,
  TRIALS,
  TRY,
  verbs,
  WRITE,
  words,
} from './promise-words.js';

const OUT = words('worked figured');
const COVERED = words('covered exercised');

/** What the verb puts off, if anything: what it is done to decides. */
export function passive(ahead: Ahead, verb: string, situation: Situation): Owed | undefined {
  const { subject, object, mood, elided } = ahead;
  const { asked, tokens } = situation;
  if (isBySystem(object)) return undefined;
  const noun = nounIn(withoutAsides(subject));
  const vague = elided || isPronoun(subject);
  if (subject.slice(-2).some(({ word }) => word === 'there')) return existing(object, verb);
  if (mood === 'to-be' && !OUTSTANDING.has(verb)) return undefined;
  if (mood === 'being') return inTheMaking(ahead, verb, situation);
  if ((verb === 'a' || verb === 'an') && vague && firstNoun(object.slice(0, 3)) === 'test') return 'test';
  if (mood === 'to-be' && elided && tokens.length <= 4) return impliedBy(asked) ?? 'text';
  if (verb === 'be') return elided && tokens.length <= 9 ? impliedBy({ ...asked, value: false }) : undefined;
  if (verb === '') return tokens.length <= 9 ? impliedBy({ ...asked, value: false }) : undefined;
  if (mood === 'need' && OUT.has(verb) && wordAt(object, 0) === 'out') return noun ?? 'decision';
  if (isIdle(ahead, verb, noun, situation)) return undefined;
  // "Pods will be tested for readiness": that is what the code does.
  if (TRY.has(verb)) return has(subject, SYSTEM) && wordAt(object, 0) === 'for' ? undefined : 'test';
  if (COVERED.has(verb)) return coverage(ahead, situation);
  if (noun === 'test' && RESHAPE.has(verb)) return 'test';
  if (noun === 'value' && verb === 'taken') return asked.value ? noun : undefined;
  if (READY.has(verb)) return ready(ahead, verb, vague, situation);
  return (
    added(ahead, verb, noun, vague, situation) ??
    checked(ahead, verb, noun, situation) ??
    written(ahead, verb, noun, vague, situation) ??
    decided(ahead, verb, noun, vague, situation)
  );
}

/** Whether a need or a wish is nobody's work: `the gate needs to be enabled`, `it would be kept`. */
function isIdle(
  { subject, object, mood, elided }: Ahead,
  verb: string,
  noun: Owed | undefined,
  { asked, point }: Situation,
): boolean {
  const vague = elided || isPronoun(subject);
  if (mood === 'would') return noun === undefined && !(TRY.has(verb) && asked.test) && !(point && vague);
  if (mood !== 'need') return false;
  if (has(subject, NEGATIONS)) return true;
  const isOfTests = asked.test && (elided || (vague && TRY.has(verb)));
  // What has to be measured where a figure is asked for is a figure that is not there.
  const isByTest = asked.test && COVERED.has(verb) && nounIn(object) === 'test';
  return !(point || noun !== undefined || isOfTests || isByTest || asked.value);
}

const GATHERED = words('collected gathered');
const MADE = words('added introduced implemented created developed built written drafted prepared');

/** `Tests are being written`, `a counter is being added`, `the numbers are being collected`. */
function inTheMaking({ subject }: Ahead, verb: string, { asked, tokens }: Situation): Owed | undefined {
  const noun = nounIn(subject);
  if (noun === 'test') return (ADD.has(verb) || WRITE.has(verb)) && !EXPOSE.has(verb) ? noun : undefined;
  // "The metrics of the pods that are being added": pods are.
  const last = subject.slice(-1);
  if (has(last, GUIDES)) return MADE.has(verb) ? 'text' : undefined;
  if (nounIn(last) !== noun) return undefined;
  if (noun === 'value') return asked.value && GATHERED.has(verb) ? noun : undefined;
  // What is added as part of the enhancement is what the answer tells of.
  const isTold = tokens.some(({ word }) => word === 'part');
  return MADE.has(verb) && !isTold && noun !== 'decision' ? noun : undefined;
}

const DEMANDED = words('required needed necessary');

/** `Metrics will be available in beta`, `tests will be required before GA`, `it will be part of beta`. */
function ready(
  { subject, object }: Ahead,
  verb: string,
  vague: boolean,
  { asked, point }: Situation,
): Owed | undefined {
  if (verb === 'accompanied') return nounIn(object) === 'test' ? 'test' : undefined;
  const noun = nounIn(subject);
  const isDemand = DEMANDED.has(verb);
  if (verb === 'in' && wordAt(object, 0) !== 'place') return undefined;
  if (noun === 'test') return point || !isDemand ? 'test' : undefined;
  if (!point) return undefined;
  if (noun === 'metric' || (noun !== undefined && !isDemand)) return noun;
  const isOfSystem = has(near(object), SYSTEM);
  return vague && (asked.test || !isDemand) && !isOfSystem ? impliedBy(asked) : undefined;
}

function coverage({ object, subject }: Ahead, { asked }: Situation): Owed | undefined {
  if (object.some(({ word }) => EXISTING.test(word))) return undefined;
  if (nounIn(object) === 'test') return 'test';
  return asked.test && !has(subject, SYSTEM) ? 'test' : undefined;
}

/** `Will be extended as …`, `will be completed once …`. */
const GROWN = words('extended expanded completed');
const WITH = words('as when once with');
/** What is added to tests. */
const CASES = words('case cases scenario scenarios checks assertions');
const GUIDES = words('instructions procedure steps guide diagnostics');
const GIVEN = words('added provided');

function added(
  { object, subject, mood, elided }: Ahead,
  verb: string,
  noun: Owed | undefined,
  vague: boolean,
  { asked, point }: Situation,
): Owed | undefined {
  if (!ADD.has(verb)) return undefined;
  const isOfSystem = has(near(object), SYSTEM);
  if (noun === 'test' || (has(subject, CASES) && firstNoun(near(object)) === 'test')) return 'test';
  if (mood === 'to-be' && object.length <= 1 && (elided || asked.metric)) return impliedBy(asked) ?? 'text';
  if (mood === 'to-be' && elided && namesTime(object, 0, 3)) return impliedBy(asked) ?? 'text';
  if (elided && GROWN.has(verb) && WITH.has(wordAt(object, 0))) return impliedBy(asked) ?? 'text';
  if (EXPOSE.has(verb)) return undefined;
  if (noun === 'metric' || (hasMetricName(subject) && asked.metric)) return 'metric';
  if (noun === 'text') return isOfSystem ? undefined : 'text';
  if (noun === 'value')
    return point || (asked.test && has(subject, OUTCOMES) && !isOfSystem) ? 'value' : undefined;
  if (
    has(subject, PARTS) &&
    (hasMetricName(object) || (asked.metric && firstNoun(near(object)) === 'metric'))
  )
    return 'metric';
  if (has(subject, GUIDES) && GIVEN.has(verb) && !has(subject, SYSTEM)) return 'text';
  if (!vague || isOfSystem) return undefined;
  return point || asked.test || asked.metric ? (impliedBy(asked) ?? 'text') : undefined;
}

/** What is close enough to the verb to be said of it. */
function near(object: readonly Token[]): readonly Token[] {
  return object.slice(0, 8);
}

const BY = words('by with in through using via during');

/** `… by benchmarks`, `… with scale tests`, unless they are there already. */
function isByTests(object: readonly Token[]): boolean {
  const by = object.slice(0, 5).findIndex(({ word }) => BY.has(word));
  if (by === -1) return false;
  const agent = object.slice(by + 1, by + 6);
  return firstNoun(agent) === 'test' && !agent.some(({ word }) => EXISTING.test(word));
}

const BY_HAND = words('manually manual');
/** What no component does until a stage; it may well validate from one on. */
const STUDY = verbs('confirm assess quantify analyse analyze');
const PERFORMED = verbs('perform execute conduct complete automate', 'done run');
const WATCHED = verbs('observe monitor collect gather');

function checked(
  ahead: Ahead,
  verb: string,
  noun: Owed | undefined,
  { asked, point, tokens }: Situation,
): Owed | undefined {
  const isOfSystem = has(ahead.subject, SYSTEM);
  if (MEND.has(verb) && point) return isOfSystem ? undefined : (noun ?? impliedBy(asked) ?? 'decision');
  if (!CHECK.has(verb)) return undefined;
  if (noun === 'test' || isByTests(ahead.object)) return 'test';
  if (has(tokens.slice(ahead.at, ahead.end), BY_HAND)) return 'test';
  const isStudy = MEASURE.test(verb) || STUDY.has(verb);
  if (point && (noun !== undefined || !isOfSystem || isStudy)) return noun ?? impliedBy(asked) ?? 'test';
  if (PERFORMED.has(verb) && (has(ahead.subject, TRIALS) || has(ahead.subject.slice(0, -1), BY_HAND)))
    return 'test';
  if (noun === 'value' && MEASURE.test(verb)) return 'value';
  if (isOfSystem) return undefined;
  if (asked.test && !WATCHED.has(verb)) return 'test';
  return asked.value && MEASURE.test(verb) && verb !== 'evaluated' ? 'value' : undefined;
}

const DOCUMENTED = verbs('document');
const SPECIFIED = words('provided specified described detailed');
const DETAILED = words('detailed elaborated clarified outlined');
const HERE = words('here later section');

function written(
  { object, subject, elided }: Ahead,
  verb: string,
  noun: Owed | undefined,
  vague: boolean,
  { asked, point }: Situation,
): Owed | undefined {
  if (!WRITE.has(verb)) return undefined;
  if (DOCUMENTED.has(verb)) return noun ?? 'text';
  if (has(near(object), SYSTEM) && !point) return undefined;
  if (noun !== undefined && (noun === 'text' || point)) return noun;
  if (testOrMetric(noun) !== undefined && SPECIFIED.has(verb)) return noun;
  if (noun === 'value' && (asked.value || has(subject, OUTCOMES))) return noun;
  if (vague && DETAILED.has(verb)) return 'text';
  if (has(subject, SYSTEM)) return undefined;
  if (has(object.slice(0, 4), HERE)) return noun ?? 'text';
  return vague && (point || elided) ? (impliedBy(asked) ?? 'text') : undefined;
}

const LEARNED = words('discovered learned learnt found understood');
/** Of `DECIDE`, what nobody but the authors does. */
const REVISITED = words(
  'revisited reconsidered re-evaluated reevaluated discussed decided finalized finalised reassessed',
);
/** What no component does. */
const THOUGHT = words('considered evaluated explored investigated decided determined');

function decided(
  { subject, object, elided, mood }: Ahead,
  verb: string,
  noun: Owed | undefined,
  vague: boolean,
  { asked, point }: Situation,
): Owed | undefined {
  if (LEARNED.has(verb)) return isByTests(object) ? 'test' : undefined;
  if (CONSIDER.has(verb) && !point && mood !== 'to-be') return undefined;
  if (!DECIDE.has(verb) && !CONSIDER.has(verb)) return undefined;
  if (noun !== undefined && (verb !== 'set' || point)) return noun === 'text' ? 'decision' : noun;
  // "Will be set on all nodes": a flag, where no figure is asked for.
  if (verb === 'set' && !asked.value && !point) return undefined;
  const isOfSystem = has(subject, SYSTEM);
  if (REVISITED.has(verb) && !isOfSystem) return 'decision';
  if (mood === 'to-be' && !isOfSystem) return impliedBy(asked) ?? 'decision';
  if (vague && (point || elided || isByTests(object))) return impliedBy(asked) ?? 'decision';
  return point && (THOUGHT.has(verb) || !isOfSystem) ? 'decision' : undefined;
}
