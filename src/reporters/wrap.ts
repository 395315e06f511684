/** Texts fitted to the columns of a terminal. */
import { widthOf } from './width.js';

/** No terminal that is narrower is written for. */
const NARROWEST = 40;

/**
 * The words of a line on lines of at most `width` columns, each after the first behind `indent` blanks; a word that is longer stays
 * whole. Without a width the line is as it is. `taken` columns of the first line have text already.
 */
export function wrap(line: string, width: number | undefined, indent: number, taken = indent): string {
  if (width === undefined || taken + widthOf(line) <= width) return line;
  const most = Math.max(width, NARROWEST);
  const lines: string[] = [];
  let at = taken;
  let current = '';
  for (const word of line.split(' ')) {
    const columns = widthOf(word);
    if (current !== '' && at + 1 + columns > most) {
      lines.push(current);
      [current, at] = [word, indent + columns];
    } else {
      at += columns + (current === '' ? 0 : 1);
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current].join(`\n${' '.repeat(indent)}`);
}

/** A path without as many of its middle directories as `width` columns demand; its first and its last two names stay. */
export function shortPath(path: string, width: number): string {
  const names = path.split('/');
  while (names.length > 4 && widthOf(names.join('/')) + 2 > width) names.splice(1, 1);
  const short = names.length < path.split('/').length ? [names[0], '…', ...names.slice(1)].join('/') : path;
  if (widthOf(short) <= width || names.length < 4) return short;
  return [names[0], '…', ...names.slice(-2)].join('/');
}
