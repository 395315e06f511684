import { sectionPromises } from '../load/readme/section-promises.js';
import { askedAnswers, isAsked } from '../model/due.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import { maturity } from '../model/lifecycle.js';
import type { Answer, PresentAnswer, PutOff, Section } from '../model/readme.js';
import type { Rule } from '../model/rule.js';
import { type LineTable, lineTable } from '../text/lines.js';
import { singleBlanks } from '../text/trim.js';
import { quote } from '../text/words.js';
import { OUTCOME, pointName, standing } from './facts/promises.js';
import { chapterOf, isHeld } from './facts/sections.js';

/** "Will be tested before beta" is forgotten when beta comes: nobody reads an answer twice. */
export const promiseIsKept: Rule = {
  id: 'promise-is-kept',
  summary: 'What an answer or the test plan puts off is done when its stage or release is reached.',
  category: 'questionnaire',
  severity: 'warning',
  reads: ['metadata', 'readme', 'template'],

  *check(kep) {
    if (kep.stage === undefined) return;
    const told: Told = { said: new Set(), lines: lineTable(kep.readme.text) };
    const due = new Set(askedAnswers(kep));
    if (isAsked(kep)) {
      for (const answer of kep.readme.answers.values()) {
        // An answer that is nothing but a promise has a rule of its own.
        if (answer.state === 'missing' || answer.state === 'unanswered') continue;
        if (answer.state === 'deferred' && due.has(answer)) continue;
        yield* promisesOf(answer, due.has(answer), kep, told);
      }
    }
    if (isHeld(kep) && maturity(kep.stage) > 0) yield* planOf(kep);
  },
};

/** What is kept while the promises of a KEP are told, of which there may be many. */
interface Told {
  /** Where those stand that were told. */
  readonly said: Set<string>;
  readonly lines: LineTable;
}

/** One finding for each point that the answer names, the other promises for it beside it. */
function* promisesOf(
  answer: PresentAnswer,
  isDue: boolean,
  kep: Kep,
  { said, lines }: Told,
): Iterable<Problem> {
  const pending = pendingLines(answer);
  const byPoint = new Map<string, { first: Problem; more: PutOff[] }>();
  for (const promise of answer.promises) {
    const at = `${promise.place.start?.line}:${promise.place.start?.column}`;
    if (said.has(at)) continue;
    // A `TODO` or `TBD` that names no point is said by `answer-is-not-deferred`.
    if (promise.until === undefined && pending.has(promise.place.start?.line)) continue;
    if (isProven(promise, kep, lines)) continue;
    const { until } = promise;
    const problem =
      until === undefined
        ? isDue
          ? open(answer.question.id, promise, kep, isAllThatIsAsked(answer, promise))
          : undefined
        : overdue(answer, promise, until, kep);
    if (problem === undefined) continue;
    said.add(at);
    const point = `${until === undefined ? '' : pointName(until)} ${problem.severity ?? ''}`;
    const group = byPoint.get(point);
    if (group === undefined) byPoint.set(point, { first: problem, more: [] });
    else group.more.push(promise);
  }
  for (const { first, more } of byPoint.values())
    yield {
      ...first,
      ...(more.length > 0 && {
        related: more.map(({ value, place }) => ({ message: `and ${quote(value)}`, place })),
      }),
    };
}

function pendingLines(answer: PresentAnswer): ReadonlySet<number | undefined> {
  return new Set(answer.state === 'answered' ? answer.pending.map(({ place }) => place.start?.line) : []);
}

/** A test that is told in the future tense and linked to is there. */
function isProven({ what, place: { start, end } }: PutOff, { readme }: Kep, lines: LineTable): boolean {
  if (what !== 'test' || start === undefined || end === undefined) return false;
  const written = readme.text.slice(lines.offset(start), lines.offset(end));
  return /\/(?:blob|tree)\/|testgrid/.test(written);
}

/** A promise whose point is reached. At the stage itself only what is asked by then: tests cannot exist before alpha. */
function overdue(
  { question }: Answer,
  promise: PutOff,
  until: NonNullable<PutOff['until']>,
  kep: Kep,
): Problem | undefined {
  const stands = standing(until, kep);
  if (stands === 'before') return undefined;
  const stage = kep.stage ?? '';
  const isBegun = maturity(stage) === 0 && (promise.what === 'test' || promise.what === 'metric');
  if (stands === 'at' && (isBegun || maturity(question.stage) > maturity(stage))) return undefined;
  return overdueProblem(question.id, promise, until, kep);
}

function overdueProblem(
  subject: string,
  promise: PutOff,
  until: NonNullable<PutOff['until']>,
  { stage, latestMilestone, metadata }: Kep,
): Problem {
  const point = pointName(until);
  const now =
    until.release === undefined || latestMilestone === undefined
      ? `the KEP is at ${stage}`
      : `the KEP targets ${metadata.raw('latest-milestone') ?? point}`;
  return {
    subject,
    message: `Unexpected promise ${quote(promise.value)} for ${point}, expected what came of it: ${now}`,
    place: promise.place,
    help: `${OUTCOME[promise.what]}. If it is put off again, say until when and why.`,
  };
}

/** Whether the test that is put off is the one that is asked about, and no word says that anything was tried. */
function isAllThatIsAsked({ question, text }: PresentAnswer, { what, value }: PutOff): boolean {
  if (question.id !== 'upgrade-rollback-tested' || what !== 'test') return false;
  return !REPORTED.test(singleBlanks(text).replace(value, ''));
}

const REPORTED =
  /\b(?:tested|verified|validated|performed|ran|done|passed|upgraded|downgraded|executed|exercised|covered|tried|checked|confirmed)\b/i;

/** A promise without a point beside an answer: nobody will miss it at the next stage either. */
function open(subject: string, promise: PutOff, { stage = '' }: Kep, isAll = false): Problem | undefined {
  if (maturity(stage) === 0) return undefined;
  const weighs = isAll || (maturity(stage) > 1 && (promise.what === 'test' || promise.what === 'metric'));
  return {
    subject,
    message: `Unexpected promise ${quote(promise.value)} that names no stage, expected what came of it: the KEP is at ${stage}`,
    place: promise.place,
    help: `${OUTCOME[promise.what]}. If it is still to come, say by which stage.`,
    ...(!weighs && { severity: 'notice' }),
  };
}

/** Sections of the test plan that promise tests and link to none: what is wrong with several of them is said once. */
function* planOf(kep: Kep): Iterable<Problem> {
  const plan = chapterOf(kep.readme.sections, 'Test Plan');
  if (plan === undefined) return;
  const open: Problem[] = [];
  const sections = [plan.section, ...plan.below];
  const hasLinks = sections.some(isLinked);
  for (const section of sections) {
    if (isLinked(section)) continue;
    const problem = ofSection(section, kep);
    // What is said of tests in general is kept where a section for one kind of them links to some.
    const isGeneral = section === plan.section || /\bprerequisite\b/i.test(section.value);
    if (hasLinks && isGeneral && problem?.promise.until === undefined) continue;
    if (problem?.promise.until === undefined) open.push(...(problem ? [problem.said] : []));
    else yield problem.said;
  }
  const [first, ...more] = open;
  if (first)
    yield {
      ...first,
      related: more.map(({ subject = '', place }) => ({ message: `and under ${quote(subject)}`, place })),
    };
}

/** The first promise of a section that is due. */
function ofSection(
  section: Section,
  kep: Kep,
): { readonly promise: PutOff; readonly said: Problem } | undefined {
  for (const promise of sectionPromises(section, kep.readme.path)) {
    const { until, what } = promise;
    if (what !== 'test' && (what !== 'text' || until === undefined)) continue;
    if (until === undefined ? hasFigures(section) : standing(until, kep) === 'before') continue;
    const said =
      until === undefined
        ? open(section.value, promise, kep)
        : overdueProblem(section.value, promise, until, kep);
    return said && { promise, said };
  }
  return undefined;
}

/** `pkg/kubelet: 2025-06-01 - 81 %`: what is tested has been counted, whatever tense the words beside it have. */
function hasFigures({ text }: Section): boolean {
  return /\d\s?%|\b20\d\d-\d\d-\d\d\b|[:|-]\s*`?\d{1,3}\.\d/.test(text);
}

function isLinked({ text }: Section): boolean {
  return /https?:\/\/|\]\[/.test(text);
}
