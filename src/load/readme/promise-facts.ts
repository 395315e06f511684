/** What the grammar of promises asks of a run of words. */
import { type Token, wordAt, wordsBefore, wordsBehind, wordsUpTo } from '../../text/english/tokens.js';
import { speaksOfAuthors } from './promise-clauses.js';
import { has, kindOf, NOUNS, nounIn, type Owed, PRONOUNS, SYSTEM, words } from './promise-words.js';

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
  /** Where it starts to speak of what is owed. */
  readonly from: number;
}

/** A clause and what is known around it. */
export interface Situation {
  readonly asked: Asked;
  /** Whether the clause names a stage or a release. */
  readonly point: boolean;
  readonly tokens: readonly Token[];
}

/** A word in its sentence, and what the question asks for. */
export interface Sight {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly asked: Asked;
}

/** What is owed, if a word that is looked for says so where it stands. */
export type Reader = (sight: Sight) => Owed | undefined;

/** Readers by the words that they look for, which are written with blanks between them. */
export function readersOf(entries: readonly (readonly [string, Reader])[]): ReadonlyMap<string, Reader> {
  return new Map(
    entries.flatMap(([list, reader]) => [...words(list)].map((word) => [word, reader] as const)),
  );
}

/** What has to be there for a stage; of the others a sentence may speak for many reasons. */
export function testOrMetric(noun: Owed | undefined): Owed | undefined {
  return noun === 'test' || noun === 'metric' ? noun : undefined;
}

/** What can be missing by itself, not only in the text. */
export function testMetricOrValue(noun: Owed | undefined): Owed | undefined {
  return noun === 'value' ? noun : testOrMetric(noun);
}

/** An identifier such as a metric has: `scheduler_hints_total`. */
export function hasMetricName(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+){1,12}$/.test(word));
}

/** Whether nothing but `this`, `it` and the like is named. */
export function isPronoun(tokens: readonly Token[]): boolean {
  return tokens.length <= 4 && has(tokens, PRONOUNS);
}

const OTHERS = words('provider providers vendor vendors distribution distributions implementers integrators');
/** `By the time of beta`: when, not who. */
const WHEN = words('time end release');

/** Who does it, after "by"; a test that covers something is not who. What is done at the providers is theirs. */
export function isBySystem(object: readonly Token[]): boolean {
  if (has(object.slice(0, 5), OTHERS)) return true;
  const by = object.findIndex(({ word }) => word === 'by');
  if (by === -1) return false;
  const agent = wordsBehind(object, by, 4);
  const isOne = wordAt(agent, 0) === 'the';
  if (isOne && WHEN.has(wordAt(agent, 1))) return false;
  if (nounIn(agent) === 'test' || speaksOfAuthors(agent)) return false;
  return isOne || has(agent, SYSTEM);
}

/** What the answer's question asks for, if anything. */
export function impliedBy({ test, metric, value }: Asked): Owed | undefined {
  return test ? 'test' : metric ? 'metric' : value ? 'value' : undefined;
}

/** What the answer's question asks for, or its text. */
export function implied(asked: Asked): Owed {
  return impliedBy(asked) ?? 'text';
}

export function firstNoun(tokens: readonly Token[]): Owed | undefined {
  const word = tokens.find((one) => kindOf(one) !== undefined);
  return word && kindOf(word);
}

export const EXISTING = /^(?:existing|regular|current|same|usual|already)$/;

export const MEASURE = /measur|evaluat|quantif|assess|profil|analy|investigat/;

/** What starts to say more of a thing that is named. */
const OF_THING = words('on to in from with that which for because when as covering');
const STUDIES = words('investigation investigations profiling');

/** `There will be unit tests`, `there will be a metric`, `there will be further investigation`. */
export function existing(object: readonly Token[], verb: string): Owed | undefined {
  const said = wordsUpTo(object, OF_THING);
  const noun = NOUNS.test.has(verb) ? 'test' : NOUNS.metric.has(verb) ? 'metric' : nounIn(said);
  return STUDIES.has(verb) || has(said, STUDIES) ? 'test' : testOrMetric(noun);
}

const ENDS_CONDITION = words(', ; then');
/** `A metric for that`. */
const FOR_THAT = words('for of about on with to');
const CASES = words('if when while until unless whether where that which who because once whenever since');

/** Whether the word at `at` stands in a clause of condition, time or place. */
export function isConditional(tokens: readonly Token[], at: number): boolean {
  const before = wordsBefore(tokens, at, 14);
  const clause = before.slice(before.findLastIndex(({ word }) => ENDS_CONDITION.has(word)) + 1);
  return clause.some(
    ({ word }, index) => CASES.has(word) && !(word === 'that' && isPronounAt(clause, index)),
  );
}

/** `That is open`, `a metric for that`: what it stands for was said before. */
function isPronounAt(clause: readonly Token[], at: number): boolean {
  return at === 0 || FOR_THAT.has(wordAt(clause, at - 1));
}
