/** Sentences that put something off without saying that it will be done: `Unit tests for alpha.`, `Beta: add a metric.` */
import { type Token, wordAt } from '../../text/english/tokens.js';
import { speaksOfAuthors } from './promise-clauses.js';
import { type Asked, impliedBy, isPronoun, testOrMetric } from './promise-facts.js';
import { BIDDING, has, LATER, NEGATIONS, nounIn, type Owed, TRIALS, words } from './promise-words.js';

/** More words than this say more than what is to come. */
const SHORT = 16;
/** Verbs that make a statement of a phrase. */
const FINITE = words(
  `is are was were am be been has have had does do did can could may might cover covers covered verify verifies verified test tested
  ensure ensures exist exists exercise exercises check checks show shows run runs ran added passed use uses used done completed
  performed see follows moves validate validates validated implemented merged introduced provides enables`,
);

/** What the sentence puts off; `point` is the index of the stage or release that it names. */
export function phraseIn(
  tokens: readonly Token[],
  text: string,
  asked: Asked,
  point: number | undefined,
): Owed | undefined {
  if (point === undefined) return possible(tokens, 0);
  return (
    required(tokens, asked, point) ??
    bidden(tokens, point) ??
    (isSentence(tokens, text) ? verbless(tokens) : undefined) ??
    possible(tokens, point)
  );
}

function owedIn(words: readonly Token[]): Owed | undefined {
  const noun = has(words, TRIALS) ? 'test' : nounIn(words);
  return noun === 'value' ? noun : testOrMetric(noun);
}

const IS = words('is are');
const DEMANDED = words(
  `required needed necessary mandatory requirement requirements prerequisite prerequisites blocker blockers criteria criterion condition
  conditions part`,
);

/** `Tests are required for beta`, `e2e tests are a requirement for GA`. */
function required(tokens: readonly Token[], asked: Asked, point: number): Owed | undefined {
  const is = tokens.findIndex(({ word }) => IS.has(word));
  if (is === -1 || point < is || !has(tokens.slice(is), DEMANDED)) return undefined;
  if (tokens.slice(0, is + 3).some(({ word }, at) => NEGATIONS.has(word) && wordAt(tokens, at + 1) !== ','))
    return undefined;
  const subject = tokens.slice(0, is);
  return (
    testOrMetric(owedIn(subject)) ?? (isPronoun(subject) ? impliedBy({ ...asked, value: false }) : undefined)
  );
}

const FOR = words('for in by the');
/** What `test` in front of is no verb: `Test coverage before beta` is a label. */
const LABELLED = words(
  'coverage case cases plan plans suite suites results scenario scenarios strategy code',
);
const TO_WRITE = words('fill complete revisit answer elaborate finalise finalize');
const TO_TEST = words('test verify validate benchmark measure');

/** `Add e2e tests for beta`, `Beta: add e2e tests`: what is to be done, by a point. */
function bidden(tokens: readonly Token[], point: number): Owed | undefined {
  const first = tokens.findIndex(({ word }) => /\p{L}/u.test(word));
  const isLabelled =
    wordAt(tokens, point + 1) === ':' && tokens.slice(first, point).every(({ word }) => FOR.has(word));
  const start = isLabelled ? point + 2 : first;
  const verb = wordAt(tokens, start);
  if (!BIDDING.has(verb) || LABELLED.has(wordAt(tokens, start + 1))) return undefined;
  if (TO_WRITE.has(verb)) return 'text';
  return owedIn(tokens) ?? (TO_TEST.has(verb) ? 'test' : undefined);
}

const ANSWERS = words('yes planned');

/** A heading or the label of a list ends in no full stop. */
function isSentence(tokens: readonly Token[], text: string): boolean {
  return /[.!]["')\]]*$/.test(text) || ANSWERS.has(wordAt(tokens, 0));
}

/** `Unit tests in alpha, e2e tests in beta.` */
function verbless(tokens: readonly Token[]): Owed | undefined {
  if (tokens.length > SHORT || has(tokens, FINITE) || has(tokens, NEGATIONS) || speaksOfAuthors(tokens))
    return undefined;
  return owedIn(tokens);
}

const CAN = words('can could may might');
const POSSIBLE = words('added introduced decided determined revisited defined implemented tested covered');

/** `Metrics can be added in beta`, `… later`: what nobody has promised, though nothing else is said. */
function possible(tokens: readonly Token[], point: number): Owed | undefined {
  const at = tokens.findIndex(({ word }) => CAN.has(word));
  if (at === -1 || !POSSIBLE.has(wordAt(tokens, at + 2))) return undefined;
  const isLater = has(tokens.slice(at + 3, at + 6), LATER);
  return isLater || point > at ? nounIn(tokens.slice(0, at)) : undefined;
}
