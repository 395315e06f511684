/** Where the nodes of a YAML text stand. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Place, Range } from '../../model/place.js';
import { lineTable } from '../lines.js';

/** The places of one text. */
export interface Places {
  readonly path: string;
  readonly text: string;
  /** From one offset to another, the second exclusive. */
  range(start: number, end: number): Range;
  /** Where a node is written; `undefined` when nothing is. */
  of(node: unknown): Range | undefined;
  /** A place without what follows its first line. */
  firstLine(place: Place): Place;
}

/** The places of `text`, which stands at `path`. */
export function placesIn(path: string, text: string): Places {
  const lines = lineTable(text);
  const range: Places['range'] = (start, end) => ({
    path,
    start: lines.point(start),
    end: lines.point(end),
  });
  return {
    path,
    text,
    range,
    of(node) {
      const span = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
      if (!span) return undefined;
      const end = span[0] + text.slice(span[0], span[1]).trimEnd().length;
      return end === span[0] ? undefined : range(span[0], end);
    },
    firstLine(place) {
      const { start, end } = place;
      if (start === undefined || start.line === end.line) return place;
      const from = lines.offset({ line: start.line, column: 1 }) ?? 0;
      const next = text.indexOf('\n', from);
      const length = text.slice(from, next === -1 ? text.length : next).trimEnd().length;
      return { path, start, end: { line: start.line, column: Math.max(length, start.column) + 1 } };
    },
  };
}
