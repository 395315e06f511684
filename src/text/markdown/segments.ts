/**
 * Where Markdown can be cut before it is parsed. Parsing costs more than all the rest together, and most of a README is not its
 * questionnaire; a heading at the start of a line outside of fences and comments starts a piece that parses alone as it does in
 * the whole (CommonMark: it closes every paragraph, list and quote).
 */
import type { Span } from './markdown.js';

/** A heading line and all up to the next one; the first piece may have no heading. */
export interface Segment extends Span {
  /** The heading's line without its line feed. */
  readonly heading: Span | undefined;
}

/** The pieces of a document, and the link definitions that hold in all of them. */
export interface Segments {
  readonly segments: readonly Segment[];
  readonly definitions: string;
  /** A fence or comment is never closed: the last piece hides what its author sees below it. */
  readonly isOpen: boolean;
}

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
/** Indentation and list markers: what follows may belong to a list that the next heading ends. */
const MARKERS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
const DEFINITION = /^\[[^\]]+\]:[ \t]*\S/;
/** HTML blocks that end at the next blank line: a heading inside is none. */
const HTML = /^ {0,3}<\/?[A-Za-z]/;
/** HTML blocks that go on until their own end, whatever stands in them. */
const RAW = /^ {0,3}<(?:(?:pre|script|style|textarea)(?![\w-])|\?|!(?!--))/i;

/** Cuts `source` at its headings; `undefined` where only a parser can tell whether a heading is one. */
export function segmentsOf(source: string): Segments | undefined {
  const segments: { start: number; end: number; heading: Span | undefined }[] = [
    { start: 0, end: 0, heading: undefined },
  ];
  const definitions: string[] = [];
  let fence: { readonly mark: string; readonly nested: boolean } | undefined;
  let comment: { readonly nested: boolean } | undefined;
  let html = false;
  let inParagraph = false;
  let at = 0;
  for (const raw of source.split('\n')) {
    const line = raw.replace(/\r$/, '');
    const isHeading = HEADING.test(line);
    if (isHeading && (html || fence?.nested || comment?.nested)) return undefined;
    if (fence) {
      if (closes(line, fence.mark)) fence = undefined;
    } else if (comment) {
      if (line.includes('-->')) comment = undefined;
    } else if (isHeading) {
      const last = segments.at(-1);
      if (last) last.end = at;
      segments.push({ start: at, end: source.length, heading: { start: at, end: at + line.length } });
      inParagraph = false;
    } else {
      const start = line.replace(MARKERS, '');
      const nested = start !== line;
      const opening = FENCE.exec(start)?.[0];
      const commented = start.startsWith('<!--');
      if (RAW.test(line) || (html && (opening !== undefined || commented))) return undefined;
      if (opening !== undefined) fence = { mark: opening, nested };
      else if (commented && !start.includes('-->', 4)) comment = { nested };
      const defines = DEFINITION.test(start);
      // In a paragraph it is text, below another definition's title it is none.
      if (defines && inParagraph && !nested) return undefined;
      if (defines && opening === undefined && !commented) definitions.push(start);
      inParagraph = start.trim() !== '' && !defines && opening === undefined && !commented;
      html = line.trim() !== '' && (html || HTML.test(line));
    }
    at += raw.length + 1;
  }
  const last = segments.at(-1);
  if (last) last.end = source.length;
  return {
    segments,
    definitions: definitions.map((definition) => `${definition}\n\n`).join(''),
    isOpen: fence !== undefined || comment !== undefined,
  };
}

/** Whether the line closes a fence that was opened by `mark`. */
function closes(line: string, mark: string): boolean {
  const text = line.trim();
  return text.length >= mark.length && text === (mark[0] ?? '').repeat(text.length);
}
