/** Edits as offsets of a text: which can be made together, and what the text is after them. */
import type { Edit } from '../model/finding.js';
import { lineTable } from '../text/lines.js';

/** An edit of a text that is known: from `start` to `end`, both offsets, stands `text` afterwards. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edit in offsets of `source`; its line feeds become the line ends that `source` has. A new file starts from nothing: it has no
 * `source`. `undefined` where the place is not in the text, where a new file would take the place of another, and in a text with
 * lone carriage returns, which not everybody counts as line ends.
 */
export function replacement({ place, text }: Edit, source: string | undefined): Replacement | undefined {
  if (place.start === undefined) return source === undefined ? { start: 0, end: 0, text } : undefined;
  if (source === undefined || place.end === undefined || /\r(?!\n)/.test(source)) return undefined;
  const lines = lineTable(source);
  const start = lines.offset(place.start);
  const end = lines.offset(place.end);
  if (start === undefined || end === undefined || end < start) return undefined;
  return { start, end, text: isCrlf(source) ? text.replace(/\r?\n/g, '\r\n') : text };
}

/** Whether one of them would change what the other one is about; also where they merely touch, since their order is then a guess. */
export function collide(a: Replacement, b: Replacement): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** `source` after replacements that do not collide. */
export function apply(source: string, replacements: readonly Replacement[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, text: instead } of [...replacements].sort((a, b) => a.start - b.start)) {
    text += source.slice(at, start) + instead;
    at = end;
  }
  return text + source.slice(at);
}

/** Whether most lines end in carriage return and line feed. */
function isCrlf(source: string): boolean {
  const all = source.split('\n').length - 1;
  return (source.split('\r\n').length - 1) * 2 > all;
}
