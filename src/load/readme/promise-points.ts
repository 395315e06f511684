/** Until when: the stages and releases that a sentence names, and which of them a promise is put off to. */
import { parseRelease } from '../../model/lifecycle.js';
import type { PromisePoint } from '../../model/readme.js';
import type { Token } from '../../text/english/tokens.js';

/** A point and the token that names it. */
export interface NamedPoint {
  readonly at: number;
  readonly point: PromisePoint;
}

const STAGE: ReadonlyMap<string, string> = new Map([
  ['alpha', 'alpha'],
  ['alpha1', 'alpha'],
  ['alpha2', 'alpha'],
  ['alpha3', 'alpha'],
  ['beta', 'beta'],
  ['beta1', 'beta'],
  ['beta2', 'beta'],
  ['beta3', 'beta'],
  ['ga', 'stable'],
  ['g.a', 'stable'],
  ["ga'ing", 'stable'],
  ['gaing', 'stable'],
  ['stable', 'stable'],
]);
/** The stage that comes after one, where there is one. */
export const NEXT: Readonly<Record<string, string>> = { alpha: 'beta', beta: 'stable' };

/** Words that lead to a point, however the way there is told: `before the feature is promoted to beta`. */
const FAR_LEADS: ReadonlySet<string> = new Set(
  'before prior ahead until till when once after upon during reaching reach reaches enters entering hits pre'.split(
    ' ',
  ),
);
/** Prepositions that stand close to the point. */
const NEAR_LEADS: ReadonlySet<string> = new Set(
  'by for in at with within toward towards targeting target targets targeted into from'.split(' '),
);
/** `to beta` is a point for what moves there. */
const MOVE =
  /^(?:promot|graduat|mov|transition|advanc|bump|progress|switch|go$|goes$|going$|goal$|get$|gets$|prior$|up$)/;
/** `part of beta`, `requirement of beta`. */
const PARTS_OF =
  /^(?:part|requirement|requirements|criteria|criterion|goal|goals|start|end|time|condition|scope)$/;
/** What a stage's name describes when it is no point: `the beta API`. */
const DESCRIBED =
  /^(?:apis?|features?|gates?|fields?|levels?|state|behaviou?rs?|functionality|code|clusters?|users?|tests?|metrics?|support|modes?|types?|groups?|resources?|annotations?|labels?|quality|components?|flags?|suites?|jobs?|channels?|clients?|servers?)$/;
/** What makes a point of the stage's name in front of it, whatever leads there. */
const NAMED_STEP =
  /^(?:requirements?|criteria|criterion|blockers?|graduation|promotion|goals?|milestone|deliverables?|release|exit|stage|phase|implementation|prs?|cycle|timeframe|:)$/;
const FAR = 10;
const NEAR = 4;
const AFTER: ReadonlySet<string> = new Set(['after', 'post', 'beyond', 'past', 'following']);
/** Words that make of `stable` a stage and not an adjective. */
const STABLE_LEADS: ReadonlySet<string> = new Set([
  'to',
  'for',
  'before',
  'by',
  'at',
  'in',
  'until',
  'as',
  'into',
]);
const STABLE_FOLLOWS: ReadonlySet<string> = new Set([
  'stage',
  'graduation',
  'release',
  'milestone',
  'promotion',
]);
/** Words in front of a number that make it a release of Kubernetes. */
const RELEASE_LEADS: ReadonlySet<string> = new Set(
  'in for by before until till after at during with targeting target targets targeted kubernetes k8s release the of'.split(
    ' ',
  ),
);

/** Whether the word names a stage. */
export function isStage(word: string | undefined): boolean {
  return word !== undefined && STAGE.has(word);
}

const STEPS: ReadonlySet<string> = new Set(
  'graduation promotion graduating promoting graduated promoted implementation implementing'.split(' '),
);
const STEP_LEADS: ReadonlySet<string> = new Set([
  'before',
  'prior',
  'during',
  'after',
  'until',
  'upon',
  'once',
  'of',
  'while',
]);

/** What is known when there is something to try: `once we have feedback`, `after the tests`. */
const FINDINGS: ReadonlySet<string> = new Set(
  'feedback results data experience numbers tests testing test benchmarks'.split(' '),
);
const FOUND: ReadonlySet<string> = new Set('once after pending based upon'.split(' '));

/** Whether a range speaks of a time to come without saying which: `before graduation`, `during implementation`, `later`. */
export function namesTime(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const word = tokens[at]?.word ?? '';
    if ((word === 'later' && tokens[at - 1]?.word !== 'or') || word === 'soon') return true;
    if (FINDINGS.has(word) && tokens.slice(Math.max(start, at - 6), at).some((one) => FOUND.has(one.word)))
      return true;
    if (STEPS.has(word) && tokens.slice(Math.max(start, at - 4), at).some((one) => STEP_LEADS.has(one.word)))
      return true;
  }
  return false;
}

/** Every stage and release of a sentence that is a point in time, in their order. */
export function pointsIn(tokens: readonly Token[]): readonly NamedPoint[] {
  const found: NamedPoint[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (!STAGE.has(word) && !MAY_NAME.test(word)) continue;
    const point = stageAt(tokens, at) ?? releaseAt(tokens, at);
    if (point !== undefined) found.push({ at, point });
  }
  return found;
}

/** What is no stage's name and still may be a point: `pre-beta`, `general availability`, `v1.37`. */
const MAY_NAME = /^(?:pre-|post-|general|v?1\.)/;

function stageAt(tokens: readonly Token[], at: number): PromisePoint | undefined {
  const word = tokens[at]?.word ?? '';
  const [prefix, rest] = /^(pre|post)-(.*)$/.exec(word)?.slice(1) ?? [undefined, word];
  const stage = STAGE.get(rest ?? '') ?? spelledOut(tokens, at);
  if (stage === undefined) return undefined;
  if (word === 'stable' && !meansStage(tokens, at)) return undefined;
  // From alpha to beta: the point is where it leads to. Data from alpha: nothing is put off.
  if (tokens[at - 1]?.word === 'from' && !/^on/.test(tokens[at + 1]?.word ?? '')) return undefined;
  if (isPairWithLater(tokens, at)) return undefined;
  const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.word);
  if (prefix === 'post' || before.some((one) => AFTER.has(one)))
    return NEXT[stage] === undefined ? { stage: 'later' } : { stage: NEXT[stage] };
  if (/^(?:not|than)$/.test(before.at(-1) ?? '')) return undefined;
  return { stage };
}

function spelledOut(tokens: readonly Token[], at: number): string | undefined {
  const words = `${tokens[at]?.word} ${tokens[at + 1]?.word}`;
  return words === 'general availability' || words === 'generally available' ? 'stable' : undefined;
}

function meansStage(tokens: readonly Token[], at: number): boolean {
  const before = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  const next = tokens[at + 1]?.word ?? '';
  if (STABLE_FOLLOWS.has(next)) return true;
  // "Once it is stable".
  if (/^(?:is|becomes|goes|reaches|becoming|going)$/.test(before[0] ?? ''))
    return tokens.slice(Math.max(0, at - 7), at).some(({ word }) => FAR_LEADS.has(word));
  const isNoun = !/^[\p{L}]/u.test(next) || /^(?:and|or|but|we|the|if|is|as|in|by)$/.test(next);
  return (
    isNoun &&
    (STABLE_LEADS.has(before[0] ?? '') || (before[0] === 'the' && STABLE_LEADS.has(before[1] ?? '')))
  );
}

/** `beta/GA`, `alpha or beta`, `alpha -> beta`: the later one counts. */
function isPairWithLater(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < at + 4 && /^(?:\/|-|>|→|or|to)$/.test(tokens[next]?.word ?? '')) next++;
  return next > at + 1 && STAGE.has(tokens[next]?.word ?? '');
}

function releaseAt(tokens: readonly Token[], at: number): PromisePoint | undefined {
  const word = tokens[at]?.word ?? '';
  if (!/^v?1\.\d{1,2}(?:\.\d+|\.x)?$/.test(word)) return undefined;
  const before = tokens[at - 1]?.word ?? '';
  // From one release to another: what is upgraded, not when.
  if (/^(?:from|to|>|→|between|and)$/.test(before) || /^(?:to|>|→|-)$/.test(tokens[at + 1]?.word ?? ''))
    return undefined;
  if (!word.startsWith('v') && !RELEASE_LEADS.has(before)) return undefined;
  if (/^\p{L}/u.test(before) && !RELEASE_LEADS.has(before)) return undefined;
  const release = parseRelease(word.replace(/\.x$/, ''));
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
  const behind = own.find((one) => one.at > at);
  const before = own.findLast((one) => one.at < at && isSameThought(tokens, start, one.at, at));
  const found = behind ?? before ?? points.find((one) => one.at === at - 1);
  return found === undefined && namesLastStep(tokens, start, end) ? { stage: 'stable' } : found?.point;
}

/** `before graduation`, of no stage: there is none left when the feature is stable. */
function namesLastStep(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!/^(?:graduation|promotion)$/.test(tokens[at]?.word ?? '')) continue;
    const next = tokens[at + 1]?.word ?? '';
    const own = tokens[at - 1]?.word ?? '';
    // This promotion is the one that the KEP asks for now, whichever that is.
    if (/^(?:to|of|criteria|criterion|requirements?)$/.test(next) || own === 'this' || isStage(own)) continue;
    const before = tokens.slice(Math.max(start, at - 4), at).map(({ word }) => word);
    if (before.some((word) => /^(?:before|prior|ahead|part|during|upon|by|until|with|for)$/.test(word)))
      return true;
  }
  return false;
}

/** Whether a point in front of the promise is its own: nothing that is done already stands between the start and it. */
function isSameThought(tokens: readonly Token[], start: number, point: number, at: number): boolean {
  const joined = tokens.slice(point, at).some(({ word }) => word === 'and' || word === ',');
  if (!joined) return true;
  const before = tokens.slice(start, point);
  // "Once it is promoted to beta, …" says when; nothing is done yet.
  const lead = before.findIndex(({ word }) => /^(?:once|when|before|until|after)$/.test(word));
  return !(lead === -1 ? before : before.slice(0, lead)).some(({ word }) =>
    /^(?:was|were|has|have|had|are|is|covers?)$/.test(word),
  );
}

function isLed(tokens: readonly Token[], at: number): boolean {
  const wordAt = (index: number): string => tokens[index]?.word ?? '';
  if (/^(?:pre|post)-/.test(wordAt(at)) || at === 0) return true;
  if (DESCRIBED.test(wordAt(at + 1))) return false;
  for (let index = at - 1; index >= Math.max(0, at - FAR); index--) {
    const word = wordAt(index);
    if (/^[;.!?]$/.test(word)) break;
    if (FAR_LEADS.has(word)) return true;
    if (NEAR_LEADS.has(word) && at - index <= NEAR) return !isPresent(wordAt(index - 1));
    if (word === 'to' && at - index <= 3 && MOVE.test(wordAt(index - 1)))
      return !/^(?:was|were|been)$/.test(wordAt(index - 2));
    if (
      word === 'to' &&
      at - index <= 3 &&
      tokens.slice(Math.max(0, index - 5), index).some((one) => MOVE.test(one.word))
    )
      return true;
    if (word === 'of' && at - index <= 3 && PARTS_OF.test(wordAt(index - 1))) return true;
  }
  return NAMED_STEP.test(wordAt(at + 1));
}

/** `is in alpha`, `still in beta`: where the feature stands, not when something is done. */
function isPresent(word: string): boolean {
  return /^(?:is|are|was|were|still|currently|remains|stays|now|already|been|being)$/.test(word);
}

/** The index of the first point of a sentence that something leads to. */
export function ledPoint(tokens: readonly Token[], points: readonly NamedPoint[]): NamedPoint | undefined {
  return points.find(({ at }) => isLed(tokens, at));
}
