/** What the grammar of promises asks of a run of words. */
import { type Token, wordAt } from '../../text/english/tokens.js';
import { speaksOfAuthors } from './promise-clauses.js';
import { kindOf, NOUNS, nounIn, type Owed, PRONOUNS, SYSTEM } from './promise-words.js';

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
  /** Whether the sentence says that something is not there. */
  readonly lack: boolean;
  readonly tokens: readonly Token[];
}

/** What has to be there for a stage; of the others a sentence may speak for many reasons. */
export function testOrMetric(noun: Owed | undefined): Owed | undefined {
  return noun === 'test' || noun === 'metric' ? noun : undefined;
}

/** An identifier such as a metric has: `scheduler_hints_total`. */
export function hasMetricName(words: readonly Token[]): boolean {
  return words.some(({ word }) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+){1,12}$/.test(word));
}

export function has(words: readonly Token[], set: ReadonlySet<string>): boolean {
  return words.some(({ word }) => set.has(word));
}

/** Whether nothing but `this`, `it` and the like is named. */
export function isPronoun(words: readonly Token[]): boolean {
  return words.length <= 4 && has(words, PRONOUNS);
}

/** Without what stands in brackets. */
export function withoutAsides(words: readonly Token[]): readonly Token[] {
  let depth = 0;
  return words.filter(({ word }) => {
    if (word === '(') depth++;
    if (word === ')') depth = Math.max(0, depth - 1);
    return depth === 0 && word !== ')';
  });
}

const OTHERS = /^(?:providers?|vendors?|distributions?|implementers|integrators)$/;

/** Who does it, after "by"; a test that covers something is not who. What is done at the providers is theirs. */
export function isBySystem(object: readonly Token[]): boolean {
  if (object.slice(0, 5).some(({ word }) => OTHERS.test(word))) return true;
  const by = object.findIndex(({ word }) => word === 'by');
  if (by === -1) return false;
  const agent = object.slice(by + 1, by + 5);
  if (nounIn(agent) === 'test' || speaksOfAuthors(agent)) return false;
  return (
    has(agent, SYSTEM) || (wordAt(agent, 0) === 'the' && !/^(?:time|end|release)$/.test(wordAt(agent, 1)))
  );
}

/** What the answer's question asks for, if anything. */
export function impliedBy({ test, metric, value }: Asked): Owed | undefined {
  return test ? 'test' : metric ? 'metric' : value ? 'value' : undefined;
}

/** What the answer's question asks for, or its text. */
export function implied(asked: Asked): Owed {
  return impliedBy(asked) ?? 'text';
}

export function firstNoun(words: readonly Token[]): Owed | undefined {
  const word = words.find((one) => kindOf(one) !== undefined);
  return word && kindOf(word);
}

export const EXISTING = /^(?:existing|regular|current|same|usual|already)$/;

export const MEASURE = /^(?:measur|evaluat|quantif|assess|profil|analy|investigat)/;

/** `There will be unit tests`, `there will be a metric`, `there will be further investigation`. */
export function existing(object: readonly Token[], verb: string): Owed | undefined {
  const stop = object.findIndex(({ word }) =>
    /^(?:on|to|in|from|with|that|which|for|because|when|as|covering)$/.test(word),
  );
  const said = object.slice(0, stop === -1 ? 10 : Math.min(stop, 10));
  const noun = NOUNS.test.has(verb) ? 'test' : NOUNS.metric.has(verb) ? 'metric' : nounIn(said);
  if (said.slice(0, 6).some(({ word }) => /^(?:investigations?|profiling)$/.test(word))) return 'test';
  return testOrMetric(noun);
}

/** Whether the word at `at` stands in a clause of condition, time or place. */
export function isConditional(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 14); index--) {
    const word = wordAt(tokens, index);
    if (/^(?:,|;|then)$/.test(word)) return false;
    // "A metric for that".
    if (word === 'that' && /^(?:for|of|about|on|with|to)$/.test(wordAt(tokens, index - 1))) continue;
    if (
      /^(?:if|when|while|until|unless|whether|where|that|which|who|because|once|whenever|since)$/.test(word)
    )
      return true;
  }
  return false;
}
