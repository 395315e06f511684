/** The list of a table of contents as edits of its document, and which documents have none. */
import type { Config } from '../../model/config.js';
import type { Edit } from '../../model/finding.js';
import type { Located, Place, Point } from '../../model/place.js';
import type { TableOfContents } from '../../model/readme.js';
import { isMatch } from '../../text/globs.js';
import { slugOf } from '../../text/mdtoc/list.js';

const OPENING = '<!-- toc -->';
const CLOSING = '<!-- /toc -->';
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

/** Whether the configuration lists the document at `path` among those without a table of contents. */
export function hasNoToc(path: string, { withoutToc = [] }: Pick<Config, 'withoutToc'>): boolean {
  return withoutToc.some((entry) => isMatch(entry, path, { dot: true }));
}

/** Markers and the list between them, which is for mdtoc to write where nobody else knows it. */
export function tocBlock({ expected }: TableOfContents): string {
  return [OPENING, ...(expected ?? []), CLOSING].join('\n');
}

/** Whether nothing but a list stands between the markers: what an edit removes is not an author's text. */
export function isList({ written }: TableOfContents): boolean {
  return written.every(({ value: name }) => name.trim() === '' || LIST_ITEM.test(name));
}

/** An entry of a list: what stands before its anchor, and the anchor. */
const ENTRY = /^(.*\]\(#)([^)]*)\)\s*$/;

/**
 * Whether a list differs from what mdtoc writes today in nothing but what an older mdtoc left out of anchors: the words in code. A repository
 * that pins that one refuses every other list.
 */
export function isOfOlderMdtoc(written: readonly string[], expected: readonly string[]): boolean {
  const own = written.map((line) => line.trimEnd()).filter((line) => line !== '');
  return (
    own.length === expected.length &&
    own.every((line, index) => {
      const other = expected[index] ?? '';
      if (line.trim() === other.trim()) return true;
      const [a, b] = [ENTRY.exec(line.trim()), ENTRY.exec(other.trim())];
      const label = a?.[1] ?? '';
      if (a === null || label !== b?.[1] || !label.includes('<code>')) return false;
      const words = label.replace(/^[-*+\s]*\[/, '').replace(/\]\(#$/, '');
      return anchorWithoutCode(words) === (a[2] ?? '').replace(/-\d+$/, '');
    })
  );
}

function anchorWithoutCode(label: string): string {
  return slugOf(label.replace(/<code>[^<]*<\/code>/g, '').replace(/<[^>]*>/g, ''));
}

/** The edit after which `expected` stands between the markers as mdtoc writes it; lines at both ends that are right stay untouched. */
export function relist({ value: name, place }: Located, expected: readonly string[]): Edit {
  const old = name.split('\n').map((line) => line.replace(/\r$/, ''));
  const lines = ['', ...expected, ''];
  const most = Math.min(old.length, lines.length);
  let first = 0;
  while (first < most && old[first] === lines[first]) first += 1;
  let last = 0;
  while (last < most - first && old.at(-1 - last) === lines.at(-1 - last)) last += 1;
  // All that stands between the markers, unless both ends are whole lines.
  if (first === 0 || last === 0) return { place, text: lines.join('\n') };
  return {
    place: { path: place.path, start: lineOf(place, first), end: lineOf(place, old.length - last) },
    text: lines
      .slice(first, lines.length - last)
      .map((line) => `${line}\n`)
      .join(''),
  };
}

/** The edit that puts markers and list below the first heading; `undefined` without one. */
export function insertion(toc: TableOfContents): Edit | undefined {
  const { below } = toc;
  if (below?.place.start === undefined || toc.expected === undefined) return undefined;
  const before = below.place.start.column === 1 ? '\n' : '\n\n';
  return { place: below.place, text: `${before}${tocBlock(toc)}\n${below.value.trim() === '' ? '' : '\n'}` };
}

/** Where the line starts that is `count` lines below that of `place`. */
function lineOf({ start }: Place, count: number): Point {
  return { line: (start?.line ?? 1) + count, column: 1 };
}
