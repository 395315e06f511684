/** Until when: the stages and releases that a sentence names, and which of them a promise is put off to. */
import { parseRelease } from '../../model/lifecycle.js';
import type { PromisePoint } from '../../model/readme.js';
import {
  isMark,
  type Token,
  wordAt,
  wordsBefore,
  wordsBehind,
  wordsUpTo,
} from '../../text/english/tokens.js';
import { has, verbs, words } from './promise-words.js';

/** A point and the token that names it. */
export interface NamedPoint {
  readonly at: number;
  readonly point: PromisePoint;
}

/** The names of the stages; what comes after a stage is the next one. */
const NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  alpha: words('alpha alpha1 alpha2 alpha3 pre-alpha'),
  beta: words('beta beta1 beta2 beta3 pre-beta post-alpha'),
  stable: words("ga g.a ga'ing gaing stable pre-ga pre-stable post-beta"),
  later: words('post-ga post-stable'),
};
const STAGE: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([stage, names]) => [...names].map((name) => [name, stage])),
);
/** The stage that comes after one, where there is one. */
export const NEXT: Readonly<Record<string, string>> = { alpha: 'beta', beta: 'stable' };

/** Words that lead to a point, however the way there is told: `before the feature is promoted to beta`. */
const FAR_LEADS = words(
  'before prior ahead until till when once after upon during reaching reach reaches enters entering hits pre',
);
/** Prepositions that stand close to the point. */
const NEAR_LEADS = words(
  'by for in at with within toward towards targeting target targets targeted into from than post beyond past following',
);
/** `to beta` is a point for what moves there. */
const MOVE = verbs(
  'promote graduate move transition advance bump progress switch',
  'promotion graduation progression go goes going goal get gets prior up',
);
/** `part of beta`, `requirement of beta`. */
const PARTS_OF = words(
  'part requirement requirements criteria criterion goal goals start end time condition scope',
);
/** What a stage's name describes when it is no point: `the beta API`. */
const DESCRIBED = words(
  `api apis feature features gate gates field fields level levels state behavior behaviors behaviour behaviours functionality code
  cluster clusters user users test tests metric metrics support mode modes type types group groups resource resources annotation
  annotations label labels quality component components flag flags suite suites job jobs channel channels client clients server servers`,
);
/** What makes a point of the stage's name in front of it, whatever leads there. */
const NAMED_STEP = words(
  `requirement requirements criteria criterion blocker blockers graduation promotion goal goals milestone deliverable deliverables
  release exit stage phase implementation pr prs cycle timeframe :`,
);
const FAR = 10;
const NEAR = 4;
const AFTER = words('after post beyond past following leave leaves leaving');
/** `from beta on`. */
const ONWARDS = words('on onward onwards');
/** Words that make of `stable` a stage and not an adjective. */
const STABLE_LEADS = words('to for before by at in until as into');
const STABLE_FOLLOWS = words('stage graduation release milestone promotion');
/** `Once it is stable`. */
const BECOMES = words('is becomes goes reaches becoming going');
/** What goes on behind a noun. */
const BEHIND_NOUN = words('and or but we the if is as in by');
/** Words in front of a number that make it a release of Kubernetes. */
const RELEASE_LEADS = words(
  'in for by before until till after at during with targeting target targets targeted kubernetes k8s release the of',
);
/** Of what is upgraded: `from 1.34 to 1.35`. */
const UPGRADED_FROM = words('from to > → between and');
const UPGRADED_TO = words('to > → -');
/** What a number is of that is no release: `in 1.5 seconds`. */
const UNITS = words(
  's ms second seconds minute minutes hour hours day days week weeks month months year years x times % percent kb mb gb million cores',
);

/** Whether the word names a stage. */
export function isStage(word: string): boolean {
  return STAGE.has(word);
}

const STEPS = words(
  'graduation promotion graduating promoting graduated promoted implementation implementing',
);
const STEP_LEADS = words('before prior during after until upon once of while');

/** What is known when there is something to try: `once we have feedback`, `after the tests`. */
const FINDINGS = words('feedback results data experience numbers tests testing test benchmarks');
const FOUND = words('once after pending based upon');

/** Whether a range speaks of a time to come without saying which: `before graduation`, `during implementation`, `later`. */
export function namesTime(tokens: readonly Token[], start: number, end: number): boolean {
  const range = tokens.slice(start, end);
  return range.some(
    ({ word }, at) =>
      word === 'soon' ||
      (word === 'later' && wordAt(range, at - 1) !== 'or') ||
      (FINDINGS.has(word) && has(wordsBefore(range, at, 6), FOUND)) ||
      (STEPS.has(word) && has(wordsBefore(range, at, 4), STEP_LEADS)),
  );
}

/** Whether the stage that the word names only describes the next one: `the beta API`. */
export function isDescription(tokens: readonly Token[], at: number): boolean {
  return DESCRIBED.has(wordAt(tokens, at + 1));
}

/** Every stage and release of a sentence that is a point in time, in their order. */
export function pointsIn(tokens: readonly Token[]): readonly NamedPoint[] {
  const found: NamedPoint[] = [];
  tokens.forEach((_, at) => {
    const point = stageAt(tokens, at) ?? releaseAt(tokens, at);
    if (point !== undefined) found.push({ at, point });
  });
  return found;
}

function stageAt(tokens: readonly Token[], at: number): PromisePoint | undefined {
  const word = wordAt(tokens, at);
  const stage = STAGE.get(word) ?? spelledOut(word, wordAt(tokens, at + 1));
  if (stage === undefined || (word === 'stable' && !meansStage(tokens, at))) return undefined;
  const before = wordAt(tokens, at - 1);
  // From alpha to beta: the point is where it leads to. Data from alpha: nothing is put off.
  if (before === 'from' && !ONWARDS.has(wordAt(tokens, at + 1))) return undefined;
  if (isPairWithLater(tokens, at)) return undefined;
  if (has(wordsBefore(tokens, at, 3), AFTER)) return { stage: NEXT[stage] ?? 'later' };
  // `Not beta`, `rather than beta`; `no later than beta` is a point.
  if (before === 'not' || (before === 'than' && wordAt(tokens, at - 2) !== 'later')) return undefined;
  return { stage };
}

function spelledOut(word: string, next: string): string | undefined {
  const isSpelledOut =
    (word === 'general' && next === 'availability') || (word === 'generally' && next === 'available');
  return isSpelledOut ? 'stable' : undefined;
}

function meansStage(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  if (STABLE_FOLLOWS.has(next)) return true;
  if (BECOMES.has(before)) return has(wordsBefore(tokens, at, 7), FAR_LEADS);
  const isNoun = isMark(next) || BEHIND_NOUN.has(next);
  return isNoun && STABLE_LEADS.has(before === 'the' ? wordAt(tokens, at - 2) : before);
}

const JOINTS = words('/ - > → or to');

/** `beta/GA`, `alpha or beta`, `alpha -> beta`: the later one counts. */
function isPairWithLater(tokens: readonly Token[], at: number): boolean {
  const behind = wordsBehind(tokens, at, 4);
  return isStage(
    wordAt(
      behind,
      behind.findIndex(({ word }) => !JOINTS.has(word)),
    ),
  );
}

function releaseAt(tokens: readonly Token[], at: number): PromisePoint | undefined {
  const word = wordAt(tokens, at);
  if (!word.startsWith('1.') && !word.startsWith('v1.')) return undefined;
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  // From one release to another: what is upgraded, not when.
  if (UPGRADED_FROM.has(before) || UPGRADED_TO.has(next) || UNITS.has(next)) return undefined;
  if (!RELEASE_LEADS.has(before) && !(word.startsWith('v') && isMark(before))) return undefined;
  const release = parseRelease(word.endsWith('.x') ? word.slice(0, -2) : word);
  return release && { release };
}

/**
 * The point that a promise at token `at` of the clause from `start` to `end` is put off to: the first one behind it, else the last one in
 * front of it that a preposition leads to.
 */
export function pointOf(
  tokens: readonly Token[],
  points: readonly NamedPoint[],
  at: number,
  start: number,
  end: number,
): PromisePoint | undefined {
  const own = points.filter((one) => one.at >= start && one.at < end && isLed(tokens, one.at));
  const found =
    own.find((one) => one.at > at) ??
    own.findLast((one) => isSameThought(tokens, start, one.at, at)) ??
    points.find((one) => one.at === at - 1);
  return found === undefined && namesLastStep(tokens.slice(start, end)) ? { stage: 'stable' } : found?.point;
}

const LAST_STEP = words('graduation promotion');
const OF_STEP = words('to of criteria criterion requirement requirements');
const BY_STEP = words('before prior ahead part during upon by until with for');

/** `before graduation`, of no stage: there is none left when the feature is stable. */
function namesLastStep(range: readonly Token[]): boolean {
  return range.some(({ word }, at) => {
    if (!LAST_STEP.has(word) || OF_STEP.has(wordAt(range, at + 1))) return false;
    const own = wordAt(range, at - 1);
    // This promotion is the one that the KEP asks for now, whichever that is.
    return own !== 'this' && has(wordsBefore(range, at, 4), BY_STEP);
  });
}

const JOINED = words('and ,');
/** `Once it is promoted to beta, …` says when; nothing is done yet. */
const WHEN = words('once when before until after');
const IS_SO = words('was were has have had are is cover covers');

/** Whether a point in front of the promise is its own: nothing that is done already stands between the start and it. */
function isSameThought(tokens: readonly Token[], start: number, point: number, at: number): boolean {
  return !has(tokens.slice(point, at), JOINED) || !has(wordsUpTo(tokens.slice(start, point), WHEN), IS_SO);
}

const HAS_MOVED = words('was were been');

function isLed(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || wordAt(tokens, at).includes('-')) return true;
  if (isDescription(tokens, at)) return false;
  for (let far = 1; far <= FAR; far++) {
    const word = wordAt(tokens, at - far);
    const before = wordAt(tokens, at - far - 1);
    if (FAR_LEADS.has(word)) return true;
    if (NEAR_LEADS.has(word) && far <= NEAR) return !IS_THERE.has(before);
    if (far > 3) continue;
    if (word === 'of' && PARTS_OF.has(before)) return true;
    const lead = wordsBefore(tokens, at - far, 5);
    if (word === 'to' && has(lead, MOVE) && !has(lead, HAS_MOVED)) return true;
  }
  return NAMED_STEP.has(wordAt(tokens, at + 1));
}

/** `is in alpha`, `still in beta`: where the feature stands, not when something is done. */
const IS_THERE = words('is are was were still currently remains stays now already been being');

/** The index of the first point of a sentence that something leads to. */
export function ledPoint(tokens: readonly Token[], points: readonly NamedPoint[]): NamedPoint | undefined {
  return points.find(({ at }) => isLed(tokens, at));
}
