/** A sentence → the places where it speaks of what is still to come: marker, subject, verbs, object. */
import { type Token, wordAt } from '../../text/english/tokens.js';
import { type Marker, type Mood, markerAt, PLANS } from './promise-markers.js';
import {
  ADVERBS,
  AUTHORS,
  CLAUSE,
  CONDITIONS,
  LEADING,
  NEGATIONS,
  OPTIONAL,
  SYSTEM,
  VERBS,
} from './promise-words.js';

/** A verb that lies ahead. Token indices; ranges are `[start, end)`. */
export interface Ahead {
  readonly mood: Mood;
  /** The marker's first token. */
  readonly at: number;
  readonly subject: readonly Token[];
  /** Whether nobody is named: `Will add a test`, `No, will be tested`. */
  readonly elided: boolean;
  readonly verbs: readonly string[];
  readonly passive: boolean;
  /** What follows the verb up to the end of the clause. */
  readonly object: readonly Token[];
  /** The clause without its parts in commas: where a point is looked for. */
  readonly start: number;
  readonly end: number;
}

const STRONG = /^[;:.!?—–]$/;
const TURN: ReadonlySet<string> = new Set(['but', 'however', 'although', 'though', 'whereas']);
/** What a sentence may start with before it says who: `No, but …`, `Yes - …`. */
const FILLERS: ReadonlySet<string> = new Set(
  'yes no not n/a n a / na and or but so then also , - – — * none currently ideally additionally however yet there'.split(
    ' ',
  ),
);

/** Every verb of the sentence that lies ahead and is not denied. */
export function aheadIn(tokens: readonly Token[]): readonly Ahead[] {
  const found: Ahead[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const marker = markerAt(tokens, at);
    if (marker === undefined || isDenied(tokens, at) || isCondition(tokens, at)) continue;
    const ahead = clauseOf(tokens, at, marker);
    if (ahead !== undefined) found.push(ahead);
  }
  return found;
}

/** Whether a word of denial stands before the marker: `does not plan to`, `no plan to`. What follows is seen by `clauseOf`. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const before = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)];
  if (before.some((word) => /^(?:not|never)$/.test(word))) return true;
  if (/^(?:no|without)$/.test(before[0] ?? ''))
    return PLANS.has(wordAt(tokens, at)) || /^needs?$/.test(wordAt(tokens, at));
  return false;
}

/** Whether the marker's own clause is a condition: `if tests will be added`. */
function isCondition(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 12); index--) {
    const word = wordAt(tokens, index);
    if (word === ',' || STRONG.test(word) || word === 'then' || word === ')' || word === '(') return false;
    if (/^(?:if|unless|whenever)$/.test(word)) return true;
    // "Whether to add it will be decided": the sentence is about the question.
    if (/^(?:whether|how|what|where)$/.test(word)) return index > 0;
    if (word === 'when' || word === 'until' || word === 'once') return true;
  }
  return false;
}

function clauseOf(tokens: readonly Token[], at: number, { mood, next }: Marker): Ahead | undefined {
  const group = verbsFrom(tokens, next, mood === 'to-be');
  if (group === undefined) return undefined;
  const start = clauseStart(tokens, at);
  const end = clauseEnd(tokens, group.last + 1);
  const subject = subjectOf(tokens, at, start);
  if (subject.length > 1 && subject.some(({ word }) => /^(?:no|neither|nothing)$/.test(word)))
    return undefined;
  const own = subject.filter(({ word }) => !FILLERS.has(word) && !ADVERBS.has(word) && !CLAUSE.has(word));
  return {
    mood,
    at,
    subject: own.length === 0 ? tokens.slice(0, at) : subject,
    elided: own.length === 0,
    verbs: group.verbs,
    passive: group.passive,
    object: tokens.slice(group.last + 1, end),
    start,
    end,
  };
}

interface VerbGroup {
  readonly verbs: readonly string[];
  readonly passive: boolean;
  readonly last: number;
}

/** The verbs that a modal leads to; `undefined` when they are denied. Without one of its own it repeats the verb before it. */
function verbsFrom(tokens: readonly Token[], from: number, be: boolean): VerbGroup | undefined {
  let index = from;
  let passive = be;
  for (; index < tokens.length; index++) {
    const word = wordAt(tokens, index);
    if (NEGATIONS.has(word)) return undefined;
    if (OPTIONAL.has(word)) return undefined;
    if (word === '(') {
      const close = tokens.slice(index, index + 6).findIndex((token) => token.word === ')');
      if (close === -1) break;
      index += close;
    } else if (/^(?:be|been|being|get)$/.test(word)) passive = true;
    else if (passive && /^an?$/.test(word) && wordAt(tokens, index + 1) === 'part') continue;
    else if (!ADVERBS.has(word) && !isLeading(tokens, index) && !/ly$/.test(word)) break;
  }
  const verb = wordAt(tokens, index);
  if (
    verb === '' ||
    /^[.,;:)!]$/.test(verb) ||
    (!passive && /^(?:for|in|by|before|as|so|that)$/.test(verb))
  ) {
    const before = tokens
      .slice(0, from)
      .findLast(({ word }) => VERBS.has(word) && /ed$|ing$|^run$|^written$|^done$/.test(word));
    return { verbs: [before?.word ?? ''], passive: true, last: index - 1 };
  }
  if (/ing$/.test(verb) && VERBS.has(verb)) passive = false;
  const verbs = [verb];
  let last = index;
  for (let at = index + 1; at < Math.min(tokens.length, index + 9); at++) {
    if (!/^(?:and|or|,|\/|&)$/.test(wordAt(tokens, at))) continue;
    let other = at + 1;
    while (ADVERBS.has(wordAt(tokens, other)) || /^(?:and|or|to|be)$/.test(wordAt(tokens, other))) other++;
    if (VERBS.has(wordAt(tokens, other))) {
      verbs.push(wordAt(tokens, other));
      if (other === last + 2) last = other;
    }
  }
  return { verbs, passive, last };
}

function isLeading(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === 'to' || word === 'on') return true;
  const next = wordAt(tokens, at + 1);
  if (/^(?:at|into)$/.test(word)) return /ing$/.test(next);
  if (word === 'look' || word === 'looking')
    return /^(?:at|into|to)$/.test(next) && /ing$/.test(wordAt(tokens, at + 2));
  return LEADING.has(word) && /^(?:to|on|been|by)$/.test(next);
}

/** Where the clause starts that holds token `at`: behind a mark or a word that turns the thought. */
function clauseStart(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at - 1; index >= 0; index--) {
    const word = wordAt(tokens, index);
    if (word === ')') depth++;
    else if (word === '(') {
      if (depth === 0) return index + 1;
      depth--;
    } else if (depth === 0 && (/^[;.!?]$/.test(word) || TURN.has(word))) return index + 1;
  }
  return 0;
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const word = wordAt(tokens, index);
    if (word === '(') depth++;
    else if (word === ')') {
      if (depth === 0) return index;
      depth--;
    } else if (depth === 0 && (/^[;.!?]$/.test(word) || TURN.has(word))) return index;
  }
  return tokens.length;
}

/** The words in front of the marker that say who or what: back to a comma, a colon or a conjunction. */
function subjectOf(tokens: readonly Token[], at: number, start: number): readonly Token[] {
  let depth = 0;
  for (let index = at - 1; index >= start; index--) {
    const word = wordAt(tokens, index);
    if (word === ')') depth++;
    else if (word === '(') depth--;
    else if (depth > 0) continue;
    else if (/^[:,—–-]$/.test(word) || CONDITIONS.has(word)) return tokens.slice(index + 1, at);
    else if ((CLAUSE.has(word) || word === 'and' || word === 'or' || word === 'then') && index === at - 1)
      return tokens.slice(at, at);
    else if (/^(?:because|since|so|which)$/.test(word)) return tokens.slice(index + 1, at);
  }
  return tokens.slice(start, at);
}

/** Whether the authors, by whatever name, are among the words. */
export function speaksOfAuthors(words: readonly Token[]): boolean {
  // The authors of drivers and the owners of clusters are somebody else.
  return words.some(
    ({ word }, at) => (AUTHORS.has(word) && !SYSTEM.has(wordAt(words, at - 1))) || word.startsWith('sig-'),
  );
}
