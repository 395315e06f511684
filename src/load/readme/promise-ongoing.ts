/** Sentences that say what is on its way: `in progress`, `still under discussion`, `tests are pending`, `we are working on it`. */
import { isMark, wordAt, wordsBefore, wordsBehind } from '../../text/english/tokens.js';
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
import {
  isDenied,
  isFigure,
  isLast,
  isOfSystem,
  nounBefore,
  nounBehind,
  nounOrImplied,
  testMetricOrText,
} from './promise-sight.js';
import { has, nounIn, type Owed, SYSTEM, words } from './promise-words.js';

const UNDER_WAY = words(
  'progress development discussion investigation construction consideration review works',
);
const AT_WORK = words('work still this');
const MIDST = words('process middle midst');

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
    return MIDST.has(step) && speaksOfAuthors(tokens.slice(0, at))
      ? nounBehind(tokens, to + 1, 5)
      : undefined;
  if (!UNDER_WAY.has(step) || isConditional(tokens, at)) return undefined;
  const isShort = tokens.length <= 9 && (at <= 1 || AT_WORK.has(wordAt(tokens, at - 1)));
  if (isFigure(noun, asked)) return noun;
  return testMetricOrText(noun) ?? (isShort ? nounOrImplied(sight) : undefined);
}

const SO_FAR = words('yet until at');

/** `Unknown at this point`, `unclear yet`. */
function unknown(sight: Sight): Owed | undefined {
  return SO_FAR.has(wordAt(sight.tokens, sight.at + 1)) ? nounOrImplied(sight) : undefined;
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
  'implementation code merge feedback results data numbers benchmark benchmarks test tests job jobs',
);

/** `Waiting for the implementation.` */
function waiting(sight: Sight): Owed | undefined {
  const { tokens, at, asked } = sight;
  const isForWork = at <= 2 && has(wordsBehind(tokens, at, 5), WAITED_FOR);
  return isForWork && !isOfSystem(sight) ? impliedBy(asked) : undefined;
}

/** `We are considering a histogram`, `we are evaluating which metrics make sense`. */
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
  const noun = nounBefore(sight);
  if (isFigure(noun, sight.asked)) return noun;
  return testOrMetric(noun) ?? (sight.at <= 1 ? implied(sight.asked) : undefined);
}

const QUESTION = words('question questions item point');

/** `The downgrade is still open.`, `Open question.` */
function stillOpen(sight: Sight): Owed | undefined {
  const isNote = sight.at === 0 && sight.tokens.length <= 3 && QUESTION.has(wordAt(sight.tokens, 1));
  if (isNote) return implied(sight.asked);
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

/** What says that something is on its way, by the word that shows it. */
export const ONGOING: ReadonlyMap<string, Reader> = readersOf([
  ['in under', underWay],
  ['unknown unclear', unknown],
  ['pending', pending],
  ['working', workingOn],
  ['considering evaluating exploring investigating discussing', considering],
  ['waiting awaiting', waiting],
  ['forthcoming upcoming outstanding', outstanding],
  ['open', stillOpen],
  ['ongoing', goingOn],
  ['on', onTheWay],
  ['being', being],
  ['underway', (sight) => testOrMetric(nounBefore(sight))],
]);
