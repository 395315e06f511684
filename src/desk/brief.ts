/** What a reviewer has to know: what became of a KEP since its last approval. */
import { gateInWords } from '../kubernetes/state.js';
import type { Kep } from '../model/kep.js';
import type { Place } from '../model/place.js';
import type { Answer, PutOff } from '../model/readme.js';
import { pointName, standing } from '../rules/facts/promises.js';
import { compare } from '../text/order.js';
import { singleBlanks } from '../text/trim.js';
import type { Event, Snapshot } from './past.js';
import { listOf } from './people.js';

/** An answer at two times; `undefined` where nothing is written. */
export interface AnswerChange {
  readonly question: string;
  readonly heading: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly place: Place;
}

/** Names that came and went. */
export interface NameChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A key of the metadata at two times, as written; lists with commas. */
export interface KeyChange {
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A promise that was made at the last approval and still stands there. */
export interface OpenPromise {
  readonly question: string;
  /** The stage or the release that it names; `undefined` for none. */
  readonly until: string | undefined;
  readonly overdue: boolean;
  readonly text: string;
  readonly place: Place;
}

export interface Brief {
  readonly kep: Kep;
  /** `undefined`: never approved, as far as the history goes. */
  readonly lastApproval: Event | undefined;
  /** Where a shallow clone ends: what was before is not known. */
  readonly end: string | undefined;
  /** What stands in for an approval that the history here does not reach: another version, by the name that people give it. */
  readonly base: { readonly name: string; readonly snapshot: Snapshot } | undefined;
  readonly answers: readonly AnswerChange[];
  readonly questionsGained: readonly string[];
  readonly keys: readonly KeyChange[];
  readonly gates: NameChange;
  readonly components: NameChange;
  readonly metrics: NameChange;
  readonly promises: readonly OpenPromise[];
  /** What the code has of the KEP's first gate, as `alpha v1.36, off`; `undefined` where nothing can be said. */
  readonly gate: string | undefined;
}

/** The KEP as it was and the questions of the template as it was, at the last approval. */
export interface Then {
  readonly kep: Kep;
  readonly questions: ReadonlySet<string>;
}

/** What changed between `past` and `kep`; without `past` everything is new. */
export function briefOf(
  kep: Kep,
  {
    lastApproval,
    end,
    base,
    past,
  }: Pick<Brief, 'lastApproval' | 'end'> & Partial<Pick<Brief, 'base'>> & { readonly past: Then | undefined },
): Brief {
  const old = past?.kep;
  return {
    kep,
    lastApproval,
    end,
    base,
    answers: answerChanges(old, kep),
    questionsGained:
      past === undefined
        ? []
        : kep.repository.template.questions.map(({ id }) => id).filter((id) => !past.questions.has(id)),
    keys: old === undefined ? [] : keyChanges(old, kep),
    gates: names(old && gatesOf(old), gatesOf(kep)),
    components: names(old && componentsOf(old), componentsOf(kep)),
    metrics: names(old && listOf(old, 'metrics'), listOf(kep, 'metrics')),
    promises: openPromises(old, kep),
    gate: gateInWords(kep.metadata, kep.repository.config),
  };
}

function answerChanges(old: Kep | undefined, kep: Kep): readonly AnswerChange[] {
  return [...kep.readme.answers.values()].flatMap((answer) => {
    const { id, heading } = answer.question;
    const before = writtenIn(old?.readme.answers.get(id));
    const after = writtenIn(answer);
    if (words(before) === words(after)) return [];
    return [{ question: id, heading, before, after, place: answer.place }];
  });
}

/** What the author wrote; a question that only waits for its answer has none. */
function writtenIn(answer: Answer | undefined): string | undefined {
  if (answer === undefined || answer.state === 'missing' || answer.state === 'unanswered') return undefined;
  // An option or a field of the template says something without a word of text.
  return [answer.text, ...answer.ticked.filter((option) => !answer.text.includes(option))].join('\n').trim();
}

function words(text: string | undefined): string | undefined {
  return text === undefined ? undefined : singleBlanks(text);
}

function keyChanges({ metadata: old }: Kep, { metadata, repository }: Kep): readonly KeyChange[] {
  const stages = repository.config.stages.map((stage) => ['milestone', stage]);
  const keys = [...new Set([...topKeys(old.text), ...topKeys(metadata.text)])].sort(compare);
  return [...keys.map((key) => [key]), ...stages].flatMap((path) => {
    const before = valueAt(old, path);
    const after = valueAt(metadata, path);
    return before === after ? [] : [{ key: path.join('.'), before, after }];
  });
}

function topKeys(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => /^([A-Za-z][\w-]*):/.exec(line)?.[1] ?? []);
}

/** A scalar, or the items of a list; a mapping has no value of its own. */
function valueAt(file: Kep['metadata'], path: readonly string[]): string | undefined {
  const scalar = file.raw(...path);
  if (scalar !== undefined) return scalar.trim();
  if (!file.has(...path, 0)) return undefined;
  const items: string[] = [];
  for (let index = 0; file.has(...path, index); index++) {
    const name = file.raw(...path, index) ?? file.raw(...path, index, 'name') ?? '';
    const parts: string[] = [];
    for (let part = 0; file.has(...path, index, 'components', part); part++)
      parts.push(file.raw(...path, index, 'components', part) ?? '');
    items.push(parts.length > 0 ? `${name} (${parts.join(', ')})` : name);
  }
  return items.join(', ');
}

function gatesOf({ metadata }: Kep): readonly string[] {
  const gates: string[] = [];
  for (let index = 0; metadata.has('feature-gates', index); index++)
    gates.push(metadata.raw('feature-gates', index, 'name') ?? metadata.raw('feature-gates', index) ?? '');
  return gates.filter((name) => name !== '');
}

function componentsOf({ metadata }: Kep): readonly string[] {
  const found = new Set<string>();
  for (let index = 0; metadata.has('feature-gates', index); index++)
    for (let part = 0; metadata.has('feature-gates', index, 'components', part); part++)
      found.add(metadata.raw('feature-gates', index, 'components', part) ?? '');
  return [...found];
}

function names(before: readonly string[] = [], after: readonly string[]): NameChange {
  return {
    added: after.filter((name) => !before.includes(name)),
    removed: before.filter((name) => !after.includes(name)),
  };
}

/** Promises that stood there at the last approval, too; without one, all that stand there. */
function openPromises(old: Kep | undefined, kep: Kep): readonly OpenPromise[] {
  return [...kep.readme.answers.values()].flatMap((answer) => {
    const made =
      old && promisesIn(old.readme.answers.get(answer.question.id)).map(({ value }) => words(value));
    return promisesIn(answer)
      .filter(({ value }) => made === undefined || made.includes(words(value)))
      .map((promise) => openPromise(answer.question.id, promise, kep));
  });
}

function promisesIn(answer: Answer | undefined): readonly PutOff[] {
  return answer === undefined || answer.state === 'missing' ? [] : answer.promises;
}

function openPromise(question: string, { until, value, place }: PutOff, kep: Kep): OpenPromise {
  return {
    question,
    until: until === undefined ? undefined : pointName(until),
    overdue: until !== undefined && standing(until, kep) !== 'before',
    text: value,
    place,
  };
}
