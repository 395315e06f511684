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

function closest(
  asked: string,
  wordings: readonly (readonly [string, Question])[],
): ReturnType<Recogniser['near']> {
  let best: { question: Question; score: number } | undefined;
  let second = 0;
  for (const [wording, question] of wordings) {
    const longest = Math.max(asked.length, wording.length);
    if (Math.min(asked.length, wording.length) / longest < SIMILARITY) continue;
    const score = 1 - distance(asked, wording) / longest;
    if (score < SIMILARITY || asksElse(asked, wording)) continue;
    if (best === undefined || score > best.score) {
      if (best && best.question !== question) second = best.score;
      best = { question, score };
    } else if (best.question !== question) second = Math.max(second, score);
  }
  return best && best.score - second > 0.02
    ? { question: best.question, words: countWords(asked) }
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
        !FILLERS.has(word) &&
        !known.some((other) => other === word || distance(word, other) <= (word.length > 4 ? 2 : 1)),
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
    const tail = (): string => block.text.slice(block.text.indexOf(strong.text) + strong.text.length);
    const bold = recognise.exact(strong.text);
    if (bold) return occurrence(bold, block, strong, tail(), document);
    const whole = questionPart(block.text);
    const nearWhole = recognise.near(whole);
    if (nearWhole && recognise.exact(whole)) return found(block, block.text, nearWhole, document);
    const nearBold = recognise.near(strong.text);
    if (nearBold && countWords(normalise(strong.text)) <= nearBold.words)
      return occurrence(nearBold.question, block, strong, tail(), document);
    return found(block, block.text, nearWhole ?? nearBold, document);
  }
  const plain = questionPart(block.text);
  const question = plain.length >= 20 ? recognise.exact(plain) : undefined;
  if (question) return found(block, block.text, { question, words: countWords(normalise(plain)) }, document);
  // Bold that is never closed is no bold to Markdown.
  const [line = ''] = block.text.split('\n', 1);
  return /^(?:\*\*|__)\w/.test(line) ? found(block, block.text, recognise.near(line), document) : undefined;
}

/** A paragraph up to the end of its last question mark within the first lines, else its first line. */
function questionPart(text: string): string {
  const head = text.split('\n', 4).join('\n');
  const mark = head.lastIndexOf('?');
  return mark === -1 ? (head.split('\n')[0] ?? '') : head.slice(0, mark + 1);
}

function found(
  block: Block,
  text: string,
  match: ReturnType<Recogniser['near']>,
  document: MarkdownDocument,
): Occurrence | undefined {
  if (!match) return undefined;
  const cut = afterWords(text, match.words);
  const rest = text.slice(cut);
  // A heading that goes on to another question mark asks in words of its own.
  if (block.kind === 'heading' && (rest.trim() === '' || /\?\s*$/.test(rest)))
    return { question: match.question, words: inner(block, document), rest: undefined, block };
  const lastWords = text.slice(0, cut).trimEnd().split(/\s+/).at(-1) ?? '';
  const written = document.source.slice(block.start, block.end);
  const at = rest.trim() === '' ? -1 : written.lastIndexOf(rest.trim().split('\n')[0] ?? '');
  const last =
    at > 0
      ? block.start + at
      : Math.max(block.start + written.lastIndexOf(lastWords) + lastWords.length, block.start + 1);
  let end = Math.min(last, block.end);
  while (end > block.start + 1 && /[\s`[(]/.test(document.source.charAt(end - 1))) end--;
  return occurrence(match.question, block, { start: inner(block, document).start, end }, rest, document);
}

function occurrence(
  question: Question,
  block: Block,
  words: Span,
  tail: string,
  { source }: MarkdownDocument,
): Occurrence {
  const text = tail.replace(/^[\s?:.*_]+/, '');
  const gap = /^\s*/.exec(source.slice(words.end, block.end))?.[0].length ?? 0;
  return {
    question,
    words: { start: words.start, end: words.end },
    rest: text.trim() === '' ? undefined : { text, start: words.end + gap, end: block.end },
    block,
  };
}

/** Offset in `text` behind its first `count` words, with the punctuation that closes them. */
function afterWords(text: string, count: number): number {
  const word = /[\p{L}\p{N}]+/gu;
  let left = count;
  // The normaliser folds "SLOs (Service Level Objectives)" into one word; four are written.
  if (/slos?\s*\(service level objectives?\)|slis?\s*\(service level indicators?\)/i.test(text)) left += 3;
  let end = 0;
  for (let match = word.exec(text); match !== null && left > 0; match = word.exec(text)) {
    end = match.index + match[0].length;
    left--;
  }
  const closing = /^[)\]}"'*_?.!:]+/.exec(text.slice(end));
  return end + (closing?.[0].length ?? 0);
}

/** A heading without its leading `#`s. */
function inner(block: Block, document: MarkdownDocument): Span {
  if (block.kind !== 'heading') return { start: block.start, end: block.end };
  const written = document.source.slice(block.start, block.end);
  const marks = /^#+[ \t]*/.exec(written)?.[0].length ?? 0;
  return { start: block.start + marks, end: block.start + written.trimEnd().length };
}
