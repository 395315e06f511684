/** `Tests will be added`: what is owed when a verb is in the passive. */
import { type Token, wordAt } from '../../text/english/tokens.js';
import type { Ahead } from './promise-clauses.js';
import {
  type Asked,
  EXISTING,
  existing,
  firstNoun,
  has,
  hasMetricName,
  impliedBy,
  isBySystem,
  isPronoun,
  MEASURE,
  type Situation,
  withoutAsides,
} from './promise-facts.js';
import {
  ADD,
  CHECK,
  CONSIDER,
  DECIDE,
  EXPOSE,
  kindOf,
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
  WRITE,
} from './promise-words.js';

/** What the verb puts off, if anything: what it is done to decides. */
export function passive(ahead: Ahead, verb: string, situation: Situation): Owed | undefined {
  const { subject, object, mood } = ahead;
  const { asked, point, tokens } = situation;
  if (isBySystem(object)) return undefined;
  const noun = nounIn(withoutAsides(subject));
  const vague = ahead.elided || isPronoun(subject);
  if (subject.slice(-2).some(({ word }) => word === 'there'))
    return mood === 'to-be' ? undefined : existing(object, verb);
  if (mood === 'to-be' && !OUTSTANDING.has(verb)) return undefined;
  if (mood === 'being') return inTheMaking(ahead, verb, situation);
  if (/^an?$/.test(verb) && vague && firstNoun(object.slice(0, 3)) === 'test') return 'test';
  if (mood === 'to-be' && ahead.elided && tokens.length <= 4) return impliedBy(asked) ?? 'text';
  if (verb === '') return tokens.length <= 9 ? impliedBy({ ...asked, value: false }) : undefined;
  const isOfTests =
    asked.test && ((vague && TRY.has(verb)) || (ahead.elided && /^(?:validat|verif|exercis)/.test(verb)));
  if (mood === 'need' && has(subject, NEGATIONS)) return undefined;
  if (mood === 'need' && /^(?:worked|figured)$/.test(verb) && wordAt(object, 0) === 'out')
    return noun ?? 'decision';
  // What has to be measured where a figure is asked for is a figure that is not there.
  const isFigure = asked.value && /^(?:measur|quantif|profil|benchmark)/.test(verb);
  if (mood === 'need' && !(point || noun !== undefined || isOfTests || isFigure)) return undefined;
  const isWished = mood === 'would' && noun === undefined;
  if (isWished && !(TRY.has(verb) && asked.test) && !(point && vague)) return undefined;
  // "Pods will be tested for readiness": that is what the code does.
  if (TRY.has(verb)) return has(subject, SYSTEM) && wordAt(object, 0) === 'for' ? undefined : 'test';
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

/** `Tests are being written`, `a counter is being added`, `the numbers are being collected`. */
function inTheMaking({ subject, at }: Ahead, verb: string, { asked, tokens }: Situation): Owed | undefined {
  const noun = nounIn(subject);
  if (noun === 'test') return (ADD.has(verb) || WRITE.has(verb)) && !EXPOSE.has(verb) ? noun : undefined;
  // "The metrics of the pods that are being added": pods are.
  const last = subject.at(-1);
  if (last !== undefined && GUIDES.has(last.word)) return MAKE.test(verb) ? 'text' : undefined;
  if (noun === undefined || last === undefined || kindOf(last) !== noun) return undefined;
  if (noun === 'value') return asked.value && /^(?:collect|gather)ed$/.test(verb) ? noun : undefined;
  // What is added as part of the enhancement is what the answer tells of.
  const isTold = tokens.slice(0, at).some(({ word }) => word === 'part');
  return (noun === 'metric' || noun === 'text') && MAKE.test(verb) && !isTold ? noun : undefined;
}

const MAKE = /^(?:added|introduced|implemented|created|developed|built|written|drafted|prepared)$/;

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
  if (noun !== undefined && point && !isDemand) return noun;
  if (!vague || !point) return undefined;
  return (asked.test || !isDemand) && !has(object.slice(0, 5), SYSTEM) ? impliedBy(asked) : undefined;
}

function coverage({ object, subject }: Ahead, { asked }: Situation): Owed | undefined {
  if (object.some(({ word }) => EXISTING.test(word))) return undefined;
  if (nounIn(object) === 'test') return 'test';
  return asked.test && !has(subject, SYSTEM) ? 'test' : undefined;
}

function added(
  { object, subject, mood, elided }: Ahead,
  verb: string,
  noun: Owed | undefined,
  vague: boolean,
  { asked, point }: Situation,
): Owed | undefined {
  if (!ADD.has(verb)) return undefined;
  const isOfSystem = has(object.slice(0, 8), SYSTEM);
  if (noun === 'test' || (has(subject, CASES) && firstNoun(object.slice(0, 8)) === 'test')) return 'test';
  if (mood === 'to-be' && object.length <= 1 && (elided || asked.metric)) return impliedBy(asked) ?? 'text';
  const grows =
    /^(?:extended|expanded|completed)$/.test(verb) && /^(?:as|when|once|with)$/.test(wordAt(object, 0));
  if (elided && grows) return impliedBy(asked) ?? 'text';
  if (EXPOSE.has(verb)) return undefined;
  if (noun === 'metric' || (hasMetricName(subject) && asked.metric)) return 'metric';
  if (noun === 'text') return isOfSystem ? undefined : 'text';
  if (noun === 'value')
    return point || (asked.test && has(subject, OUTCOMES) && !isOfSystem) ? 'value' : undefined;
  if (has(subject, PARTS) && (hasMetricName(object) || (asked.metric && isToMetric(object)))) return 'metric';
  if (has(subject, GUIDES) && /^(?:added|provided)$/.test(verb) && !has(subject, SYSTEM)) return 'text';
  if (!vague || isOfSystem) return undefined;
  return point || asked.test || asked.metric ? (impliedBy(asked) ?? 'text') : undefined;
}

/** `… to the metric`. */
function isToMetric(object: readonly Token[]): boolean {
  return wordAt(object, 0) === 'to' && firstNoun(object.slice(0, 6)) === 'metric';
}

/** What is added to tests. */
const CASES: ReadonlySet<string> = new Set([
  'case',
  'cases',
  'scenario',
  'scenarios',
  'checks',
  'assertions',
]);
const GUIDES: ReadonlySet<string> = new Set(['instructions', 'procedure', 'steps', 'guide', 'diagnostics']);

/** `… by benchmarks`, `… with scale tests`, unless they are there already. */
function isByTests(object: readonly Token[]): boolean {
  const by = object.findIndex(({ word }) => /^(?:by|with|in|through|using|via|during)$/.test(word));
  if (by === -1 || by > 4) return false;
  const agent = object.slice(by + 1, by + 6);
  return firstNoun(agent) === 'test' && !agent.some(({ word }) => EXISTING.test(word));
}

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
  // No component measures or evaluates until a stage; it may well validate from one on.
  const isStudy = MEASURE.test(verb) || /^(?:confirm|assess|quantif|analy)/.test(verb);
  if (point && (noun !== undefined || !isOfSystem || isStudy)) return noun ?? impliedBy(asked) ?? 'test';
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
  { subject, object, elided, mood }: Ahead,
  verb: string,
  noun: Owed | undefined,
  vague: boolean,
  asked: Asked,
  point: boolean,
): Owed | undefined {
  if (/^(?:discovered|learned|learnt|found|understood)$/.test(verb))
    return isByTests(object) ? 'test' : undefined;
  if (CONSIDER.has(verb) && !point && mood !== 'to-be') return undefined;
  if (!DECIDE.has(verb) && !CONSIDER.has(verb)) return undefined;
  if (noun !== undefined && (verb !== 'set' || point)) return noun === 'text' ? 'decision' : noun;
  if (
    /^(?:revisited|reconsidered|re-evaluated|reevaluated|discussed|decided|finalized|finalised|reassessed)$/.test(
      verb,
    ) &&
    !has(subject, SYSTEM)
  )
    return 'decision';
  if (mood === 'to-be' && !has(subject.slice(0, 3), SYSTEM)) return impliedBy(asked) ?? 'decision';
  if (vague && (point || elided || isByTests(object))) return impliedBy(asked) ?? 'decision';
  const isBySystemToo = !/^(?:considered|evaluated|explored|investigated|decided|determined)$/.test(verb);
  return point && (!isBySystemToo || !has(subject, SYSTEM)) ? 'decision' : undefined;
}
