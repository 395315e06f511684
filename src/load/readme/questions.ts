/** Which heading or bullet of a README asks which question. */
import { distance } from 'fastest-levenshtein';
import { normalise } from '../../model/questionnaire.js';
import type { Question } from '../../model/template.js';
import type { Block, MarkdownDocument, Span } from '../../text/markdown/markdown.js';
import { remembered } from '../../text/once.js';

/** A question as a README asks it. */
export interface Occurrence {
  readonly question: Question;
  /** The question's words. */
  readonly words: Span;
  /** What stands in the same heading or paragraph after the question: the start of its answer. */
  readonly rest: (Span & { readonly text: string }) | undefined;
  readonly block: Block;
}

/** Tells the question a text asks. */
export interface Recogniser {
  /** The first words of each wording, normalised: without one of them a text asks nothing. */
  readonly openings: readonly string[];
  /** The question whose heading or older wording `text` equals, whatever its case and punctuation. */
  exact(text: string): Question | undefined;
  /** Also tolerates edits: a wording with more behind it, a shortened one, one close to exactly one question. */
  near(text: string): { readonly question: Question; readonly words: number } | undefined;
}

/** Below this share of equal letters two wordings are different questions. */
const SIMILARITY = 0.86;
/** Fewer words than this say too little to recognise a shortened question by. */
const SHORTENED_WORDS = 5;

/** Fewer words than this stand in any text. */
const OPENING_WORDS = 6;

/** Builds the recogniser for the questions of a template. */
export function recogniser(questions: readonly Question[]): Recogniser {
  const known = new Map<string, Question>();
  for (const question of questions) {
    for (const wording of [question.heading, ...question.wordings]) known.set(normalise(wording), question);
  }
  const wordings = [...known].sort(([a], [b]) => b.length - a.length);
  // The same headings come again in every KEP.
  const near = remembered((asked) => ({ found: nearest(asked) }));

  return {
    openings: [...new Set(wordings.map(([wording]) => wording.split(' ').slice(0, OPENING_WORDS).join(' ')))],
    exact: (text) => known.get(normalise(text)),
    near(text) {
      return near(normalise(text)).found;
    },
  };

  function nearest(asked: string): ReturnType<Recogniser['near']> {
    if (asked.length < 16) return undefined;
    const same = known.get(asked);
    if (same) return { question: same, words: countWords(asked) };
    const longer = wordings.find(([wording]) => asked.startsWith(`${wording} `));
    if (longer) return { question: longer[1], words: countWords(longer[0]) };
    if (countWords(asked) >= SHORTENED_WORDS) {
      const shortened = new Set(
        wordings.filter(([wording]) => wording.startsWith(`${asked} `)).map(([, question]) => question),
      );
      const [only] = shortened;
      if (only && shortened.size === 1) return { question: only, words: countWords(asked) };
    }
    return closest(asked, wordings);
  }
}

/** Two questions whose wordings are nearly as close as each other are not told apart. */
const APART = 0.02;

function closest(
  asked: string,
  wordings: readonly (readonly [string, Question])[],
): ReturnType<Recogniser['near']> {
  const scores = new Map<Question, number>();
  for (const [wording, question] of wordings) {
    const longest = Math.max(asked.length, wording.length);
    if (Math.min(asked.length, wording.length) / longest < SIMILARITY) continue;
    const score = 1 - distance(asked, wording) / longest;
    if (score < SIMILARITY || asksElse(asked, wording)) continue;
    scores.set(question, Math.max(score, scores.get(question) ?? 0));
  }
  const [best, second] = [...scores].sort(([, one], [, other]) => other - one);
  return best && best[1] - (second?.[1] ?? 0) > APART
    ? { question: best[0], words: countWords(asked) }
    : undefined;
}

/** Words that say nothing of what is asked. */
const FILLERS = new Set(
  'a an the of in on to for if it is its be this that these those and or any some with by at as'.split(' '),
);

/** Both have a word that the other lacks, typing errors aside: "is broken" does not ask "is in use". */
function asksElse(asked: string, wording: string): boolean {
  return lacks(asked, wording) && lacks(wording, asked);
}

function lacks(these: string, those: string): boolean {
  const known = those.split(' ');
  return these
    .split(' ')
    .some(
      (word) =>
        !FILLERS.has(word) && !known.some((other) => distance(word, other) <= (word.length > 4 ? 2 : 1)),
    );
}

function countWords(normalised: string): number {
  return normalised.split(' ').length;
}

/**
 * The question that a block asks, if any: a heading, or the bold start of a paragraph or list item, or (exact words only) a
 * plain paragraph.
 */
export function questionOf(
  block: Block,
  document: MarkdownDocument,
  recognise: Recogniser,
): Occurrence | undefined {
  if (block.kind === 'code' || block.kind === 'html') return undefined;
  if (block.kind === 'heading') return found(block, block.text, recognise.near(block.text), document);
  if (block.strong) {
    const { strong } = block;
    const bold = recognise.exact(strong.text);
    if (bold) {
      const behind = block.text.indexOf(strong.text) + strong.text.length;
      return occurrence(bold, block, strong, block.text.slice(behind), document);
    }
    const match = recognise.near(questionPart(block.text)) ?? recognise.near(strong.text);
    return found(block, block.text, match, document);
  }
  const plain = questionPart(block.text);
  const question = plain.length >= 20 ? recognise.exact(plain) : undefined;
  if (question) return found(block, block.text, { question, words: countWords(normalise(plain)) }, document);
  // Bold that is never closed is no bold to Markdown.
  const line = firstLine(block.text);
  return /^(?:\*\*|__)\w/.test(line) ? found(block, block.text, recognise.near(line), document) : undefined;
}

function firstLine(text: string): string {
  return text.replace(/\n.*/s, '');
}

/** A paragraph up to the end of its last question mark within the first lines, else its first line. */
function questionPart(text: string): string {
  const head = text.split('\n', 4).join('\n');
  const mark = head.lastIndexOf('?');
  return mark === -1 ? firstLine(head) : head.slice(0, mark + 1);
}

function found(
  block: Block,
  text: string,
  match: ReturnType<Recogniser['near']>,
  document: MarkdownDocument,
): Occurrence | undefined {
  if (!match) return undefined;
  const { start, end } = inner(block, document);
  const [length, rest] = cutBehind(match.words, text, document.source.slice(start, block.end));
  // A heading that goes on to another question mark asks in words of its own.
  if (block.kind === 'heading' && (rest.trim() === '' || rest.endsWith('?')))
    return { question: match.question, words: { start, end }, rest: undefined, block };
  return occurrence(match.question, block, { start, end: start + length }, rest, document);
}

/** Punctuation and marks that close words. */
const CLOSING = /^[)\]}"'*_?.!:]+/;

/** The length of the first `count` words of `text`, as they are compared, where they are `written`, markup and all; and what follows them in `text`. */
function cutBehind(count: number, text: string, written: string): readonly [length: number, rest: string] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  // "SLOs (Service Level Objectives)" is compared as one word; four are written.
  const folded = words.length - countWords(normalise(text));
  let length = 0;
  let end = 0;
  for (const word of words.slice(0, count + folded)) {
    const at = written.indexOf(word, length);
    if (at !== -1) length = at + word.length;
    end = text.indexOf(word, end) + word.length;
  }
  const rest = text.slice(end);
  const behind = written.slice(length);
  return [length + behind.length - behind.replace(CLOSING, '').length, rest.replace(CLOSING, '')];
}

function occurrence(
  question: Question,
  block: Block,
  { start, end }: Span,
  tail: string,
  { source }: MarkdownDocument,
): Occurrence {
  const text = tail.replace(/^[\s?:.*_]+/, '');
  const from = block.end - source.slice(end, block.end).trimStart().length;
  return {
    question,
    words: { start, end },
    rest: text === '' ? undefined : { text, start: from, end: block.end },
    block,
  };
}

/** A heading without its leading `#`s. */
function inner({ kind, start, end }: Block, { source }: MarkdownDocument): Span {
  if (kind !== 'heading') return { start, end };
  const written = source.slice(start, end).trimEnd();
  return {
    start: start + written.length - written.replace(/^#+[ \t]*/, '').length,
    end: start + written.length,
  };
}
