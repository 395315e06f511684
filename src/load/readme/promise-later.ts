/** Sentences that say what comes later: `left for beta`, `coming soon`, `planned for GA`, `once implemented`. */
import { isMark, type Token, wordAt, wordsBefore, wordsBehind } from '../../text/english/tokens.js';
import { speaksOfAuthors } from './promise-clauses.js';
import {
  implied,
  impliedBy,
  isConditional,
  type Reader,
  readersOf,
  type Sight,
  testOrMetric,
} from './promise-facts.js';
import { isStage, pointsIn } from './promise-points.js';
import {
  isDenied,
  isLast,
  nounBefore,
  nounBehind,
  nounOrImplied,
  testMetricOrText,
} from './promise-sight.js';
import { ADD, has, LATER, nounIn, OPTIONAL, type Owed, TRIALS, TRY, words } from './promise-words.js';

/** What was said before. */
const THOSE = words('this that it these those them');
const BETWEEN: ReadonlySet<string> = new Set([
  ...THOSE,
  ...words('answering blank empty open out as a the answer section question'),
]);
const TO = words('to until till for');
const ASIDE = words('follow-up followup todo');

const IS_SO = words('is are was were been');
const FORMS_OF_HAVE = words('has have had');

/** The test or metric in front of `is deferred`, `has been postponed`. */
function subjectOf({ tokens, at }: Sight): Owed | undefined {
  const before = wordsBefore(tokens, at - 1, 4).filter(({ word }) => !FORMS_OF_HAVE.has(word));
  return before.some(({ word }) => word === 'of') ? undefined : testOrMetric(nounIn(before.slice(-1)));
}

/** `Deferred to beta`, `left blank until GA`, `testing is left as a follow-up`, `we have deferred them to a later release`. */
function putBack(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  let to = at + 1;
  while (BETWEEN.has(wordAt(tokens, to))) to++;
  const isLater =
    TO.has(wordAt(tokens, to)) &&
    wordsBehind(tokens, to, 3).some(({ word }) => isStage(word) || LATER.has(word));
  const lead = wordAt(tokens, to - 1);
  // `Deferred.`
  if (tokens.length === 1) return impliedBy(asked);
  const isAside = (lead === 'a' || lead === 'as') && ASIDE.has(wordAt(tokens, to));
  if (isLast(sight) && IS_SO.has(wordAt(tokens, at - 1))) return subjectOf(sight);
  if (!isLater && !isAside) return undefined;
  if (at <= 3) return nounOrImplied(sight);
  if (wordAt(tokens, at + 1) === 'answering') return implied(asked);
  const isThat = THOSE.has(wordAt(tokens, at + 1)) && speaksOfAuthors(wordsBefore(tokens, at, 4));
  // `Verification of the rollback is left for a later release`: a trial where tests are asked for.
  const isTrial = asked.test && has(wordsBefore(tokens, at, 8), TRIALS);
  return nounBefore(sight) ?? (isThat || isTrial ? impliedBy(asked) : undefined);
}

/** `Coming soon`, `tests are coming`. */
function coming(sight: Sight): Owed | undefined {
  const next = wordAt(sight.tokens, sight.at + 1);
  if (next === 'soon' || (next === 'in' && sight.at <= 2)) return nounOrImplied(sight);
  return isLast(sight) ? testOrMetric(nounBefore(sight)) : undefined;
}

/** `Details to follow`, `results will come`. */
function toFollow(sight: Sight): Owed | undefined {
  const { tokens, at } = sight;
  const next = wordAt(tokens, at + 1);
  const clause = tokens.slice(tokens.slice(0, at).findLastIndex(({ word }) => word === ',') + 1, at);
  if ((next !== 'follow' && next !== 'come') || isDenied(clause)) return undefined;
  return tokens.length <= 9 ? nounOrImplied(sight) : nounBefore(sight);
}

const REST = words('rest remainder remaining');
const AT_TIME = words('in for with before by later soon');

/** `The remaining part follows in 1.33.` */
function follows(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  if (!AT_TIME.has(wordAt(tokens, at + 1)) || isConditional(tokens, at)) return undefined;
  const after = wordsBehind(tokens, at, 4);
  if (!has(after, LATER) && pointsIn(after).length === 0) return undefined;
  const subject = wordsBefore(tokens, at, 4);
  return testOrMetric(nounIn(subject)) ?? (has(subject, REST) ? impliedBy(asked) : undefined);
}

/** `Testing moves to beta`: of a metric that says how stable it is. */
function moves(sight: Sight): Owed | undefined {
  const { tokens, at } = sight;
  const isTo = wordAt(tokens, at + 1) === 'to' && isStage(wordAt(tokens, at + 2));
  return isTo && isMark(wordAt(tokens, at + 3)) && nounBefore(sight) === 'test' ? 'test' : undefined;
}

const ON = words('on by upon');

/** `Beta is gated on an upgrade test`. */
function gated({ tokens, at }: Sight): Owed | undefined {
  const isOfStage = wordsBefore(tokens, at, 5).some(({ word }) => isStage(word));
  return isOfStage && ON.has(wordAt(tokens, at + 1)) ? nounBehind(tokens, at + 1, 6) : undefined;
}

const UNFINISHED = words('open tracking');

/** `There is an open issue to add a test`. */
function openIssue({ tokens, at }: Sight): Owed | undefined {
  const isToAdd = wordAt(tokens, at + 1) === 'to' && ADD.has(wordAt(tokens, at + 2));
  return isToAdd && UNFINISHED.has(wordAt(tokens, at - 1)) ? nounBehind(tokens, at + 2, 6) : undefined;
}

const SAID_BEFORE = words('yes no not , -');
const DONE = words(
  'implement implements implemented implementing implementation merge merged merges lands landed',
);

/** `Yes, once implemented.`, `Upon implementation.`, `Once we have an implementation, we can test it.` */
function onceDone({ tokens, at, asked }: Sight): Owed | undefined {
  if (isOnceDone(tokens, at, 4)) return implied(asked);
  return at === 0 && asked.test && canBeTried(tokens) ? 'test' : undefined;
}

const OURS = words('it this that these they');

/** Whether a condition that is done work ends in what can be tried then. */
function canBeTried(tokens: readonly Token[]): boolean {
  const can = tokens.findIndex(({ word }) => word === 'can');
  const who = wordsBefore(tokens, can, 1);
  if (can === -1 || !(speaksOfAuthors(who) || has(who, OURS))) return false;
  return has(tokens.slice(0, can), DONE) && has(wordsBehind(tokens, can, 3), TRY);
}

/** `Yes, as soon as the code is merged.` */
function asSoonAs({ tokens, at, asked }: Sight): Owed | undefined {
  const isSoon = wordAt(tokens, at + 1) === 'soon' && wordAt(tokens, at + 2) === 'as';
  return isSoon && isOnceDone(tokens, at, 8) ? implied(asked) : undefined;
}

/** Whether at most `count` words follow, of work that is done, and nothing but a yes or a no is said before. */
function isOnceDone(tokens: readonly Token[], at: number, count: number): boolean {
  const behind = tokens.slice(at + 1);
  return (
    behind.length <= count &&
    has(behind, DONE) &&
    tokens.slice(0, at).every(({ word }) => SAID_BEFORE.has(word))
  );
}

const SAID = words('is are currently also still');
const DUE = words('for in by');
const PLANNED_FOR = words('for in as by before with once after during but and');
const UNSAID = words('no not yes yet is are it this but , - ( and currently these they');

/** `Planned for beta`, `e2e tests are planned`. */
function planned({ tokens, at, asked }: Sight): Owed | undefined {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  // Pods are scheduled too.
  if (word === 'scheduled' && at > 2 && !SAID.has(wordAt(tokens, at - 1))) return undefined;
  if ((word === 'expected' || word === 'due') && !DUE.has(next)) return undefined;
  if (!isMark(next) && !PLANNED_FOR.has(next)) return undefined;
  if (isDenied(wordsBefore(tokens, at, 8))) return undefined;
  const noun = testMetricOrText(nounIn(wordsBefore(tokens, at, 10)));
  if (noun !== undefined) return noun;
  // A trial is one of the author's where tests are asked for; elsewhere validation is what the code does.
  if (asked.test && has(wordsBefore(tokens, at, 16), TRIALS)) return 'test';
  return tokens.slice(0, at).every((one) => UNSAID.has(one.word)) ? impliedBy(asked) : undefined;
}

/** `A plan`, `the test plan`: no verb. */
const NAMES_PLAN = words('test the a');

/** `We are planning e2e tests` */
function planning({ tokens, at }: Sight): Owed | undefined {
  if (NAMES_PLAN.has(wordAt(tokens, at - 1)) || isDenied(wordsBefore(tokens, at, 4))) return undefined;
  return has(wordsBehind(tokens, at, 4), OPTIONAL) ? undefined : nounBehind(tokens, at, 4);
}

const NEEDED = words('needed required necessary need needs require requires');
/** What a component does. */
const OF_CODE = words('validation validations');

/** `More testing is needed`, `this needs further investigation`. */
function further({ tokens, at }: Sight): Owed | undefined {
  if (isConditional(tokens, at) || isDenied(wordsBefore(tokens, at, 5))) return undefined;
  const after = wordsBehind(tokens, at, 4);
  const isTrial = after.some(({ word }) => TRIALS.has(word) && !OF_CODE.has(word));
  if (!isTrial && nounIn(after) !== 'test') return undefined;
  const around = [...wordsBefore(tokens, at, 3), ...wordsBehind(tokens, at, 8)];
  const isNeeded = around.some(({ word }, index) => NEEDED.has(word) && wordAt(around, index - 1) !== 'if');
  return isNeeded ? 'test' : undefined;
}

/** What says that something comes later, by the word that shows it. */
export const TO_COME: ReadonlyMap<string, Reader> = readersOf([
  ['deferred defer postponed punted pushed delayed left deferring postponing leaving saved', putBack],
  ['coming', coming],
  ['follows', follows],
  ['moves', moves],
  ['gated blocked contingent', gated],
  ['issue', openIssue],
  ['to will', toFollow],
  ['once upon after when', onceDone],
  ['as', asSoonAs],
  ['planned scheduled slated targeted expected due', planned],
  ['planning plan intend', planning],
  ['further more additional', further],
]);
