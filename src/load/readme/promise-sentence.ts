/** One sentence of an answer → what it puts off. */
import type { PromisePoint } from '../../model/readme.js';
import { type Token, wordAt } from '../../text/english/tokens.js';
import type { Asked } from './promise-facts.js';
import { promiseIn } from './promise-grammar.js';
import { leftOutAt, leftOutFirst } from './promise-left-out.js';
import { phraseIn } from './promise-phrases.js';
import { ledPoint, type NamedPoint, NEXT, namesTime, pointOf, pointsIn } from './promise-points.js';
import { BARE, has, kindOf, NEGATIONS, type Owed, TRY, words } from './promise-words.js';

/** What one sentence puts off. */
export interface Read {
  readonly what: Owed;
  readonly until: PromisePoint | undefined;
  /** Whether the sentence says nothing besides: `We expect no increase, but will measure it` does. */
  readonly whole: boolean;
  /** When it says that something is not there. */
  readonly isLack?: boolean;
}

/** `Rollback was not tested. It will be before GA.`: what is lacking is what the next sentence promises. */
export function leansOn(
  next: () => Read | undefined,
  tokens: () => readonly Token[],
  asked: Asked,
): Read | undefined {
  if (!asked.test) return undefined;
  const words = tokens();
  const not = words.findIndex(({ word }) => word === 'not');
  const isLacking = not !== -1 && words.slice(not + 1, not + 4).some(({ word }) => TRY.has(word));
  const promised = isLacking ? next() : undefined;
  return promised?.what === 'test' && promised.until !== undefined ? promised : undefined;
}

/** What a sentence puts off by its own words. */
export function putOff(tokens: readonly Token[], text: string, asked: Asked): Read | undefined {
  const points = pointsIn(tokens);
  const unneeded = notNeeded(tokens, points) ?? (text.endsWith(':') ? undefined : bareOf(tokens, points));
  if (unneeded !== undefined) return { what: 'text', until: unneeded, whole: true };
  if (isQuestion(tokens, text) || OF_TEMPLATE.test(text)) return undefined;
  const found = promiseIn(
    tokens,
    asked,
    (start, end) => points.some(({ at }) => at >= start && at < end) || namesTime(tokens, start, end),
  );
  if (found === undefined) {
    const led = ledPoint(tokens, points);
    const phrase = phraseIn(tokens, text, asked, led?.at);
    if (phrase !== undefined) return { what: phrase, until: led?.point, whole: true };
    if (asked.test && isUnmade(tokens)) return { what: 'test', until: undefined, whole: true };
    if (points.length === 0) return undefined;
    const left = leftOutAt(tokens) ?? leftOutFirst(tokens);
    const until = points.find(({ at }) => at === left);
    return until && { what: 'text', until: nextOf(until.point), whole: true };
  }
  return {
    what: found.what,
    until: pointOf(tokens, points, found.at, found.start, found.end),
    whole: isEmpty(tokens.slice(0, found.from), asked, points) && !isDone(tokens.slice(0, found.at)),
    isLack: tokens.slice(found.at, found.at + 2).some(({ word }) => NEGATIONS.has(word)),
  };
}

const UP_TO = words(
  'for in at by before with until till after prior during to required needed pending planned targeted deferred',
);

/** `For beta.`, `Deferred to GA`: a point and nothing else. `Beta` alone and `Release 1.36` are headings. */
function bareOf(tokens: readonly Token[], points: readonly NamedPoint[]): PromisePoint | undefined {
  const [first] = points;
  if (first === undefined || !has(tokens.slice(0, first.at), UP_TO)) return undefined;
  const isBare = tokens.every(({ word }, index) => BARE.has(word) || points.some(({ at }) => at === index));
  return isBare ? first.point : undefined;
}

/** Of older templates, whose instructions were text. */
const OF_TEMPLATE = /\bmust be completed when targeting\b|<link to /i;

const ASKS = words(
  `will would should is are was were does do did can could has have what how why when where which who`,
);

/** A sentence that asks; one that ends in the title of a question does not. */
function isQuestion(tokens: readonly Token[], text: string): boolean {
  return ASKS.has(wordAt(tokens, 0)) && /\?["')\]]*$/.test(text);
}

const UNNEEDED =
  /^(?:not until|not (?:yet )?(?:required|needed|applicable|relevant|necessary)|n \/ a|na|skip|skipped|skipping) /;
/** What such a sentence may start with. */
const THIS = words('this it is are will be section question no , - the currently');
const UNTIL = words('until till before prior only');
const WITH = words('for in at during with');

/** `N/A for alpha`, `Not required until beta`, at the start of a sentence: the answer comes with the next stage. */
function notNeeded(tokens: readonly Token[], points: readonly NamedPoint[]): PromisePoint | undefined {
  const [first] = points;
  if (first === undefined) return undefined;
  const from = tokens.findIndex(({ word }) => !THIS.has(word));
  const said = tokens.slice(from).map(({ word }) => word);
  if (!UNNEEDED.test(said.join(' '))) return undefined;
  const lead = tokens.slice(from, first.at);
  if (has(lead, UNTIL)) return first.point;
  const isLed = has(lead, WITH) && ledPoint(tokens, points) === first;
  return isLed || tokens.length <= 8 ? nextOf(first.point) : undefined;
}

/** The stage behind a stage; what is behind a release nobody knows. */
function nextOf({ stage }: PromisePoint): PromisePoint | undefined {
  const next = stage && NEXT[stage];
  return next ? { stage: next } : undefined;
}

const HOLLOW = words(
  'not yet n a na currently ok see issue pr link here however but and so also still well now',
);
const DENIALS = words('yes no none nope');

/** Whether a word says nothing by itself. "No" does where no test or metric is asked for. */
export function isHollow(word: string, asked: Asked): boolean {
  return HOLLOW.has(word) || (DENIALS.has(word) && (asked.test || asked.metric));
}

/** What leads to a point: `for beta: …`. */
const LEADS = words('for in at before by until the');

/** Whether what stands in front of a promise says nothing, or that there is none yet. */
function isEmpty(words: readonly Token[], asked: Asked, points: readonly NamedPoint[]): boolean {
  const isSaid = ({ word }: Token, index: number): boolean =>
    /[\p{L}\p{N}]/u.test(word) &&
    !isHollow(word, asked) &&
    !LEADS.has(word) &&
    !points.some(({ at }) => at === index);
  return (
    !words.some(isSaid) ||
    (has(words, NEGATIONS) && words.some((one) => TRY.has(one.word) || kindOf(one) === 'test'))
  );
}

const UNMADE =
  /^(?:no )?(?:(?:the|this|that) (?:kep|proposal|enhancement|feature|change|implementation|code)|this|it) (?:do|does|is|has|have) not (?:yet )?(?:been )?(?:exist|implemented|written|merged|built)(?: yet| so far| at (?:the|this) (?:time|moment|point)(?: of(?: this)? writing)?)?$/;

/** `The feature does not exist yet`, `it has not been implemented`: it is tested when there is something to test. */
function isUnmade(tokens: readonly Token[]): boolean {
  const said = tokens.map(({ word }) => word).filter((word) => /\p{L}/u.test(word));
  return UNMADE.test(said.join(' '));
}

const WAS = words('was were been');

/** `Upgrade was tested by hand, and …`: work that is reported as done. */
function isDone(words: readonly Token[]): boolean {
  return has(words, WAS) && !has(words, NEGATIONS);
}
