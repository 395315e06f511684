import type { Place, Point } from './place.js';
import type { Report } from './report.js';

/** The last line that a place covers: `end` is exclusive, so at column 1 it is the line before. */
export function lastLine(start: Point, end: Point | undefined): number {
  if (end === undefined) return start.line;
  return Math.max(start.line, end.column > 1 ? end.line : end.line - 1);
}

/**
 * How near a place is to what the author of the change looks at: 2 on its lines, 1 elsewhere in its files, 0 in other files and where
 * nothing was compared. A file whose changed lines are not known counts as changed throughout.
 */
export function nearness({ touched }: Pick<Report, 'touched'>, { path, start, end }: Place): 0 | 1 | 2 {
  if (!touched.has(path)) return 0;
  const ranges = touched.get(path);
  if (ranges === undefined || start === undefined) return 2;
  const last = lastLine(start, end);
  return ranges.some(({ from, to }) => from <= last && to >= start.line) ? 2 : 1;
}
