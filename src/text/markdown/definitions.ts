/** Link definitions at the start of a paragraph (CommonMark, "Link reference definitions"), as far as one line tells. */

import type { Leaf } from './leaf.js';

/** The link definitions of a document, as Markdown, by their label as links are matched with it. */
export type Definitions = ReadonlyMap<string, string>;

/** What starts like a definition: a label of at most 999 characters and a colon. */
const LABEL = /^\[(?:[^[\]\\]|\\[\s\S])*\]:/;
const MAX_LABEL = 1003;
const TARGET = String.raw`(?:<[^<>\\]*>|[^\s<()\\][^\s()\\]*)`;
const TITLE = String.raw`(?:"[^"\\]*"|'[^'\\]*')`;
const DEFINITION = new RegExp(
  String.raw`^\[(?<label>[^[\]\\]+)\]:[ \t]*${TARGET}(?<title>[ \t]+${TITLE})?[ \t]*$`,
);
/** What follows a target and is no title makes text of all. */
const TEXT = /^\[[^[\]\\]*\]:[ \t]*[^\s<]\S*[ \t]+[^"'(\s]/;
const STARTS_TITLE = /^\s*["'(]/;

/** Whether the text starts with a label and a colon. */
export function startsDefinition(text: string): boolean {
  return LABEL.test(text.slice(0, MAX_LABEL));
}

/** A definition in the first `lines` lines of a paragraph, which ends at the offset `end`. */
export interface FoundDefinition {
  readonly lines: 1 | 2;
  readonly end: number;
}

/** The definition at `start`, in the first of `lines`, or what else stands there; `limit` is where the paragraph ends. */
export function definitionAt(
  source: string,
  start: number,
  lines: readonly number[],
  limit: number,
): FoundDefinition | 'text' | 'unsure' {
  const [, first = 0, from = 0, second = 0] = lines;
  if (source[start] !== '[' || !startsDefinition(source.slice(start, limit))) return 'text';
  const line = source.slice(start, first).trimEnd();
  // The target may stand in a line of its own.
  const isSplit = lines.length > 2 && /^\[[^[\]\\]+\]:$/.test(line);
  const written = isSplit ? `${line} ${source.slice(from, second).trim()}` : line;
  const match = written.length > MAX_LABEL ? null : DEFINITION.exec(written);
  if (match === null || match.groups?.label?.trim() === '') return TEXT.test(written) ? 'text' : 'unsure';
  const end = isSplit ? second : first;
  // A title may stand in the next line, behind whatever marks containers have.
  const next = source.slice(end, Math.min(limit, end + 100)).replace(/^[\s>]+/, '');
  if (match.groups?.title === undefined && STARTS_TITLE.test(next)) return 'unsure';
  return { lines: isSplit ? 2 : 1, end };
}

const LABELS = /\[((?:[^[\]\\]|\\[\s\S])*)\]/g;

/** The definitions among the leaves; of two with one label the first counts. */
export function definitionsOf(source: string, leaves: readonly Leaf[]): Definitions {
  const found = new Map<string, string>();
  for (const { kind, start, end } of leaves) {
    if (kind !== 'definition') continue;
    const written = source.slice(start, end);
    const label = identifierOf(new RegExp(LABELS).exec(written)?.[1] ?? '');
    if (!found.has(label)) found.set(label, written);
  }
  return found;
}

/** The definitions that links in `text` may refer to, as Markdown. */
export function definitionsFor(text: string, definitions: Definitions): string {
  if (definitions.size === 0) return '';
  const labels = new Set([...text.matchAll(LABELS)].map(([, label = '']) => identifierOf(label)));
  return [...labels].map((label) => (definitions.has(label) ? `${definitions.get(label)}\n\n` : '')).join('');
}

/** Labels are compared without case, and any blanks in them count as one. */
function identifierOf(label: string): string {
  return label
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}
