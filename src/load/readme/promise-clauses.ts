/** A sentence → the places where it speaks of what is still to come: marker, subject, verbs, object. */
import { type Token, withoutAsides, wordAt, wordsBefore, wordsBehind } from '../../text/english/tokens.js';
import { type Marker, type Mood, markerAt, PLANS } from './promise-markers.js';
import {
  AUTHORS,
  has,
  isAdverb,
  LEADING,
  NEGATIONS,
  nounIn,
  OPTIONAL,
  PRONOUNS,
  SYSTEM,
  VERBS,
  words,
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

/** What turns the thought. */
const TURNS = words('; . ! ? but however although though whereas');
/** What a sentence may start with before it says who: `No, but …`, `Yes - …`. */
const FILLERS = words(
  'yes no not n/a n a / na and or but so then also , - – — * none currently ideally additionally however yet there',
);

/** Every verb of the sentence that lies ahead and is not denied. */
export function aheadIn(tokens: readonly Token[]): readonly Ahead[] {
  const found: Ahead[] = [];
  for (const at of tokens.keys()) {
    const marker = markerAt(tokens, at);
    if (marker === undefined || isDenied(tokens, at) || isCondition(tokens, at)) continue;
    const ahead = clauseOf(tokens, at, marker);
    if (ahead !== undefined) found.push(ahead);
  }
  return found;
}

const NEVER = words('not never');
const NO = words('no without');

/** Whether a word of denial stands before the marker: `does not plan to`, `no plan to`. What follows is seen by `clauseOf`. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  if (has(wordsBefore(tokens, at, 2), NEVER)) return true;
  const word = wordAt(tokens, at);
  return NO.has(wordAt(tokens, at - 1)) && (PLANS.has(word) || word === 'need');
}

const ENDS_CONDITION = words(', ; : . ! ? — – ( ) then');
const CASES = words('if unless whenever when until once');
const QUESTIONS = words('whether how what where');

/** Whether the marker's own clause is a condition: `if tests will be added`. */
function isCondition(tokens: readonly Token[], at: number): boolean {
  const before = wordsBefore(tokens, at, 12);
  const clause = before.slice(before.findLastIndex(({ word }) => ENDS_CONDITION.has(word)) + 1);
  // "Whether to add it will be decided": the sentence is about the question.
  return clause.some((token) => CASES.has(token.word) || (QUESTIONS.has(token.word) && token !== tokens[0]));
}

/** Who does nothing, and to what nothing is done: `none will be added`. */
const NOBODY = words('none neither nothing nobody');

function clauseOf(tokens: readonly Token[], at: number, { mood, next }: Marker): Ahead | undefined {
  const group = verbsFrom(tokens, next);
  if (group === undefined) return undefined;
  const end = edgeOf(tokens, group.last + 1, 1, TURNS);
  const subject = subjectOf(tokens, at);
  if (has(subject, NOBODY) || isOfNone(subject)) return undefined;
  const isElided = subject.every(({ word }) => FILLERS.has(word) || isAdverb(word));
  return {
    mood,
    at,
    subject: isElided ? tokens.slice(0, at) : subject,
    elided: isElided,
    verbs: group.verbs,
    passive: group.passive,
    object: tokens.slice(group.last + 1, end),
    start: edgeOf(tokens, at - 1, -1, TURNS) + 1,
    end,
  };
}

/** `No tests`; not `a node with no gate`, nor `no` alone, which answers. */
function isOfNone(subject: readonly Token[]): boolean {
  const said = withoutAsides(subject).slice(0, -1);
  return said.some(({ word }, at) => word === 'no' && wordAt(said, at - 1) !== 'with');
}

interface VerbGroup {
  readonly verbs: readonly string[];
  readonly passive: boolean;
  readonly last: number;
}

const BE = words('be been being get');
/** What stands where a verb would. */
const NO_VERB = words('. , ; : ) !');
const NO_ACTIVE_VERB = words('for in by before as so that');
/** What follows `be` where the verb was said before: `it will be before GA`. */
const AT_POINT = words('for by before until till after upon prior');
/** Participles that end like no regular one. */
const IRREGULAR = words('run written done built made');

/** The verbs that a modal leads to; `undefined` when they are denied. Without one of its own it repeats the verb before it. */
function verbsFrom(tokens: readonly Token[], from: number): VerbGroup | undefined {
  let index = from;
  let passive = false;
  for (; ; index++) {
    const word = wordAt(tokens, index);
    if (NEGATIONS.has(word) || OPTIONAL.has(word)) return undefined;
    if (word === '(') {
      const close = tokens.slice(index).findIndex((token) => token.word === ')');
      index += Math.max(0, close);
    } else if (BE.has(word)) passive = true;
    else if (word === 'a' && wordAt(tokens, index + 1) === 'part') continue;
    else if (isLeading(tokens, index)) passive = false;
    else if (word !== 'to' && word !== 'on' && !isInto(tokens, index) && !isAdverb(word)) break;
  }
  const verb = wordAt(tokens, index);
  const isOpen = verb === '' || NO_VERB.has(verb);
  if (isOpen || (passive ? AT_POINT : NO_ACTIVE_VERB).has(verb)) {
    const said = tokens
      .slice(0, from)
      .findLast(
        ({ word }) => VERBS.has(word) && (word.endsWith('ed') || word.endsWith('ing') || IRREGULAR.has(word)),
      );
    if (isOpen || !passive || said !== undefined)
      return { verbs: [said?.word ?? ''], passive: true, last: index - 1 };
    // `No, but will be before beta`: what was asked for.
    return { verbs: ['be'], passive: true, last: index - 1 };
  }
  const isPassive = passive && !verb.endsWith('ing');
  return { ...joinedVerbs(tokens, index, isPassive), passive: isPassive };
}

const JOINTS = words('and or , / &');
const TO_BE = words('to be');

/** `Verified and then documented`: the verb at an index and those that are joined to it; the last of them that follows at once. */
function joinedVerbs(tokens: readonly Token[], index: number, passive: boolean): Omit<VerbGroup, 'passive'> {
  const verbs = [wordAt(tokens, index)];
  let last = index;
  let isJoined = false;
  for (const [offset, { word }] of wordsBehind(tokens, index, 8).entries()) {
    if (JOINTS.has(word)) isJoined = true;
    // "Will be shown, including …": no verb of its own.
    else if (isJoined && VERBS.has(word) && !(passive && word.endsWith('ing'))) {
      verbs.push(word);
      const at = index + 1 + offset;
      if (at === last + 2) last = at;
      isJoined = false;
    } else isJoined &&= isAdverb(word) || TO_BE.has(word);
  }
  return { verbs, last };
}

const INTO = words('at into');
const LEADS_ON = words('to on been by');

/** Whether the word is a verb that only leads to another one: `start to`, `look into adding`. */
function isLeading(tokens: readonly Token[], at: number): boolean {
  return LEADING.has(wordAt(tokens, at)) && (LEADS_ON.has(wordAt(tokens, at + 1)) || isInto(tokens, at + 1));
}

function isInto(tokens: readonly Token[], at: number): boolean {
  return INTO.has(wordAt(tokens, at)) && wordAt(tokens, at + 1).endsWith('ing');
}

/**
 * The index at which a clause ends that is read from `from` on, forwards or backwards: that of one of the `edges`, of the bracket that the
 * clause stands in, or beyond the sentence. What is in brackets on the way is skipped.
 */
function edgeOf(tokens: readonly Token[], from: number, step: 1 | -1, edges: ReadonlySet<string>): number {
  const [open, close] = step === 1 ? ['(', ')'] : [')', '('];
  let depth = 0;
  let index = from;
  for (; wordAt(tokens, index) !== ''; index += step) {
    const word = wordAt(tokens, index);
    if (word === open) depth++;
    if (word === close) depth--;
    if (depth < 0 || (depth === 0 && edges.has(word))) break;
  }
  return index;
}

/** In front of who or what: a mark, or a word that starts a clause. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set([
  ...TURNS,
  ...words(', : — – - because since so which while'),
]);
/** The same in front of a list, whose parts commas divide. */
const BEFORE_LIST: ReadonlySet<string> = new Set([...BEFORE_SUBJECT].filter((word) => word !== ','));
const AND = words('and or then');
/** What no list of things has among them. */
const STATED = words(
  'is are was were be been being has have had does do did can could may might will would should must',
);
/** What starts with one of these says when or where. */
const OPENINGS = words('when after before once if with without during in on at as by to from until for upon');

/** The words in front of the marker that say who or what: back to a comma, a colon or a conjunction. */
function subjectOf(tokens: readonly Token[], at: number): readonly Token[] {
  if (AND.has(wordAt(tokens, at - 1))) return [];
  const own = tokens.slice(edgeOf(tokens, at - 1, -1, BEFORE_SUBJECT) + 1, at);
  if (!has(own, AND) || nounIn(own) !== undefined) return own;
  // "Metrics for the queue, the cache and the pool": what the list is of stands in front of it.
  const list = tokens.slice(edgeOf(tokens, at, -1, BEFORE_LIST) + 1, at);
  const isList = nounIn(list) !== undefined && !has(list, STATED) && !OPENINGS.has(wordAt(list, 0));
  // "No, and we" is none.
  return isList && !speaksOfAuthors(own) && !has(own, PRONOUNS) ? list : own;
}

/** Whether the authors, by whatever name, are among the words. */
export function speaksOfAuthors(tokens: readonly Token[]): boolean {
  // The authors of drivers and the owners of clusters are somebody else.
  return tokens.some(
    ({ word }, at) => (AUTHORS.has(word) && !SYSTEM.has(wordAt(tokens, at - 1))) || word.startsWith('sig-'),
  );
}
