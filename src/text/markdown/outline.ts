/** The headings of a document and the text below each. Headings in lists and quotes are part of these. */

import { lineTable } from '../lines.js';
import type { Leaf, Span } from './leaf.js';
import type { Markdown } from './markdown.js';

/** A heading and its section's own text. */
export interface OutlineHeading extends Span {
  readonly level: number;
  readonly form: Leaf['form'];
  /** Its words without markup. */
  readonly name: string;
  /** Its words as written, without its marks. */
  readonly source: string;
  /** What stands below it up to the next heading, whatever its level: comments left out, every line in its place. */
  readonly text: string;
  /** 1-based line that `text` starts with. */
  readonly firstLine: number;
  /** Offset of that line. */
  readonly next: number;
}

/** Where nobody writes a heading in a line that is one for git. */
const MAX_COLUMN = 1000;

/** The outline of a document. */
export function outlineOf(markdown: Markdown): readonly OutlineHeading[] {
  const { source, comments } = markdown;
  const table = lineTable(source);
  const headings = markdown.leaves.filter(({ kind, nested }) => kind === 'heading' && !nested);
  let at = 0;
  return headings.map((leaf, index) => {
    const { start, end, level, form, lines } = leaf;
    const next = end + (source.startsWith('\r\n', end) ? 2 : 1);
    const stop = headings[index + 1]?.start ?? source.length;
    const { line, column } = table.point(Math.min(next, source.length));
    while (at < comments.length && (comments[at]?.start ?? 0) < next) at += 1;
    // Where a lone carriage return ended the heading the rest of the line keeps its columns.
    let text = ' '.repeat(next > source.length || column > MAX_COLUMN ? 0 : column - 1);
    let from = next;
    for (; at < comments.length && (comments[at]?.start ?? stop) < stop; at++) {
      const comment = comments[at] as Span;
      text += source.slice(from, comment.start) + lineFeedsOf(source.slice(comment.start, comment.end));
      from = comment.end;
    }
    text = `${text}${source.slice(from, Math.max(from, stop))}`.replaceAll('\r\n', '\n').trimEnd();
    return {
      level,
      form,
      name: markdown.wordsOf(leaf).text.trim(),
      source: linesOf(source, lines),
      start,
      end,
      text,
      firstLine: next > source.length ? line + 1 : line,
      next,
    };
  });
}

/** Lines that a comment covers stay lines. */
function lineFeedsOf(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

function linesOf(source: string, lines: readonly number[]): string {
  const all: string[] = [];
  for (let index = 0; index < lines.length; index += 2)
    all.push(source.slice(lines[index], lines[index + 1]).trim());
  return all.join(' ');
}
