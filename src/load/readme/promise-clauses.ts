/** A sentence → the places where it speaks of what is still to come: marker, subject, verbs, object. */
import type { Token } from '../../text/english/tokens.js';
import {
  ADD,
  ADVERBS,
  AUTHORS,
  CLAUSE,
  CONDITIONS,
  LEADING,
  NEGATIONS,
  OPTIONAL,
  SYSTEM,
  TRY,
  VERBS,
  WRITE,
} from './promise-words.js';

/** How a verb is put off: `will`, a plan, a need, a wish that is conditional, a bare infinitive (`to be tested`). */
export type Mood = 'will' | 'plan' | 'need' | 'would' | 'to-be' | 'being' | 'doing';

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

interface Marker {
  readonly mood: Mood;
  /** Where the verbs start. */
  readonly next: number;
}

function markerAt(tokens: readonly Token[], at: number): Marker | undefined {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (word === 'will' || word === 'shall') return { mood: 'will', next: at + 1 };
  if (word === 'would') return { mood: 'would', next: at + 1 };
  if (/^(?:should|must)$/.test(word)) return { mood: 'need', next: at + 1 };
  if (/^(?:needs?|ought)$/.test(word) && next === 'to') return { mood: 'need', next: at + 2 };
  if (/^(?:remains?|yet|still)$/.test(word) && next === 'to')
    return { mood: wordAt(tokens, at + 2) === 'be' ? 'to-be' : 'plan', next: at + 2 };
  if (/^(?:have|has)$/.test(word) && next === 'to') return { mood: 'need', next: at + 2 };
  const plan = planAt(tokens, at);
  if (plan !== undefined) return { mood: word === 'going' ? 'will' : 'plan', next: plan };
  if (word === 'to' && next === 'be' && isBare(tokens, at)) return { mood: 'to-be', next: at + 1 };
  if (/^(?:is|are)$/.test(word) && next === 'being') return { mood: 'being', next: at + 1 };
  if (/^(?:am|is|are)$/.test(word) && next === 'still' && /ing$/.test(wordAt(tokens, at + 2)))
    return { mood: 'plan', next: at + 2 };
  return destinedAt(tokens, at) ?? doingAt(tokens, at);
}

/** `is intended to`, `are expected to`: where nobody says who intends, it is as weak as a need. */
function destinedAt(tokens: readonly Token[], at: number): Marker | undefined {
  if (wordAt(tokens, at + 1) !== 'to') return undefined;
  if (!/^(?:intended|expected|scheduled|supposed|slated|meant|due|targeted)$/.test(wordAt(tokens, at)))
    return undefined;
  const isSaid = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)].some((word) =>
    /^(?:is|are|be)$/.test(word),
  );
  return isSaid ? { mood: 'need', next: at + 2 } : undefined;
}

/** `we are adding`, `we are currently writing`. */
function doingAt(tokens: readonly Token[], at: number): Marker | undefined {
  if (!/^(?:am|are)$/.test(wordAt(tokens, at)) || !AUTHORS.has(wordAt(tokens, at - 1))) return undefined;
  const next = /^(?:still|also|now|currently|actively)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const verb = wordAt(tokens, next);
  return verb.endsWith('ing') && verb !== 'having' && (ADD.has(verb) || WRITE.has(verb) || TRY.has(verb))
    ? { mood: 'doing', next }
    : undefined;
}

const PLAN =
  /^(?:plan(?:s|ned|ning)?|intend(?:s|ing)?|aim(?:s|ing)?|hop(?:e|es|ing)|wants?|going|expect(?:s|ing)?|like|looking|intention|goal|idea|requirement|criterion|prerequisite|condition|working|continue)$/;

/** `plan to`, `planning on`, `plan is to`, `going to`, `working on`: where the verb behind it starts. */
function planAt(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at);
  if (!PLAN.test(word)) return undefined;
  const next = wordAt(tokens, at + 1);
  if (word === 'working' || word === 'looking')
    return next === 'on' || next === 'into' || next === 'to' ? at + 2 : undefined;
  const isStep = /^(?:requirement|criterion|prerequisite|condition)$/.test(word);
  if (!isStep && (next === 'to' || next === 'on' || (next === 'for' && word !== 'hope'))) return at + 2;
  if (/^(?:is|was|are)$/.test(next) && wordAt(tokens, at + 2) === 'to') return at + 3;
  return undefined;
}

const GOVERNORS =
  /^(?:needs?|needed|has|have|had|going|expected|supposed|allow(?:s|ed|ing)?|caus(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|likely|able|wants?|appears?|seems?|considered|assumed|known|guaranteed|ready|due|continues?|wait(?:s|ing)?|order|enough|fail(?:s|ed)?|tend(?:s)?|unlikely|possible|necessary|configured|used|chance|time|want(?:ed)?|ought|plan(?:s|ned|ning)?|intend(?:s|ed)?|aims?|hopes?|prefer(?:s|red)?|yet|remains?|still|scheduled|selected|eligible|set|designed|meant|free|forced|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|mark(?:s|ed)?)$/;

const GOVERNING =
  /^(?:requir(?:e|es|ed|ing)|allow(?:s|ed|ing)?|caus(?:e|es|ed|ing)|enabl(?:e|es|ing)|expect(?:s|ed|ing)?|wants?|forc(?:e|es|ing)|needs?|ask(?:s|ed|ing)?|lets?|permit(?:s|ted)?)$/;

/** An infinitive that hangs on nothing: `To be tested`, `SLOs are to be determined`, `metrics to be added`. */
function isBare(tokens: readonly Token[], at: number): boolean {
  if (GOVERNORS.test(wordAt(tokens, at - 1))) return false;
  // "require the gate to be enabled": the verb that the infinitive hangs on stands further in front.
  return !tokens.slice(Math.max(0, at - 8), at).some(({ word }) => GOVERNING.test(word));
}

/** Whether a word of denial stands before the marker: `does not plan to`, `no plan to`. What follows is seen by `clauseOf`. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const before = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)];
  if (before.some((word) => /^(?:not|never)$/.test(word))) return true;
  if (/^(?:no|without)$/.test(before[0] ?? ''))
    return PLAN.test(wordAt(tokens, at)) || /^needs?$/.test(wordAt(tokens, at));
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

export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}
