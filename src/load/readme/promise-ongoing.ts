/** Sentences that say what is on its way: `in progress`, `still under discussion`, `left for beta`, `coming soon`, `planned for GA`. */
import { isMark, type Token, wordAt, wordsBefore, wordsBehind } from '../../text/english/tokens.js';
import { speaksOfAuthors } from './promise-clauses.js';
import {
  type Asked,
  implied,
  impliedBy,
  isConditional,
  type Reader,
  readersOf,
  type Sight,
  testOrMetric,
} from './promise-facts.js';
import { isStage } from './promise-points.js';
import { has, NEGATIONS, nounIn, OPTIONAL, type Owed, SYSTEM, TRIALS, words } from './promise-words.js';

/** What is named in the few words before. */
function nounBefore({ tokens, at }: Sight): Owed | undefined {
  return nounIn(wordsBefore(tokens, at, 8));
}

/** The same, or what the question asks for where no part of the system is named. */
function nounOrImplied(sight: Sight): Owed | undefined {
  return nounBefore(sight) ?? (isOfSystem(sight) ? undefined : implied(sight.asked));
}

/** What is pending, deferred or on its way in a cluster. */
function isOfSystem({ tokens, at }: Sight): boolean {
  return has(wordsBefore(tokens, at, 8), SYSTEM);
}

function nounBehind(tokens: readonly Token[], at: number, count: number): Owed | undefined {
  return testOrMetric(nounIn(wordsBehind(tokens, at, count)));
}

function testMetricOrText(noun: Owed | undefined): Owed | undefined {
  return noun === 'text' ? noun : testOrMetric(noun);
}

/** A figure is open where one is asked for. */
function isFigure(noun: Owed | undefined, asked: Asked): boolean {
  return noun === 'value' && asked.value;
}

function isLast({ tokens, at }: Sight): boolean {
  return isMark(wordAt(tokens, at + 1));
}

const PAUSES = words(', . - – ; : ( but');

/** Whether what follows is denied: by a `not` that is no answer of its own, such as `No, planned`. */
function isDenied(before: readonly Token[]): boolean {
  return before.some(({ word }, at) => NEGATIONS.has(word) && !PAUSES.has(wordAt(before, at + 1)));
}

const UNDER_WAY = words(
  'progress development discussion investigation construction consideration review works',
);
const AT_WORK = words('work still this');

/** `Work in progress`, `tests are still under development`, `in the works`, `under way`, `we are in the process of writing tests`. */
function underWay(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  const noun = nounBefore(sight);
  const next = wordAt(tokens, at + 1);
  if (next === 'way') return testOrMetric(noun);
  const to = next === 'the' ? at + 2 : at + 1;
  const step = wordAt(tokens, to);
  // `The work in progress of a node`: its work.
  if (wordAt(tokens, to + 1) === 'of')
    return step === 'process' && speaksOfAuthors(tokens.slice(0, at))
      ? nounBehind(tokens, to + 1, 5)
      : undefined;
  if (!UNDER_WAY.has(step) || isConditional(tokens, at)) return undefined;
  const isShort = tokens.length <= 9 && (at <= 1 || AT_WORK.has(wordAt(tokens, at - 1)));
  if (isFigure(noun, asked)) return noun;
  return testMetricOrText(noun) ?? (isShort ? nounOrImplied(sight) : undefined);
}

const BETWEEN = words('this that it these those them blank empty open out as a the answer section question');
const TO = words('to until till for');
const LATER = words('later future follow-up followup');
const ASIDE = words('follow-up followup todo');

const IS_SO = words('is are was were been');
const FORMS_OF_HAVE = words('has have had');

/** The test or metric in front of `is deferred`, `has been postponed`. */
function subjectOf({ tokens, at }: Sight): Owed | undefined {
  const before = wordsBefore(tokens, at - 1, 4).filter(({ word }) => !FORMS_OF_HAVE.has(word));
  return before.some(({ word }) => word === 'of') ? undefined : testOrMetric(nounIn(before.slice(-1)));
}

/** `Deferred to beta`, `left blank until GA`, `testing is left as a follow-up`, `the test was postponed`. */
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
  return at <= 3 ? nounOrImplied(sight) : nounBefore(sight);
}

const SO_FAR = words('yet until at');

/** `Unknown at this point`, `unclear yet`. */
function unknown(sight: Sight): Owed | undefined {
  return SO_FAR.has(wordAt(sight.tokens, sight.at + 1)) ? nounOrImplied(sight) : undefined;
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
  if ((next !== 'follow' && next !== 'come') || isDenied(tokens.slice(0, at))) return undefined;
  return tokens.length <= 9 ? nounOrImplied(sight) : nounBefore(sight);
}

const AWAITED = words(
  'implementation result results outcome outcomes feedback data numbers discussion review',
);
const ARTICLES = words('the a an our on some');
const NO_END = words('is are still currently');
const PENDING_FOR = words('for until');

/** `Manual tests pending`, `Pending.`, `this is pending the results of the scale test`. */
function pending({ tokens, at, asked }: Sight): Owed | undefined {
  const next = wordAt(tokens, at + 1);
  if (at === 0 && tokens.length <= 4 && isMark(next)) return impliedBy(asked);
  const awaited = wordsBehind(tokens, at, 4).filter(({ word }) => !ARTICLES.has(word));
  if (at <= 3 && has(awaited.slice(0, 1), AWAITED)) return impliedBy(asked);
  if (!isMark(next) && !PENDING_FOR.has(next)) return undefined;
  const before = wordsBefore(tokens, at, 4).filter(({ word }) => !NO_END.has(word));
  return nounIn(before.slice(-1));
}

const WAITED_FOR = words(
  'implementation code merge feedback results data numbers benchmark benchmarks test tests',
);

/** `Waiting for the implementation.` */
function waiting(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  const isForWork = at <= 2 && has(wordsBehind(tokens, at, 5), WAITED_FOR);
  return isForWork && !isOfSystem(sight) ? impliedBy(asked) : undefined;
}

/** `We are considering a histogram`. */
function considering({ tokens, at }: Sight): Owed | undefined {
  const before = wordsBefore(tokens, at, 5);
  return speaksOfAuthors(before) && !isDenied(before) ? nounBehind(tokens, at, 5) : undefined;
}

const PRONOUNS = words('it this that them');

/** `We are working on it`, `we're working on the upgrade tests`. */
function workingOn({ tokens, at, asked }: Sight): Owed | undefined {
  if (wordAt(tokens, at + 1) !== 'on') return undefined;
  const before = wordsBefore(tokens, at, 8);
  const isByAuthors = speaksOfAuthors(before);
  // `The controller keeps working on it.`
  if (has(before, SYSTEM) && !isByAuthors) return undefined;
  if (PRONOUNS.has(wordAt(tokens, at + 2))) return nounIn(before) ?? implied(asked);
  return isByAuthors || at <= 1 ? nounBehind(tokens, at + 1, 5) : undefined;
}

/** `Tests are forthcoming`, `Still outstanding.` */
function outstanding(sight: Sight): Owed | undefined {
  if (!isLast(sight)) return undefined;
  return testOrMetric(nounBefore(sight)) ?? (sight.at <= 1 ? implied(sight.asked) : undefined);
}

/** `The downgrade is still open.` */
function stillOpen(sight: Sight): Owed | undefined {
  const isStill = wordAt(sight.tokens, sight.at - 1) === 'still' && isLast(sight);
  return isStill && !isOfSystem(sight) ? impliedBy(sight.asked) : undefined;
}

const EFFORTS = words('work effort efforts');

/** `Work on tests is ongoing`, `an ongoing effort`. */
function goingOn(sight: Sight): Owed | undefined {
  const isSo = isLast(sight) || EFFORTS.has(wordAt(sight.tokens, sight.at + 1));
  return isSo ? testOrMetric(nounBefore(sight)) : undefined;
}

const WHOSE = words('its their the our');
/** Where work stands that nobody has begun. */
const TO_DO = words('to-do todo todos roadmap backlog agenda');

/** `Tests are on their way`, `a metric is on our roadmap`, `this is still on the to-do list`. */
function onTheWay(sight: Sight): Owed | undefined {
  const { tokens, at } = sight;
  if (!WHOSE.has(wordAt(tokens, at + 1))) return undefined;
  const where = wordAt(tokens, at + 2);
  if (where === 'way') return testOrMetric(nounBefore(sight));
  const isToDo = TO_DO.has(where) || (where === 'list' && wordAt(tokens, at + 1) === 'our');
  if (!isToDo || isDenied(wordsBefore(tokens, at, 8)) || isConditional(tokens, at)) return undefined;
  return at <= 3 ? nounOrImplied(sight) : testMetricOrText(nounBefore(sight));
}

const NOW = words('is are still currently');
const IN_WORK = words(
  `discussed worked designed defined decided evaluated investigated prepared drafted finalized finalised figured developed`,
);

/** `The plan for upgrade tests is being discussed`, `targets are being discussed`. */
function being(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  if (!NOW.has(wordAt(tokens, at - 1)) || !IN_WORK.has(wordAt(tokens, at + 1)) || isConditional(tokens, at))
    return undefined;
  const noun = nounBefore(sight);
  return isFigure(noun, asked) ? noun : testOrMetric(noun);
}

const SAID_BEFORE = words('yes no not , -');
const DONE = words(
  'implement implements implemented implementing implementation merge merged merges lands landed',
);

/** `Yes, once implemented.`, `Upon implementation.` */
function onceDone({ tokens, at, asked }: Sight): Owed | undefined {
  return isOnceDone(tokens, at, 4) ? implied(asked) : undefined;
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

/** What says that something is on its way, by the word that shows it. */
export const ONGOING: ReadonlyMap<string, Reader> = readersOf([
  ['in under', underWay],
  ['deferred postponed punted pushed delayed left deferring postponing leaving saved', putBack],
  ['unknown unclear', unknown],
  ['coming', coming],
  ['to will', toFollow],
  ['pending', pending],
  ['working', workingOn],
  ['considering', considering],
  ['waiting awaiting', waiting],
  ['forthcoming upcoming outstanding', outstanding],
  ['open', stillOpen],
  ['ongoing', goingOn],
  ['on', onTheWay],
  ['being', being],
  ['once upon after when', onceDone],
  ['as', asSoonAs],
  ['underway', (sight) => testOrMetric(nounBefore(sight))],
  ['planned scheduled slated targeted expected due', planned],
  ['planning plan intend', planning],
  ['further more additional', further],
]);
