/** Sentences that put something off without saying that it will be done: `Unit tests for alpha.`, `Beta: add a metric.` */
import { type Token, wordAt } from '../../text/english/tokens.js';
import { speaksOfAuthors } from './promise-clauses.js';
import type { Asked, Found } from './promise-facts.js';
import { BIDDING, NEGATIONS, nounIn, type Owed, TRIALS } from './promise-words.js';

/** More words than this say more than what is to come. */
const SHORT = 16;
/** Verbs that make a statement of a phrase. */
const FINITE =
  /^(?:is|are|was|were|am|be|been|has|have|had|does|do|did|can|could|may|might|cover|covers|covered|verify|verifies|verified|test|tested|ensure|ensures|exist|exists|exercise|exercises|check|checks|show|shows|run|runs|ran|added|passed|use|uses|used|done|completed|performed|see|validate|validates|validated|implemented|merged|introduced|provides|enables)$/;

/** What the sentence puts off; `point` is the index of the stage or release that it names. */
export function phraseIn(
  tokens: readonly Token[],
  text: string,
  asked: Asked,
  point: number | undefined,
): Found | undefined {
  const what =
    required(tokens, asked, point) ??
    bidden(tokens, point) ??
    (point !== undefined && isSentence(text) ? verbless(tokens) : undefined) ??
    possible(tokens, point);
  return what && { what, at: 0, start: 0, end: tokens.length, from: 0 };
}

function owedIn(words: readonly Token[]): Owed | undefined {
  const noun = words.some(({ word }) => TRIALS.has(word)) ? 'test' : nounIn(words);
  return noun === 'test' || noun === 'metric' || noun === 'value' ? noun : undefined;
}

/** `Tests are required for beta`, `e2e tests are a requirement for GA`. */
function required(tokens: readonly Token[], asked: Asked, point: number | undefined): Owed | undefined {
  if (point === undefined) return undefined;
  const is = tokens.findIndex(({ word }) => word === 'is' || word === 'are');
  if (is < 1 || point < is) return undefined;
  const isDemanded = tokens.slice(is).some(({ word }) => DEMANDED.test(word));
  const subject = tokens.slice(0, is);
  if (
    !isDemanded ||
    tokens.slice(0, is + 3).some(({ word }, at) => NEGATIONS.has(word) && tokens[at + 1]?.word !== ',')
  )
    return undefined;
  const noun = owedIn(subject);
  if (noun === 'test' || noun === 'metric') return noun;
  const isPronoun =
    subject.length <= 3 && subject.some(({ word }) => /^(?:this|it|these|they|that|those)$/.test(word));
  return isPronoun ? (asked.test ? 'test' : asked.metric ? 'metric' : undefined) : undefined;
}

const DEMANDED =
  /^(?:required|needed|necessary|mandatory|requirements?|prerequisites?|blockers?|criteria|criterion|conditions?|part)$/;

/** `Beta:`, `For beta:`. */
function isLabelled(tokens: readonly Token[], first: number, point: number): boolean {
  const isFor = first === point - 1 && /^(?:for|in|by)$/.test(wordAt(tokens, first));
  return (first === point || isFor) && wordAt(tokens, point + 1) === ':';
}

/** `Add e2e tests for beta`: what is to be done, by a point. */
function bidden(tokens: readonly Token[], point: number | undefined): Owed | undefined {
  if (point === undefined || tokens.length > 2 * SHORT) return undefined;
  const first = tokens.findIndex(({ word }) => /^\p{L}/u.test(word));
  const verb = tokens[first]?.word ?? '';
  const start = BIDDING.has(verb) ? first : isLabelled(tokens, first, point) ? point + 2 : -1;
  if (start === -1 || !BIDDING.has(wordAt(tokens, start))) return undefined;
  // "Test coverage before beta" is a label.
  if (/^(?:coverage|cases?|plans?|suites?|results|scenarios?|strategy|code)$/.test(wordAt(tokens, start + 1)))
    return undefined;
  if (/^(?:fill|complete|revisit|answer|elaborate|finali[sz]e)$/.test(wordAt(tokens, start))) return 'text';
  return (
    owedIn(tokens.slice(start)) ??
    (/^(?:test|verify|validate|benchmark|measure)$/.test(wordAt(tokens, start)) ? 'test' : undefined)
  );
}

/** A heading or the label of a list ends in no full stop. */
function isSentence(text: string): boolean {
  return /[.!]["')\]]*$/.test(text) || /^\W*(?:yes|no|not|planned)\b/i.test(text);
}

/** `Unit tests in alpha, e2e tests in beta.` */
function verbless(tokens: readonly Token[]): Owed | undefined {
  if (tokens.length > SHORT) return undefined;
  if (tokens.some(({ word }) => FINITE.test(word) || NEGATIONS.has(word)) || speaksOfAuthors(tokens))
    return undefined;
  return owedIn(tokens);
}

/** `Metrics can be added in beta`: what nobody has promised, though nothing else is said. */
function possible(tokens: readonly Token[], point: number | undefined): Owed | undefined {
  const at = tokens.findIndex(({ word }) => word === 'can' || word === 'could');
  if (at === -1 || wordAt(tokens, at + 1) !== 'be') return undefined;
  if (
    !/^(?:added|introduced|decided|determined|revisited|defined|implemented|tested|covered)$/.test(
      wordAt(tokens, at + 2),
    )
  )
    return undefined;
  const isLater = tokens.slice(at + 3, at + 6).some(({ word }) => word === 'later');
  if (!isLater && (point === undefined || point < at)) return undefined;
  return nounIn(tokens.slice(0, at));
}
