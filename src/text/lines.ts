/**
 * Lines as git counts them, and with it GitHub: each ends in a line feed. A lone carriage return ends none, although Markdown reads on
 * as if it did: a finding that counts it stands beside another line than the one that people see.
 */

/** 1-based line and column, in UTF-16 code units. */
interface Point {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text start. */
export interface LineTable {
  /** The point of an offset, by binary search. */
  point(offset: number): Point;
  /** The offset of a point; `undefined` beyond the text or the end of the line. */
  offset(point: Point): number | undefined;
}

/** The lines of `text`, which are only counted when somebody asks. */
export function lineTable(text: string): LineTable {
  let known: readonly number[] | undefined;
  const starts = (): readonly number[] => {
    known ??= startsOf(text);
    return known;
  };
  return {
    point(offset) {
      const line = lastAtMost(starts(), offset);
      return { line: line + 1, column: offset - (starts()[line] ?? 0) + 1 };
    },
    offset({ line, column }) {
      const start = starts()[line - 1];
      if (start === undefined) return undefined;
      const next = starts()[line];
      const offset = start + column - 1;
      return offset <= (next === undefined ? text.length : next - 1) ? offset : undefined;
    },
  };
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last of the ascending numbers that is at most `limit`; 0 when there is none. */
export function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
