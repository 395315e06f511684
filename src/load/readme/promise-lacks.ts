/** Sentences that say what is not there yet: `TBD`, `Not tested yet`, `No e2e tests so far`, `in progress`. */
import { isMark, type Token, wordAt, wordsBefore, wordsBehind } from '../../text/english/tokens.js';
import { speaksOfAuthors } from './promise-clauses.js';
import {
  type Asked,
  type Found,
  implied,
  impliedBy,
  isConditional,
  MEASURE,
  type Reader,
  readersOf,
  type Sight,
  testMetricOrValue,
} from './promise-facts.js';
import { TO_COME } from './promise-later.js';
import { MISSING } from './promise-missing.js';
import { ONGOING } from './promise-ongoing.js';
import { isFigure, isLast, MARKS } from './promise-sight.js';
import {
  AUTHORS,
  has,
  NEGATIONS,
  nounIn,
  OUTSTANDING,
  type Owed,
  PLACEHOLDERS,
  PRONOUNS,
  SYSTEM,
  TRIALS,
  TRY,
  words,
} from './promise-words.js';

/** The first lack that the sentence speaks of. */
export function lackIn(tokens: readonly Token[], asked: Asked): Found | undefined {
  for (const [at, { word }] of tokens.entries()) {
    if (!SIGNS.has(word)) continue;
    const sight = { tokens, at, asked };
    const left = LEFT.get(word)?.(sight);
    const what = left ?? ABSENT.get(word)?.(sight);
    if (what !== undefined)
      return { what, at, start: 0, end: tokens.length, from: left === undefined ? 0 : at };
  }
  return undefined;
}

/** `To do`, at the start. */
function toDo({ tokens, at, asked }: Sight): Owed | undefined {
  const isAlone = at === 0 && wordAt(tokens, at + 1) === 'do' && isMark(wordAt(tokens, at + 2));
  return isAlone ? implied(asked) : undefined;
}

const TOIL = words('work attention love');

/** `Needs more tests.`, `Needs validation.`, `This section needs more work.` */
function needs({ tokens, at, asked }: Sight): Owed | undefined {
  const near = wordsBehind(tokens, at, 3);
  if (at <= 3 && nounIn(tokens.slice(0, at)) === 'text' && has(near, TOIL) && !has(near, NEGATIONS))
    return 'text';
  if (at > 1) return undefined;
  const noun = nounIn(near);
  if (noun === 'test' || noun === 'value') return noun;
  return asked.test && near.length <= 2 && has(near, TRIALS) ? 'test' : undefined;
}

const BEFORE_NOTE = words('yes no still is are be : , ; ( [ - – — * etc a currently');
const BEHIND_NOTE = words(
  'for in before by once after until as with upon on at during when later based pending',
);

/** `TBD`: a word in capitals or at the start. */
function note({ tokens, at, asked }: Sight): Owed | undefined {
  const next = wordAt(tokens, at + 1);
  const isClosing = isMark(next) || BEHIND_NOTE.has(next);
  const isNote =
    at === 0 || (isClosing && (wordAt(tokens, at) === 'tbd' || BEFORE_NOTE.has(wordAt(tokens, at - 1))));
  return isNote ? implied(asked) : undefined;
}

/** What an author leaves to himself. */
const LEFT: ReadonlyMap<string, Reader> = readersOf([
  ['to', toDo],
  ['needs requires', needs],
  [[...PLACEHOLDERS].join(' '), note],
]);

/** `So far`, `to date`, `at the time of writing`, `as of now`, each with the word before it. */
const UNTIL_NOW: ReadonlyMap<string, string> = new Map([
  ['far', 'so'],
  ['date', 'to'],
  ['writing', 'of'],
  ['now', 'of'],
]);

const MOMENTS = words('point stage time');
const THIS = words('this present current');

/** `At this stage`; `at this point of the cycle` is another one. */
function isThisMoment(near: readonly Token[], at: number): boolean {
  const from = wordAt(near, at - 2) === 'the' ? at - 3 : at - 2;
  const isOwn = THIS.has(wordAt(near, at - 1)) && wordAt(near, from) === 'at';
  return isOwn && MOMENTS.has(wordAt(near, at)) && isMark(wordAt(near, at + 1));
}

/** Whether words say that something is so until now. */
function isUntilNow(near: readonly Token[]): boolean {
  return near.some(
    ({ word }, at) =>
      word === 'yet' ||
      UNTIL_NOW.get(word) === wordAt(near, at - 1) ||
      isThisMoment(near, at) ||
      (word === 'moment' && wordAt(near, at - 2) === 'at'),
  );
}

const STILL = words('still yet');

/** `not yet tested`, `has not been implemented yet`, `Not yet.` */
function notYet({ tokens, at, asked }: Sight): Owed | undefined {
  if (isConditional(tokens, at)) return undefined;
  const after = wordsBehind(tokens, at, 8);
  const stop = after.findIndex(({ word }, index) => MARKS.has(word) && wordAt(after, index + 1) !== 'yet');
  const near = stop === -1 ? after : after.slice(0, stop);
  const subject = wordsBefore(tokens, at, 12);
  if (!isUntilNow(near) && !STILL.has(wordAt(tokens, at - 1))) return notDone(tokens, subject, near, asked);
  if (near.length === 1 && wordAt(near, 0) === 'yet' && at <= 2) return implied(asked);
  const lacking = notThere(subject, near);
  if (lacking !== undefined) return lacking;
  const verb = near.find(({ word }) => OUTSTANDING.has(word) || TRY.has(word));
  return verb && outstanding(verb.word, subject, asked);
}

/** `There are not any tests yet`, `we do not have a metric yet`, `the tests do not exist yet`. */
function notThere(subject: readonly Token[], near: readonly Token[]): Owed | undefined {
  const lacking = testMetricOrValue(nounIn(near));
  if (near.some(({ word }) => word === 'exist')) return lacking ?? testMetricOrValue(nounIn(subject));
  const isSaid =
    subject.slice(-3).some(({ word }) => word === 'there') || near.some(({ word }) => word === 'have');
  return isSaid ? lacking : undefined;
}

const DECIDED = words('know determined decided defined documented');
const HELPERS = words('is are has have was were been do no , - – —');

/** What is owed when `verb` is not yet done to, or by, the subject. */
function outstanding(verb: string, subject: readonly Token[], asked: Asked): Owed | undefined {
  const noun = nounIn(subject);
  const said = subject.filter(({ word }) => !HELPERS.has(word));
  // What pods do not know is none of the author's.
  if (verb === 'know' && said.length > 0 && !speaksOfAuthors(subject)) return undefined;
  if (noun !== undefined) return noun;
  if (TRY.has(verb) || DECIDED.has(verb)) return implied(asked);
  if (asked.value && MEASURE.test(verb)) return 'value';
  if (said.length === 0 || (said.length <= 2 && (has(said, AUTHORS) || has(said, PRONOUNS))))
    return implied(asked);
  return asked.test && !has(subject, SYSTEM) ? 'test' : undefined;
}

const BETWEEN = words('been be fully really currently actually explicitly');
const NO_SUBJECT = words('no , - has have');
const REASONS = words('because since as due if when while unless until');
const WORK = words('code implementation feature kep change it this');
const AGREED = words('settled decided agreed determined chosen defined finalized finalised');
const UNDONE = words(
  `implemented written available ready started finished complete automated merged added created developed done run exercised executed
  performed conducted tried verified validated`,
);
const MADE = words('implemented merged written');

/** `This has not been tested.`, `The tests are not written.`: what is lacking though nobody says "yet", unless a reason is given. */
function notDone(
  tokens: readonly Token[],
  subject: readonly Token[],
  near: readonly Token[],
  asked: Asked,
): Owed | undefined {
  if (has(tokens, REASONS)) return undefined;
  const verb = wordAt(
    near.filter(({ word }) => !BETWEEN.has(word)),
    0,
  );
  const isFigured = asked.value && MEASURE.test(verb);
  const isTried = TRY.has(verb) && (asked.test || asked.value);
  if (tokens.length <= 4 && subject.every(({ word }) => NO_SUBJECT.has(word)))
    return isFigured || isTried || (asked.test && UNDONE.has(verb)) ? implied(asked) : undefined;
  const helper = wordAt(subject, subject.length - 1);
  const isOfTests = nounIn(subject) === 'test';
  if (helper === 'has' || helper === 'have') {
    if (isTried || isFigured) return implied(asked);
    const isOpen = AGREED.has(verb) && (speaksOfAuthors(subject) || isFigure(nounIn(subject), asked));
    const open = isOpen ? impliedBy(asked) : undefined;
    return open ?? (isOfTests && OUTSTANDING.has(verb) ? 'test' : undefined);
  }
  if (helper === 'do' || helper === 'does') return isOfTests && verb === 'exist' ? 'test' : undefined;
  if (helper !== 'is' && helper !== 'are') return undefined;
  // What is to be tested is not there; `not written in Go` it is.
  const isOfWork =
    asked.test && MADE.has(verb) && wordAt(near, near.length - 1) === verb && has(subject, WORK);
  const isUncovered = asked.test && verb === 'covered' && nounIn(near) === 'test';
  return (isOfTests && UNDONE.has(verb)) || isOfWork || isUncovered ? 'test' : undefined;
}

/** `None yet`. */
function noneYet({ tokens, at, asked }: Sight): Owed | undefined {
  return wordAt(tokens, at + 1) === 'yet' ? implied(asked) : undefined;
}

const WAS = words('was has been');

/** `Nothing yet`, `nothing has been tested`. */
function nothing(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  const verb = tokens.slice(at + 1).find(({ word }) => !WAS.has(word));
  const isTried = WAS.has(wordAt(tokens, at + 1)) && verb !== undefined && TRY.has(verb.word);
  return isTried && asked.test ? 'test' : noneYet(sight);
}

const TODAY = words('currently today presently now');
/** Of what nobody misses: `no tests are needed so far`, `no way to test`. */
const NOT_MISSED = words(
  `planned needed required necessary expected way need plan plans reason missing known other additional further`,
);

/** `No e2e tests yet`, `there are no metrics so far`, `no test currently exists`. */
function no(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  if (isConditional(tokens, at) || has(wordsBehind(tokens, at, 6), NOT_MISSED)) return noneYet(sight);
  const noun = testMetricOrValue(nounIn(wordsBehind(tokens, at, 5)));
  const around = [...wordsBefore(tokens, at, 6), ...wordsBehind(tokens, at, 4)];
  const isOfTests = asked.test && noun === 'test' && has(around, TODAY);
  return noneYet(sight) ?? (isOfTests || isUntilNow(wordsBehind(tokens, at, 13)) ? noun : undefined);
}

/** `The path is untested.` */
function untested(sight: Sight): Owed | undefined {
  return sight.asked.test && isLast(sight) && !isConditional(sight.tokens, sight.at) ? 'test' : undefined;
}

/** What says that something is not there, or not yet, by the word that shows it. */
const ABSENT: ReadonlyMap<string, Reader> = new Map([
  ...readersOf([
    ['not never', notYet],
    ['none', noneYet],
    ['nothing', nothing],
    ['no', no],
    ['untested unverified', untested],
  ]),
  ...MISSING,
  ...ONGOING,
  ...TO_COME,
]);

/** Every word that one of the tables looks for: most are none. */
export const SIGNS: ReadonlySet<string> = new Set([...LEFT.keys(), ...ABSENT.keys()]);
