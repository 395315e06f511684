/**
 * The headings of a README and the text below each, read line by line: rules about the whole document need no more, and parsing all
 * of it would cost more than everything else together. What counts as a heading is marks at the start of a line with a blank after them,
 * or an underlined line, outside of fences and comments. (A table of contents is held to what mdtoc takes for one: `toc-headings.ts`.)
 */

import { trimmed } from '../trim.js';
import type { Span } from './markdown.js';

/** A heading and its section's own text. */
export interface OutlineHeading extends Span {
  readonly level: number;
  /** The heading's words as written, without its marks. */
  readonly source: string;
  /** What stands below it up to the next heading, whatever its level: comments left out, every line in its place. */
  readonly text: string;
  /** 1-based line that `text` starts with. */
  readonly firstLine: number;
  /** Offset of that line. */
  readonly next: number;
}

const HEADING = /^(#{1,6}) +(?=\S)(.*)$/;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const MARKERS = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
/** Lines that an underline makes no heading of. */
const NO_PARAGRAPH = /^(?:\s|[-*+>|<]|\d{1,9}[.)]\s|$)/;

/** The outline of a Markdown text, in linear time. */
export function outlineOf(source: string): readonly OutlineHeading[] {
  const found: (Omit<OutlineHeading, 'text'> & { lines: string[] })[] = [];
  let fence: string | undefined;
  let inComment = false;
  let paragraph: (Span & { readonly text: string }) | undefined;
  let at = 0;
  let number = 0;
  for (const raw of source.split('\n')) {
    number += 1;
    const line = raw.replace(/\r$/, '');
    const span = { start: at, end: at + line.length };
    at += raw.length + 1;
    const last = found.at(-1);
    if (fence !== undefined) {
      if (closes(line, fence)) fence = undefined;
      last?.lines.push(line);
      continue;
    }
    const heading = inComment ? null : HEADING.exec(line);
    const words = wordsOf(heading?.[2] ?? '');
    if (heading && words) {
      found.push({
        level: heading[1]?.length ?? 1,
        source: words,
        lines: [],
        firstLine: number + 1,
        next: at,
        ...span,
      });
      paragraph = undefined;
    } else if (paragraph && !inComment && UNDERLINE.test(line)) {
      last?.lines.pop();
      found.push({
        level: line.startsWith('=') ? 1 : 2,
        source: paragraph.text.trim(),
        lines: [],
        firstLine: number + 1,
        next: at,
        start: paragraph.start,
        end: paragraph.end,
      });
      paragraph = undefined;
    } else {
      const wasInComment = inComment;
      const [visible, open] = withoutComments(line, inComment);
      inComment = open;
      if (!wasInComment) fence = FENCE.exec(line.replace(MARKERS, ''))?.[1];
      last?.lines.push(visible);
      paragraph =
        fence === undefined && !wasInComment && !inComment && !NO_PARAGRAPH.test(line)
          ? { ...span, text: line }
          : undefined;
    }
  }
  return found.map(({ lines, ...heading }) => ({ ...heading, text: lines.join('\n').trimEnd() }));
}

/** A heading's words without `{#id}` and closing marks; mdtoc needs no blank before these. */
function wordsOf(text: string): string {
  const id = text.indexOf('{#');
  const words = (id !== -1 && text.indexOf('}', id) !== -1 ? text.slice(0, id) : text).trimEnd();
  const open = trimmed(words, /(?!)/, /#/);
  return (open.endsWith('\\') ? words.slice(0, open.length + 1) : open).trimEnd();
}

/** The visible part of a line, and whether a comment is open at its end. A comment's mark in a code span is text. */
function withoutComments(line: string, wasOpen: boolean): [string, boolean] {
  let visible = '';
  let rest = line;
  let open = wasOpen;
  while (rest !== '') {
    if (open) {
      const end = rest.indexOf('-->');
      if (end === -1) return [visible, true];
      rest = rest.slice(end + 3);
      open = false;
    }
    const start = rest.indexOf('<!--');
    if (start === -1) return [visible + rest, false];
    const before = rest.slice(0, start);
    if ((before.match(/`/g)?.length ?? 0) % 2 === 1) return [visible + rest, false];
    visible += before;
    rest = rest.slice(start + 4);
    open = true;
  }
  return [visible, open];
}

/** Whether the line closes a fence that was opened by `mark`. */
function closes(line: string, mark: string): boolean {
  const text = line.replace(/^[ \t>]*/, '').trimEnd();
  return text.length >= mark.length && text === (mark[0] ?? '').repeat(text.length);
}
