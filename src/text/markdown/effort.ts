/**
 * Which Markdown is refused because parsing it would take too long. The structure is read in linear time; micromark, which reads words
 * and what the lines do not tell, is linear for what people write, but quadratic in the marks of a paragraph, in blocks and underlined
 * headings, in nested lists and in their depth: a small file can keep it busy for hours.
 */
import type { Span } from './leaf.js';

/** In UTF-16 code units; the largest real READMEs have 200,000. */
const MAX_LENGTH = 2 * 1024 * 1024;
/** In milliseconds; the largest real READMEs take 400. */
const MAX_EFFORT = 8000;
/** Of one paragraph, in milliseconds. */
const MAX_PARAGRAPH = 2000;
/** Of one paragraph; the longest real ones, tables among them, have 900. What draws a table is no word; a picture in the text is one, however long. */
const MAX_WORDS = 10_000;

/** Milliseconds per line, per line and squared depth, per squared number of a paragraph's marks, of underlines, of nested items (measured). */
const LINE = 0.1;
const DEPTH = 3e-3;
const MARKS = 2.5e-5;
const UNDERLINES = 8e-5;
const NESTED = 4e-4;
/** Per paragraph with marks. */
const PARAGRAPH = 0.15;
/** Per squared number of blocks. */
const BLOCKS = 3e-6;

/** A quote's or list item's mark at the start of what is left of a line. */
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
/** A bullet or heading: it starts a paragraph of its own, whatever stands above it. */
const INTERRUPTS = /^ {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t])/;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const MARK = /[[\]*_`<!]/g;

/** Why `source` is not read, in the grammar of messages; `undefined` when it is fine. */
export function refusal(source: string): string | undefined {
  return source.length > MAX_LENGTH
    ? `Unexpected size of ${(source.length / 1024 / 1024).toFixed(1)} MB, expected at most 2 MB`
    : undefined;
}

/** What is said of Markdown that no parser gets through. */
export const TOO_COMPLEX = 'Unexpected structure, too complex to be read as Markdown';

/** A paragraph that is more than anybody reads. */
export class LongParagraph extends RangeError {
  constructor(
    words: number,
    /** Its first word in the source. */
    readonly span: Span,
  ) {
    super(
      `Unexpected paragraph of ${words.toLocaleString('en')} words, expected at most ${MAX_WORDS.toLocaleString('en')}`,
    );
  }
}

/** Throws `LongParagraph` for a `span` of more words than a paragraph may have. */
export function refuseLong(source: string, span: Span): void {
  if (span.end - span.start < 2 * MAX_WORDS) return;
  let words = 0;
  let first = span.end;
  let isWithin = false;
  for (let at = span.start; at < span.end; at++) {
    const code = source.charCodeAt(at);
    if (code <= BLANK) {
      if (isWithin && words === 1) first = at;
      isWithin = false;
    } else if (!isWithin && !DRAWN.has(code)) {
      words++;
      isWithin = true;
    }
  }
  if (words > MAX_WORDS) throw new LongParagraph(words, { start: span.start, end: first });
}

/** The code of a blank; tabs and line ends are below it. */
const BLANK = 0x20;
/** What the cells of a table are drawn with. */
const DRAWN: ReadonlySet<number> = new Set(['|', '-', ':'].map((mark) => mark.charCodeAt(0)));

/** Throws `RangeError` when remark would take too long for all of `source`. */
export function refuseWhole(source: string): void {
  if (effort(source).ms > MAX_EFFORT) throw new RangeError(TOO_COMPLEX);
}

/**
 * Milliseconds that remark may take for the words of one paragraph. Throws `RangeError` when that is too long, or would be with the
 * `spent` milliseconds of the paragraphs before it.
 */
export function effortOfWords(paragraph: string, spent: number): number {
  const marks = paragraph.match(MARK)?.length ?? 0;
  const own = PARAGRAPH + MARKS * marks * marks;
  if (own > MAX_PARAGRAPH || own + spent > MAX_EFFORT) throw new RangeError(TOO_COMPLEX);
  return own;
}

/** Whether `source` is so plain that nothing of it is ever refused: what real documents are. */
export function isEasy(source: string): boolean {
  if (refusal(source) !== undefined) return false;
  const { ms, longest } = effort(source);
  return ms < MAX_PARAGRAPH && longest < 2 * MAX_WORDS;
}

/** Milliseconds that `source` may take to parse, on the safe side, and the characters of its longest paragraph, or of more than that. */
function effort(source: string): { readonly ms: number; readonly longest: number } {
  let sum = 0;
  let marks = 0;
  let underlines = 0;
  let nested = 0;
  let depth = 0;
  let blocks = 0;
  let length = 0;
  let longest = 0;
  for (const line of source.split(/\r\n|\r|\n/)) {
    sum += LINE;
    const isBlank = line.trim() === '';
    if (isBlank || INTERRUPTS.test(line)) {
      sum += MARKS * marks * marks;
      marks = 0;
      blocks++;
      length = 0;
    }
    length += line.length + 1;
    longest = Math.max(longest, length);
    if (isBlank) continue;
    if (UNDERLINE.test(line)) underlines++;
    marks += line.match(MARK)?.length ?? 0;
    const indentation = line.length - line.trimStart().length;
    // Each level of a list indents by two columns at least; what is deeper than the lists above it is no list.
    const opened = containers(line);
    const above = Math.min(indentation >> 1, depth);
    if (opened > 0 && above > 0) nested++;
    depth = above + opened;
    sum += DEPTH * depth * depth;
  }
  sum += BLOCKS * blocks * blocks;
  sum += MARKS * marks * marks + UNDERLINES * underlines * underlines + NESTED * nested * nested;
  return { ms: sum, longest };
}

/** How many quotes and list items a line opens. */
function containers(line: string): number {
  let count = 0;
  CONTAINER.lastIndex = 0;
  while (CONTAINER.test(line)) count++;
  return count;
}
