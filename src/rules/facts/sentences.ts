/** Sentences of a README's prose and list items, each with its line. */
import type { Located, Place } from '../../model/place.js';
import type { Section } from '../../model/readme.js';

/** A new block starts here: a list item, a row of a table, a quote. */
const STARTS = /^\s*(?:[-*+]\s|\d+[.)]\s|\||>)/;

/** One sentence, its white space as single blanks. */
export interface Sentence {
  readonly text: string;
  /** Where the characters of `text` from `start` on, `length` of them, are written; the part on their first line. */
  placeOf(start: number, length: number): Place;
}

/** The sentences below a heading. Code fences are none. */
export function* sentencesOf(section: Section, path: string): Generator<Sentence> {
  for (const block of blocksOf(section)) {
    const text = block.map(({ value }) => value).join(' ');
    let from = 0;
    for (const part of text.split(/(?<=[.!?;])(?= )/)) {
      const start = from;
      from += part.length;
      yield {
        text: part,
        placeOf: (at, length) => placeIn(block, start + at, length, path),
      };
    }
  }
}

type Line = Pick<Located, 'value'> & { readonly line: number; readonly indent: number };

/** Lines that belong together, trimmed. */
function* blocksOf({ text, firstLine }: Section): Generator<readonly Line[]> {
  let block: Line[] = [];
  let fence: string | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const value = raw.trim();
    const mark = /^(?:`{3,}|~{3,})/.exec(value)?.[0];
    if (mark !== undefined) fence = fence === undefined ? mark : value.startsWith(fence) ? undefined : fence;
    if (fence !== undefined || value === '' || STARTS.test(raw)) {
      if (block.length > 0) yield block;
      block = [];
    }
    if (fence === undefined && mark === undefined && value !== '')
      block.push({ value, line: firstLine + index, indent: raw.length - raw.trimStart().length });
  }
  if (block.length > 0) yield block;
}

function placeIn(block: readonly Line[], start: number, length: number, path: string): Place {
  let from = 0;
  for (const { value, line, indent } of block) {
    if (start < from + value.length) {
      const column = indent + start - from + 1;
      const end = Math.min(column + length, indent + value.length + 1);
      return { path, start: { line, column }, end: { line, column: end } };
    }
    from += value.length + 1;
  }
  return { path };
}
