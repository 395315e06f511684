import type { Place } from '../model/place.js';
import { logText } from './escape.js';
import { widthOf } from './width.js';

/** One line of a code frame; `mark` lines carry carets below the source line before them, `gap` stands for lines left out. */
export interface FrameLine {
  readonly kind: 'source' | 'mark' | 'gap';
  /** 1-based number of a source line. */
  readonly number?: number;
  readonly text: string;
}

const WIDTH = 100;
const CONTEXT = 16;
/** Of a line with more code units only a stretch is looked at, which begins and ends so far from the range's first character. */
const LONG = 1000;
const BEFORE = 200;
const AFTER = 600;
const TAB = '    ';

/** A character as the reader sees it: what is printed, its columns, and its UTF-16 range in the line. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The source lines at `place` with carets under its exact range, cut to about `width` columns; empty when `place` has no `start`
 * or lies outside of `lines`. The `full` frame has the line above, unless it is blank, and the ends of the range; the `short` one
 * only its first line. What is printed obeys no terminal and no runner.
 */
export function frame(
  lines: readonly string[],
  place: Place,
  size: 'full' | 'short' = 'short',
  width = WIDTH,
): readonly FrameLine[] {
  if (!place.start) return [];
  const { first, from, last, to } = range(lines, place.start, place.end);
  if (lines[first - 1] === undefined) return [];

  const drawn: FrameLine[] = [];
  const above = lines[first - 2];
  if (size === 'full' && above?.slice(0, LONG).trim())
    drawn.push({ kind: 'source', number: first - 1, text: windowed(above, 0, 0, width).text });
  for (let number = first; number <= last; number++) {
    if (number > first && size === 'short') {
      drawn.push({ kind: 'gap', text: '⋮' });
      break;
    }
    if (last - first > 3 && number > first + 1 && number < last) {
      drawn.push({ kind: 'gap', text: '⋮' });
      number = last;
    }
    const line = lines[number - 1] ?? '';
    const start = number === first ? from : line.length - line.trimStart().length;
    const end = number === last ? to : line.trimEnd().length;
    const { text, mark } = windowed(line, start, end, width);
    drawn.push({ kind: 'source', number, text });
    if (number === first || text.trim()) drawn.push({ kind: 'mark', text: mark });
  }
  return drawn;
}

/** Lines as places count them: a lone carriage return ends none. */
export function sourceLines(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

function range(lines: readonly string[], start: NonNullable<Place['start']>, end: NonNullable<Place['end']>) {
  const first = start.line;
  let last = Math.min(Math.max(end.line, first), Math.max(lines.length, first));
  let to = end.line > last ? (lines[last - 1]?.length ?? 0) : end.column - 1;
  // An end before the first character of a line is the end of the line before.
  while (last > first && !lines[last - 1]?.slice(0, to).trim()) {
    last--;
    to = lines[last - 1]?.length ?? 0;
  }
  return { first, from: start.column - 1, last, to };
}

/** The part of a line around a range that is printed, and the carets below it. */
function windowed(
  line: string,
  start: number,
  end: number,
  most: number,
): { readonly text: string; readonly mark: string } {
  const stretch = stretchOf(line, start);
  const around = cells(line.slice(stretch.from, stretch.to));
  const columns: number[] = [0];
  for (const { width } of around) columns.push((columns.at(-1) ?? 0) + width);
  const total = columns.at(-1) ?? 0;
  const before = around.findIndex((cell) => cell.end > start - stretch.from);
  const first = before === -1 ? around.length : before;
  const after = around.findIndex((cell) => cell.start >= end - stretch.from);
  const last = Math.max(after === -1 ? around.length : after, first);
  const markStart = columns[first] ?? total;
  const markEnd = Math.max(columns[last] ?? total, markStart + 1);

  const left =
    total <= most || markEnd < most
      ? 0
      : Math.max(0, Math.min(markStart - Math.min(CONTEXT, most >> 2), total - most + 1));
  const right = total <= most ? total : left + most;
  // A window never cuts through a wide character: it begins at the first cell that is wholly inside.
  const shown = around.filter(
    (_, index) => (columns[index] ?? 0) >= left && (columns[index + 1] ?? 0) <= right,
  );
  const origin = columns[around.findIndex((_, index) => (columns[index] ?? 0) >= left)] ?? total;
  const prefix = left > 0 || stretch.from > 0 ? '…' : '';
  const suffix = right < total || stretch.to < line.length ? '…' : '';
  const caretsFrom = prefix.length + markStart - origin;
  return {
    text: `${prefix}${shown.map(({ text }) => text).join('')}${suffix}`.trimEnd(),
    mark:
      ' '.repeat(caretsFrom) +
      '^'.repeat(Math.max(1, Math.min(markEnd, Math.max(right, markStart + 1)) - markStart)),
  };
}

/** What has to be read of a line to print a window of it: to part all of a long one into characters would cost more than the program. */
function stretchOf(line: string, start: number): { readonly from: number; readonly to: number } {
  if (line.length <= LONG) return { from: 0, to: line.length };
  const from = start <= BEFORE ? 0 : boundary(line, Math.min(start, line.length) - BEFORE);
  return { from, to: boundary(line, Math.min(line.length, Math.max(from, start) + AFTER)) };
}

/** `at`, or the place before it when that is inside of a surrogate pair. */
function boundary(line: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(line.charAt(at - 1)) ? at - 1 : at;
}

function cells(line: string): readonly Cell[] {
  if (isPlain(line) && !line.includes('##[')) {
    return [...line].map((text, start) => ({ text, width: 1, start, end: start + 1 }));
  }
  const characters = [...graphemes().segment(line)].map(({ segment }) => segment);
  let start = 0;
  return characters.map((character, index) => {
    const cell = {
      ...drawn(character, characters[index - 1], characters[index + 1]),
      start,
      end: start + character.length,
    };
    start = cell.end;
    return cell;
  });
}

function drawn(
  character: string,
  previous: string | undefined,
  next: string | undefined,
): Pick<Cell, 'text' | 'width'> {
  if (character === '\t') return { text: TAB, width: TAB.length };
  const text = logText(character).replaceAll('\n', '\\u000D');
  // `logText` on the whole line would part the signs of a runner's command too, but move the carets.
  const parted =
    text.startsWith('#') && previous?.startsWith('#') && next?.startsWith('[') ? `${text} ` : text;
  return { text: parted, width: widthOf(parted) };
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7E]*$/.test(text);
}

let segmenter: Intl.Segmenter | undefined;
function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter;
}
