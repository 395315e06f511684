/** An answer → what it puts off: a test to be run, a metric to be added, a value, a text, a decision. */
import type { PromisePoint } from '../../model/readme.js';
import { type Sentence, sentencesOf } from '../../text/english/sentences.js';
import { type Token, tokensOf } from '../../text/english/tokens.js';
import type { Asked } from './promise-facts.js';
import { promiseIn } from './promise-grammar.js';
import { leftOutAt, leftOutFirst } from './promise-lacks.js';
import { phraseIn } from './promise-phrases.js';
import { ledPoint, NEXT, namesTime, pointOf, pointsIn } from './promise-points.js';
import { BARE, kindOf, NEGATIONS, type Owed, TRY } from './promise-words.js';

/** A sentence that puts something off; `paragraph` is its index, offsets are those of the paragraph. */
export interface Put extends Sentence {
  readonly paragraph: number;
  readonly what: Owed;
  readonly until: PromisePoint | undefined;
  /** Whether the sentence says nothing besides: `We expect no increase, but will measure it` does. */
  readonly whole: boolean;
  /** Whether it only says what is lacking, and the next sentence what is to come of it. */
  readonly leans: boolean;
}

/** Without any of these no sentence puts something off: most answers are not looked at any further. */
const CUE =
  /\b(?:will|shall|would|should|must|need\w*|requir\w*|plan\w*|intend\w*|intention|aim\w*|hop\w+|want\w*|going|expect\w*|intended|scheduled|slated|supposed|meant|due|missing|lack\w*|ongoing|unknown|unclear|way|works|process|as\s+soon|scope|defer\w*|postpon\w*|leav\w*|blank|follow-?up|to\s+be|to\s+do|to\s+follow|to\s+come|yet|tbd|tba|tbc|todo|wip|fixme|progress|under|coming|working\s+on|adding|writing|developing|preparing|target\w*|looking|being|pending|a?waiting|profiling|not|n\/?a|no|skip\w*|have\s+to|far|future|later|soon|still|un(?:decided|determined)|left|alpha|beta|ga|stable|further|goal|idea|forthcoming|upcoming|outstanding|once|upon)\b|['’](?:ll|t)\b/i;

/** What the heading of a question asks for. */
export function askedBy(heading: string): Asked {
  return {
    test: /\btest(?:s|ed|ing)?\b/i.test(heading),
    metric:
      !/\bincreas/i.test(heading) &&
      /\bmetrics?\b|\bslis?\b|\bindicators\b|\bobservability\b|\bin use\b|\bknow that it is working\b/i.test(
        heading,
      ),
    value: /\bslos?\b|\bobjectives\b|\bincreas\w*|\bresource usage\b|\bbenchmark\w*|\bexhaustion\b/i.test(
      heading,
    ),
  };
}

/** What the paragraphs of an answer put off, in their order: at most one promise for each sentence. */
export function promisesIn(heading: string, paragraphs: readonly string[]): readonly Put[] {
  const key = [heading, ...paragraphs].join('\0');
  if (last?.key !== key) last = { key, found: readPromises(heading, paragraphs) };
  return last.found;
}

/** An answer is asked for its state and for its promises one after the other. */
let last: { readonly key: string; readonly found: readonly Put[] } | undefined;

/** More sentences than any paragraph has, and in characters more than any sentence: both are read in time of their square. */
const MAX_SENTENCES = 100;
const LONGEST_SENTENCE = 2000;

function readPromises(heading: string, paragraphs: readonly string[]): readonly Put[] {
  const asked = askedBy(heading);
  return paragraphs.flatMap((paragraph, index) => {
    if (!CUE.test(paragraph)) return [];
    const sentences = sentencesOf(paragraph).slice(0, MAX_SENTENCES);
    const read = sentences.map(({ text }) => (text.length > LONGEST_SENTENCE ? [] : tokensOf(text)));
    const puts = read.map((tokens, at) => putOff(tokens, sentences[at]?.text ?? '', asked));
    return sentences.flatMap((sentence, at): Put[] => {
      const put = puts[at] ?? leansOn(puts[at + 1], read[at] ?? [], asked);
      if (put === undefined) return [];
      const until =
        put.until ??
        (put.isLack ? puts[at + 1]?.until : undefined) ??
        pointNearby(read, at) ??
        pointAbove(paragraphs, index, at) ??
        pointOfHeading(heading);
      const leans = puts[at] === undefined;
      return [{ ...sentence, paragraph: index, what: put.what, until, whole: put.whole, leans }];
    });
  });
}

/** What one sentence puts off; `isLack` when it says that something is not there. */
type Read = Pick<Put, 'what' | 'until' | 'whole'> & { readonly isLack?: boolean };

/** `Rollback was not tested. It will be before GA.`: what is lacking is what the next sentence promises. */
function leansOn(next: Read | undefined, tokens: readonly Token[], asked: Asked): Read | undefined {
  if (next?.what !== 'test' || !asked.test || next.until === undefined) return undefined;
  const not = tokens.findIndex(({ word }) => word === 'not');
  const isLacking = not !== -1 && tokens.slice(not + 1, not + 4).some(({ word }) => TRY.has(word));
  return isLacking ? { ...next, isLack: true } : undefined;
}

/** Longer answers say something besides, whatever their sentences are. */
const LONGEST = 1500;

/**
 * Whether an answer does nothing but put off: every sentence promises, or is what stands around a promise (a "No.", a link, what the
 * promised test will show).
 */
export function isWhollyPutOff(heading: string, paragraphs: readonly string[]): boolean {
  if (paragraphs.reduce((length, { length: one }) => length + one, 0) > LONGEST) return false;
  // Who says yes, or links to the work, has answered the question, whatever is still to come.
  if (/^\W*yes\b/i.test(paragraphs[0] ?? '') || paragraphs.some((text) => /https?:\/\//.test(text)))
    return false;
  const found = promisesIn(heading, paragraphs);
  if (found.length === 0) return false;
  const asked = askedBy(heading);
  return paragraphs.every((paragraph, index) =>
    sentencesOf(paragraph).every(
      ({ text, start }) =>
        found.some((one) => one.paragraph === index && one.start === start && one.whole) ||
        isFiller(text, asked),
    ),
  );
}

const FILLER =
  /^(?:(?:this|these|they|it|that|those|which|such tests?|the tests?)\s+(?:will|would|should)\b|the\s+(?:expectation|goal|idea|intention|aim|purpose)\b)/i;

const HOLLOW =
  /^(?:not|yet|n|a|na|currently|ok|see|issue|pr|link|here|however|but|and|so|also|still|well|now)$/;

/** Whether a word says nothing by itself. "No" does where no test or metric is asked for. */
function isHollow(word: string, asked: Asked): boolean {
  return HOLLOW.test(word) || (/^(?:yes|no|none|nope)$/.test(word) && (asked.test || asked.metric));
}

/** Whether what stands in front of a promise says nothing, or that there is none yet. */
function isEmpty(words: readonly Token[], asked: Asked): boolean {
  const said = words.filter(({ word }) => /^\p{L}/u.test(word));
  return (
    said.every(({ word }) => isHollow(word, asked)) ||
    (said.some(({ word }) => NEGATIONS.has(word)) &&
      said.some((one) => TRY.has(one.word) || kindOf(one) === 'test'))
  );
}

/** `Upgrade was tested by hand, and …`: work that is reported as done. */
function isDone(words: readonly Token[]): boolean {
  return (
    words.some(({ word }) => /^(?:was|were|been)$/.test(word)) &&
    !words.some(({ word }) => NEGATIONS.has(word))
  );
}

/** What says nothing without the promise that it stands beside. */
function isFiller(text: string, asked: Asked): boolean {
  const words = tokensOf(text)
    .map(({ word }) => word)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word) && !/^https?$/.test(word));
  if (words.every((word) => isHollow(word, asked))) return true;
  if (/^\S*https?:\/\/\S+$/.test(text) || /^[(]?#\d+[)]?\.?$/.test(text)) return true;
  if (text.endsWith(':') && words.length <= 8) return true;
  return (
    FILLER.test(text) || (words.length <= 12 && words.includes('not') && words.some((word) => TRY.has(word)))
  );
}

function putOff(tokens: readonly Token[], text: string, asked: Asked): Read | undefined {
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
    if (phrase !== undefined) return { what: phrase.what, until: led?.point, whole: true };
    const left = leftOutAt(tokens) ?? leftOutFirst(tokens);
    const until = points.find(({ at }) => at === left);
    return until && { what: 'text', until: nextOf(until.point), whole: true };
  }
  return {
    what: found.what,
    until: pointOf(tokens, points, found.at, found.start, found.end),
    whole: isEmpty(tokens.slice(0, found.from), asked) && !isDone(tokens.slice(0, found.at)),
    isLack: tokens.slice(found.at, found.at + 2).some(({ word }) => NEGATIONS.has(word)),
  };
}

/** `For beta.`, `Deferred to GA`: a point and nothing else. */
function bareOf(tokens: readonly Token[], points: ReturnType<typeof pointsIn>): PromisePoint | undefined {
  const [first] = points;
  if (first === undefined || tokens.length > 8) return undefined;
  if (first.at === 0) return undefined;
  const isBare = tokens.every(({ word }, index) => BARE.has(word) || points.some(({ at }) => at === index));
  return isBare ? first.point : undefined;
}

/** Of older templates, whose instructions were text. */
const OF_TEMPLATE = /\bmust be completed when targeting\b|<link to /i;

const ASKS =
  /^(?:will|would|should|is|are|was|were|does|do|did|can|could|has|have|what|how|why|when|where|which|who)$/;

/** A sentence that asks; one that ends in the title of a question does not. */
function isQuestion(tokens: readonly Token[], text: string): boolean {
  return ASKS.test(tokens[0]?.word ?? '') && /\?["')\]]*$/.test(text);
}

const UNNEEDED =
  /^(?:not until|not (?:yet )?(?:required|needed|applicable|relevant|necessary)|n \/ a|na|skip(?:ped|ping)?) /;

/** `N/A for alpha`, `Not required until beta`, at the start of a short sentence: the answer comes with the next stage. */
function notNeeded(tokens: readonly Token[], points: ReturnType<typeof pointsIn>): PromisePoint | undefined {
  const [first] = points;
  if (first === undefined || tokens.length > 14) return undefined;
  const words = tokens.map(({ word }) => word);
  const start = words.findIndex(
    (word) => !/^(?:this|it|is|are|will|be|section|question|no|,|-|the|currently)$/.test(word),
  );
  const isUnneeded = UNNEEDED.test(`${words.slice(start, start + 4).join(' ')} `);
  if (!isUnneeded || first.at < start || first.at > start + 9) return undefined;
  const lead = words.slice(start, first.at);
  if (lead.some((word) => /^(?:until|till|before|prior|only)$/.test(word))) return first.point;
  const isLed = lead.some((word) => /^(?:for|in|at|during|as|with|yet)$/.test(word));
  if (!isLed && tokens.length > 8) return undefined;
  return nextOf(first.point);
}

function nextOf({ stage }: PromisePoint): PromisePoint | undefined {
  const next = stage === undefined ? undefined : NEXT[stage];
  return next === undefined ? undefined : { stage: next };
}

/** "These will be required for the move to beta": the sentence behind says when. */
function pointNearby(read: readonly (readonly Token[])[], at: number): PromisePoint | undefined {
  const next = read[at + 1] ?? [];
  if (
    !/^(?:these|this|they|those|it|both|all|target|targeted|targeting|planned|expected)$/.test(
      next[0]?.word ?? '',
    )
  )
    return undefined;
  const points = pointsIn(next);
  return points.length === 1 ? pointOf(next, points, next.length, 0, next.length) : undefined;
}

/** `Beta`, as the heading that sentences stand below. */
function pointOfHeading(heading: string): PromisePoint | undefined {
  if (heading.length > 40) return undefined;
  const tokens = tokensOf(heading);
  const points = tokens.length <= 5 ? pointsIn(tokens) : [];
  return points.length === 1 ? points[0]?.point : undefined;
}

/** `Before beta:` above a list, or the heading that a paragraph starts with: `Beta: …`. */
function pointAbove(paragraphs: readonly string[], index: number, at: number): PromisePoint | undefined {
  if (at > 0) return undefined;
  for (let above = index - 1; above >= Math.max(0, index - 6); above--) {
    const text = paragraphs[above]?.trim() ?? '';
    if (!text.endsWith(':')) continue;
    if (text.length > 120) return undefined;
    const tokens = tokensOf(text);
    const points = pointsIn(tokens);
    return points.length === 1 ? points[0]?.point : undefined;
  }
  return undefined;
}
