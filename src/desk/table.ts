import { logText, oneLine } from '../reporters/escape.js';
import { widthOf } from '../reporters/width.js';

/** A column of a table on a terminal. */
export interface Column {
  readonly heading: string;
  /** How narrow it may get where there is no room; as wide as it needs when absent. */
  readonly least?: number;
  /** Numbers stand right. */
  readonly right?: boolean;
  /** Left out where there is no room for all of them, the lowest first; never when absent. */
  readonly leave?: number;
}

/**
 * A table with box-drawing borders. Given a `width` in terminal columns it fits: columns that may are left out, then the widest that may
 * gives way, and cells that are cut end in `…`. Each cell is one line of visible characters.
 */
export function table(
  all: readonly Column[],
  rows: readonly (readonly (string | number)[])[],
  width = Number.POSITIVE_INFINITY,
): string {
  const texts = rows.map((row) => row.map((value) => logText(oneLine(String(value)))));
  const widest = all.map(({ heading }, index) =>
    Math.max(widthOf(heading), ...texts.map((row) => widthOf(row[index] ?? ''))),
  );
  const kept = keptOf(all, widest, width);
  const columns = kept.map((index) => all[index] ?? { heading: '' });
  const cells = texts.map((row) => kept.map((index) => row[index] ?? ''));
  const widths = kept.map((index) => widest[index] ?? 0);
  squeeze(columns, widths, width);
  const rule = (left: string, middle: string, right: string): string =>
    `${left}${widths.map((w) => '─'.repeat(w + 2)).join(middle)}${right}\n`;
  const line = (row: readonly string[]): string =>
    `│${widths.map((w, index) => ` ${padded(row[index] ?? '', w, columns[index]?.right === true)} `).join('│')}│\n`;
  return [
    rule('┌', '┬', '┐'),
    line(columns.map(({ heading }) => heading)),
    rule('├', '┼', '┤'),
    ...cells.map(line),
    rule('└', '┴', '┘'),
  ].join('');
}

/** The columns that there is room for, each at its narrowest. */
function keptOf(columns: readonly Column[], widths: readonly number[], width: number): readonly number[] {
  const narrowest = (index: number): number =>
    Math.min(widths[index] ?? 0, columns[index]?.least ?? Number.POSITIVE_INFINITY);
  let kept = columns.map((_, index) => index);
  while (kept.reduce((sum, index) => sum + narrowest(index) + 3, 1) > width) {
    const [first] = kept
      .filter((index) => columns[index]?.leave !== undefined)
      .sort((a, b) => (columns[a]?.leave ?? 0) - (columns[b]?.leave ?? 0));
    if (first === undefined) break;
    kept = kept.filter((index) => index !== first);
  }
  return kept;
}

/** Takes room from the widest column that has some to give until all of them fit, or none has. */
function squeeze(columns: readonly Column[], widths: number[], width: number): void {
  const leastOf = (index: number): number => columns[index]?.least ?? Number.POSITIVE_INFINITY;
  let over = widths.reduce((sum, w) => sum + w + 3, 1) - width;
  while (over > 0) {
    const givers = widths.map((_, index) => index).filter((index) => (widths[index] ?? 0) > leastOf(index));
    const widest = givers.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
    if (widest === undefined) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over--;
  }
}

function padded(text: string, width: number, right: boolean): string {
  const short = shortened(text, width);
  const blanks = ' '.repeat(Math.max(0, width - widthOf(short)));
  return right ? blanks + short : short + blanks;
}

function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
