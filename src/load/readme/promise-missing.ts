/** Sentences that say what is missing: `a test for this is missing`, `we lack a test`, `we need tests`, `a benchmark is needed`. */
import {
  isMark,
  type Token,
  withoutAsides,
  wordAt,
  wordsBefore,
  wordsBehind,
  wordsUpTo,
} from '../../text/english/tokens.js';
import { speaksOfAuthors } from './promise-clauses.js';
import { isConditional, type Reader, readersOf, type Sight } from './promise-facts.js';
import { MARKS, nounBehind } from './promise-sight.js';
import { has, NEGATIONS, nounIn, type Owed, words } from './promise-words.js';

const NOW = words('is are still currently');

/** `A test for this is missing`, `we are missing a metric`. */
function missing(sight: Sight): Owed | undefined {
  const { tokens, at } = sight;
  const isAbsent = NOW.has(wordAt(tokens, at - 1));
  return lacking(sight, isAbsent ? wordsBefore(tokens, at, 10) : []);
}

/** `We lack a test`. */
function lack(sight: Sight): Owed | undefined {
  return lacking(sight, wordsUpTo(wordsBehind(sight.tokens, sight.at, 5), MARKS));
}

/** What is lacking among the words of a thing; where metrics are asked for, what the authors miss stands behind. */
function lacking({ tokens, at, asked }: Sight, thing: readonly Token[]): Owed | undefined {
  const before = wordsBefore(tokens, at, 10);
  if (has(before, NEGATIONS) || isConditional(tokens, at)) return undefined;
  if (asked.metric && speaksOfAuthors(before.slice(-4))) return nounBehind(tokens, at, 5);
  const noun = nounIn(thing);
  return noun === 'test' ? noun : undefined;
}

const BEHIND_NEED = words('for that in on with before around here of as and , . ; : ( ) ! ? / - – —');

/** `We need tests for this`: not what the tests need. */
function needed({ tokens, at }: Sight): Owed | undefined {
  if (isConditional(tokens, at) || !speaksOfAuthors(wordsBefore(tokens, at, 2))) return undefined;
  const named = wordsUpTo(wordsBehind(tokens, at, 8), BEHIND_NEED);
  // So many words without an end name what cannot be seen from here.
  if (named.length === 8 || has(named, NEGATIONS)) return undefined;
  return nounIn(named.slice(-1)) === 'test' ? 'test' : undefined;
}

const SOME = words('a an more some additional further');
const IS = words('is are');
const FOR_WHAT = words('to for before here first');

/** `A benchmark is needed to confirm that`, `a metric is needed to tell them apart`: one that is not there. */
function isNeeded(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  if (!IS.has(wordAt(tokens, at - 1)) || isConditional(tokens, at)) return undefined;
  const subject = withoutAsides(tokens.slice(0, at - 1)).slice(-6);
  const noun = nounIn(subject.slice(-1));
  const isAsked = noun === 'test' ? asked.test || asked.value : noun === 'metric' && asked.metric;
  const isOne = isAsked && has(subject.slice(-5, -1), SOME) && !has(subject, NEGATIONS);
  const next = wordAt(tokens, at + 1);
  return isOne && (isMark(next) || FOR_WHAT.has(next)) ? noun : undefined;
}

/** What says that something is missing, by the word that shows it. */
export const MISSING: ReadonlyMap<string, Reader> = readersOf([
  ['missing', missing],
  ['lack lacks lacking', lack],
  ['need owe owes', needed],
  ['needed required', isNeeded],
]);
