/** An answer → what it puts off: a test to be run, a metric to be added, a value, a text, a decision. */
import type { PromisePoint } from '../../model/readme.js';
import { type Sentence, sentencesOf } from '../../text/english/sentences.js';
import { type Token, tokensOf, wordAt } from '../../text/english/tokens.js';
import type { Asked } from './promise-facts.js';
import { pointOf, pointsIn } from './promise-points.js';
import { isHollow, leansOn, putOff, type Read } from './promise-sentence.js';
import { has, nounIn, PLACEHOLDERS, TRY } from './promise-words.js';

/** A sentence that puts something off; `paragraph` is its index, offsets are those of the paragraph. */
export interface Put extends Sentence, Omit<Read, 'isLack'> {
  readonly paragraph: number;
  /** Whether it only says what is lacking, and the next sentence what is to come of it. */
  readonly leans: boolean;
}

/**
 * Without any of these no sentence puts something off: most answers are not looked at any further. Starts of words, words, ends of
 * contractions.
 */
const CUE =
  /\b(?:need|requir|commit|ow(?:e|es)\b|follows\b|moves\b|gated\b|blocked\b|contingent\b|v?1\.\d|plan|inten|aim|hop|want|prefer|ought\b|remains?\b|open\s+(?:issue|question|item|point)|tracking\s+issue|middle|midst|expect|lack|defer|postpon|leav|target|skip|(?:will|shall|would|should|must|going|scheduled|slated|supposed|meant|due|missing|ongoing|unknown|unclear|way|works|process|scope|blank|to\s+(?:be|do|follow|come)|yet|tbd|tba|tbc|todo|wip|fixme|progress|under|underway|review|coming|working|adding|writing|developing|preparing|looking|being|pending|waiting|awaiting|profiling|not|no|have\s+to|far|future|later|soon|still|undecided|undetermined|untested|unverified|left|alpha|beta|ga|stable|further|goal|idea|forthcoming|upcoming|outstanding|once|upon|never|nothing|considering|evaluating|exploring|investigating|discussing|delayed|necessary|follow-?ups?|roadmap|backlog|agenda|to-do|our\s+list|(?:after|when)\s+(?:\w+\s+){0,3}(?:implement|merg|land)\w*|we\s+are|i\s+am)\b)|['’](?:ll|t|re|m)\b/i;

/** Whether any sentence of a text can put something off, by its words alone. */
export function mayPutOff(text: string): boolean {
  return CUE.test(text);
}

/** What the heading of a question asks for. */
export function askedBy(heading: string): Asked {
  const isOfGrowth = /\bincreas/i.test(heading);
  return {
    test: /\btest/i.test(heading),
    metric:
      !isOfGrowth &&
      /\b(?:metric|slis?\b|indicators\b|observability\b|in use\b|know that it is working\b)/i.test(heading),
    value: isOfGrowth || /\b(?:slos?\b|objectives\b|resource usage\b|benchmark|exhaustion\b)/i.test(heading),
  };
}

/** What the paragraphs of an answer put off, in their order: at most one promise for each sentence. */
export function promisesIn(heading: string, paragraphs: readonly string[]): readonly Put[] {
  return new PutsOff(heading, paragraphs).all();
}

/** More sentences than any paragraph has, and in characters more than any sentence: both are read in time of their square. */
const MAX_SENTENCES = 100;
const LONGEST_SENTENCE = 2000;

/** The sentences of a paragraph: its words and what it puts off are read when they are asked for, and once. */
class Paragraph {
  readonly sentences: readonly Sentence[];
  readonly #asked: Asked;
  readonly #tokens: (readonly Token[])[] = [];
  /** By sentence; `null` for one that puts nothing off. */
  readonly #own: (Read | null)[] = [];

  constructor(text: string, asked: Asked) {
    this.#asked = asked;
    this.sentences = sentencesOf(text);
  }

  tokens(at: number): readonly Token[] {
    const text = this.#text(at);
    this.#tokens[at] ??= text.length > LONGEST_SENTENCE ? [] : tokensOf(text);
    return this.#tokens[at];
  }

  /** What a sentence puts off by its own words. */
  own(at: number): Read | undefined {
    const known = this.#own[at];
    if (known !== undefined) return known ?? undefined;
    const read = putOff(this.tokens(at), this.#text(at), this.#asked);
    this.#own[at] = read ?? null;
    return read;
  }

  /** The same, or what it lacks and the next sentence promises. */
  put(at: number): Read | undefined {
    return (
      this.own(at) ??
      leansOn(
        () => this.own(at + 1),
        () => this.tokens(at),
        this.#asked,
      )
    );
  }

  #text(at: number): string {
    return at < MAX_SENTENCES ? (this.sentences[at]?.text ?? '') : '';
  }
}

/** What the paragraphs of an answer put off: most answers show with their first sentence that they do more than that. */
export class PutsOff {
  readonly #heading: string;
  readonly #texts: readonly string[];
  readonly #asked: Asked;
  readonly #paragraphs: Paragraph[] = [];

  constructor(heading: string, paragraphs: readonly string[]) {
    this.#heading = heading;
    this.#texts = paragraphs;
    this.#asked = askedBy(heading);
  }

  #paragraph(index: number, text: string): Paragraph {
    this.#paragraphs[index] ??= new Paragraph(text, this.#asked);
    return this.#paragraphs[index];
  }

  /** Every promise, in the order of the text. */
  all(): readonly Put[] {
    return this.#texts.flatMap((text, index) => {
      if (!mayPutOff(text)) return [];
      const paragraph = this.#paragraph(index, text);
      return paragraph.sentences.flatMap((sentence, at): Put[] => {
        const put = paragraph.put(at);
        if (put === undefined) return [];
        const until =
          put.until ??
          (put.isLack ? paragraph.own(at + 1)?.until : undefined) ??
          pointNearby(paragraph, at) ??
          pointAbove(this.#texts, index, at) ??
          pointOfHeading(this.#heading);
        const leans = paragraph.own(at) === undefined;
        return [{ ...sentence, paragraph: index, what: put.what, until, whole: put.whole, leans }];
      });
    });
  }

  /**
   * Whether an answer does nothing but put off: every sentence promises, or is what stands around a promise (a "No.", a link, what the
   * promised test will show).
   */
  isWhole(): boolean {
    const texts = this.#texts;
    if (texts.reduce((length, { length: one }) => length + one, 0) > LONGEST) return false;
    // Who says yes, or links to the work, has answered the question, whatever is still to come.
    if (/^\W*yes\b/i.test(texts[0] ?? '') || texts.some((text) => /https?:\/\//.test(text))) return false;
    let isPut = false;
    let isDenied = false;
    let isOpen = false;
    for (const [index, text] of texts.entries()) {
      const mayPut = mayPutOff(text);
      const paragraph = this.#paragraph(index, text);
      for (const [at, sentence] of paragraph.sentences.entries()) {
        const put = mayPut ? paragraph.put(at) : undefined;
        isPut ||= put !== undefined;
        isOpen ||= namesNothing(paragraph.tokens(at));
        if (put?.whole ?? isFiller(sentence.text, this.#asked)) continue;
        if (!BARE_NO.test(sentence.text)) return false;
        isDenied = true;
      }
    }
    if (!isPut) return BARE_PROMISE.test(texts.join());
    return isOpen || !isDenied;
  }
}

/** An answer where the question asks for no more than yes or no, unless the text behind it is put off. */
const BARE_NO = /^\W*no\W*$/i;

/** `TBD for beta`: the text itself is put off. */
function namesNothing(tokens: readonly Token[]): boolean {
  return has(tokens, PLACEHOLDERS) && nounIn(tokens) === undefined;
}

/** `This will be added later`, and nothing besides: what else than the answer? */
const BARE_PROMISE =
  /\sbe\s(?:added|filled|filled\s(?:in|out)|updated|determined|provided|completed|defined|documented|decided|described|answered)\W*$/i;

/** Longer answers say something besides, whatever their sentences are. */
const LONGEST = 1500;

const FILLER =
  /^(?:(?:this|these|they|it|that|those|which|(?:such|the)\stests?)\s(?:will|would|should)\b|the\s(?:expectation|goal|idea|intention|aim|purpose)\b)/i;

/** What says nothing without the promise that it stands beside. */
function isFiller(text: string, asked: Asked): boolean {
  const words = tokensOf(text)
    .map(({ word }) => word)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.every((word) => isHollow(word, asked)) || /^\W*#\d+\W*$/.test(text)) return true;
  if (text.endsWith(':') && words.length <= 8) return true;
  return (
    FILLER.test(text) || (words.length <= 12 && words.includes('not') && words.some((word) => TRY.has(word)))
  );
}

const TAKES_UP: ReadonlySet<string> = new Set(
  'these this they those it both all target targeted targeting planned expected'.split(' '),
);

/** "These will be required for the move to beta": the sentence behind says when. */
function pointNearby(paragraph: Paragraph, at: number): PromisePoint | undefined {
  const next = paragraph.tokens(at + 1);
  if (!TAKES_UP.has(wordAt(next, 0))) return undefined;
  const points = pointsIn(next);
  return points.length === 1 ? pointOf(next, points, next.length, 0, next.length) : undefined;
}

/** `Beta`, as the heading that sentences stand below. */
function pointOfHeading(heading: string): PromisePoint | undefined {
  return heading.length > 40 ? undefined : onlyPoint(heading);
}

/** `Before beta:` above a list, or the heading that a paragraph starts with: `Beta: …`. */
function pointAbove(paragraphs: readonly string[], index: number, at: number): PromisePoint | undefined {
  if (at > 0) return undefined;
  const above = paragraphs
    .slice(Math.max(0, index - 6), index)
    .findLast((text) => text.trimEnd().endsWith(':'));
  return above === undefined || above.length > 120 ? undefined : onlyPoint(above);
}

function onlyPoint(text: string): PromisePoint | undefined {
  const [first, ...more] = pointsIn(tokensOf(text));
  return more.length === 0 ? first?.point : undefined;
}
