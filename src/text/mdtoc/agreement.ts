/**
 * Whether mdtoc finds the headings that Markdown has. It reads documents with gomarkdown and mmark's title blocks, which differ from
 * CommonMark in what is a heading and in what hides one: text between two rules of dashes, an HTML element up to its end and the blank
 * line after it, a fence that is never closed or has words behind its mark, what a list takes in. Where any of that might matter
 * nobody is told what belongs into a list of contents.
 */
import type { Leaf } from '../markdown/leaf.js';

/** A line that a parser takes for a heading when it does not see what holds it. */
const HEADING_LIKE = /^[ \t>]*(?:[-*+][ \t]+)*\.?#{1,6}[ \t]/m;
/** A line that makes a heading of the one above. */
const UNDERLINE = /[\r\n][ \t>]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/;
const FENCE = /^(`{3,}|~{3,})[ \t]*(?:\{[^}\n]*\}|[^\s{]\S*)?[ \t]*(?:\r?\n|\r)/;
/** A line of a fence, less indented than text of a list behind a blank line: it leaves the list, and the end of its fence starts one. */
const LEAVES_LIST = /(?:\n|\r)[ \t]*(?:\r\n|\n|\r) {0,3}[^ \t\r\n]/;
const ELEMENT =
  /^<(blockquote|dd|div|dl|dt|fieldset|form|h[1-6]|iframe|li|math|noscript|ol|pre|p|script|style|table|ul|address|article|aside|canvas|details|dialog|figcaption|figure|footer|header|hgroup|main|nav|output|progress|section|video)(?![A-Za-z\d])/;
/** A title block, a formula, a term's definition. */
const OTHER_BLOCK = /^(?:---|%%%)|^[ \t]*(?:\$\$|:[ \t])/m;

/** Whether mdtoc, which reads `source` from the offset `from` on, finds the same headings there as the leaves are. */
export function readsAlike(source: string, leaves: readonly Leaf[], from: number): boolean {
  const index = leaves.findIndex(({ end }) => end > from);
  if (index === -1) return true;
  const first = leaves[index];
  const isCut = first !== undefined && first.start < from;
  // A marker may end other text.
  if (isCut && (first.kind === 'code' || !isComment(source.slice(from, first.end), false))) return false;
  const below = leaves.slice(isCut ? index + 1 : index);
  const headings = below.filter(({ kind }) => kind === 'heading').map(({ start }) => start);
  const hides = hiding(source, headings);
  return below.every((leaf) => isAlike(leaf, source) && !hides(leaf));
}

function isAlike(leaf: Leaf, source: string): boolean {
  const { kind, start, end, form, nested } = leaf;
  const written = source.slice(start, end);
  switch (kind) {
    case 'heading':
      return !nested && isLineStart(source, start) && isListed(leaf, source);
    case 'code':
      if (nested && isQuoted(leaf, source)) return false;
      return form === 'fenced' ? isFence(written) || !hasHeading(inside(written)) : !hasHeading(written);
    case 'html':
      return isComment(written, nested) || !hasHeading(written);
    case 'paragraph':
      if (nested && /`{3}|~{3}/.test(written) && isQuoted(leaf, source)) return false;
      return (!OTHER_BLOCK.test(written) || isFormula(written)) && !hasHeading(written);
    default:
      return true;
  }
}

function hasHeading(text: string): boolean {
  return (text.includes('#') && HEADING_LIKE.test(text)) || (/[\r\n]/.test(text) && UNDERLINE.test(text));
}

/** A formula with nothing behind it. */
function isFormula(written: string): boolean {
  const end = written.indexOf('$$', 2);
  return written.startsWith('$$') && end !== -1 && written.slice(end + 2).trim() === '';
}

function isQuoted({ start }: Leaf, source: string): boolean {
  const line = source.slice(Math.max(0, start - 1000), start);
  return line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1).includes('>');
}

/** A heading with its marks at the start of the line and one kind of blank behind them. */
function isListed({ start, end, level, form, lines }: Leaf, source: string): boolean {
  const [from = 0, to = 0] = lines;
  if (form === 'underlined')
    return (
      lines.length === 2 && from === start && end < source.length && !source.slice(from, end).includes('|')
    );
  const words = source.slice(from, to);
  const rest = source.slice(to, end);
  if (
    from === to ||
    source.slice(start + level, from).trim() !== '' ||
    source.slice(start + level, from).includes('\t')
  )
    return false;
  // mdtoc takes closing marks off that stand at the very end, with a blank before them or without.
  if (words.includes('{#') || words.endsWith('#') || /\t|#[ ]+$/.test(rest)) return false;
  return !words.includes('|') || !lineAbove(source, start).includes('|');
}

function isLineStart(source: string, offset: number): boolean {
  return offset === 0 || /[\r\n]/.test(source.charAt(offset - 1));
}

function lineAbove(source: string, offset: number): string {
  const above = source.slice(Math.max(0, offset - 1000), offset).trimEnd();
  return above.slice(above.lastIndexOf('\n') + 1);
}

/** A fence that ends with the mark it starts with, and one word behind that at most. */
function isFence(written: string): boolean {
  const mark = FENCE.exec(written)?.[1];
  return (
    mark !== undefined && new RegExp(`(?:^|[\\r\\n]) {0,3}${mark} *$`).test(written.slice(-mark.length - 20))
  );
}

/** The lines of a fence but the first and the last. */
function inside(fence: string): string {
  return fence
    .split(/\r?\n|\r/)
    .slice(1, -1)
    .join('\n');
}

/** A comment that starts its line, with nothing behind its end. */
function isComment(written: string, nested: boolean): boolean {
  if (nested || !written.startsWith('<!--')) return false;
  const end = written.indexOf('-->', 3);
  return end !== -1 && written.slice(end + 3).trim() === '';
}

/** Whether mdtoc takes what stands below a leaf, with headings in it, for a part of it. */
function hiding(source: string, headings: readonly number[]): (leaf: Leaf) => boolean {
  const ends = new Map<string, readonly number[]>();
  const endsBelow = (start: number, pattern: string): number => {
    const known =
      ends.get(pattern) ?? [...source.matchAll(new RegExp(pattern, 'gm'))].map(({ index }) => index);
    ends.set(pattern, known);
    return known[firstAtLeast(known, start)] ?? start;
  };
  const isBetween = (from: number, to: number): boolean => {
    const next = headings[firstAtLeast(headings, from)];
    return next !== undefined && next < to;
  };
  return ({ kind, start, end, form, nested }) => {
    if (form === 'fenced' && (nested || !isLineStart(source, start))) {
      const written = source.slice(start, end);
      const mark = LEAVES_LIST.test(written) ? FENCE.exec(written)?.[1] : undefined;
      return mark !== undefined && isBetween(end, endsBelow(end, `^ {0,3}${mark} *\r?$`));
    }
    if (kind === 'rule')
      return source.startsWith('---', start) && isBetween(start, endOfTitle(source, start));
    if (kind !== 'html' && kind !== 'paragraph') return false;
    const tag = ELEMENT.exec(source.slice(start, start + 20))?.[1];
    if (tag === undefined) return false;
    // It ends with a blank line after its end tag.
    return isBetween(start, endsBelow(start, `</${tag}>[ \\t]*(?:\\r\\n|\\r|\\n)[ \\t]*(?:\\r|\\n|$)`));
  };
}

/** Three more dashes end a title block wherever they stand; what is left of their line may start another one. */
function endOfTitle(source: string, start: number): number {
  let end = start;
  do {
    const next = source.indexOf('---', end + 3);
    if (next === -1) return end === start ? start : source.length;
    end = next;
  } while (source.startsWith('---', end + 3));
  const isRule = /^-*[ \t]*(?:\r|\n|$)/.test(source.slice(end + 3, end + 200)) && isLineStart(source, end);
  return isRule ? end : source.length;
}

/** Index of the first of the ascending numbers that is at least `limit`. */
function firstAtLeast(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
