/**
 * The table of contents of a document, as kubernetes-sigs/mdtoc writes it between its markers with `--inplace --max-depth=5`: the
 * tool that kubernetes/enhancements checks every README with.
 */
import { type DefinitionOf, inlineOf } from './heading-html.js';

/** Headings below this level are not listed. */
const MAX_LEVEL = 5;

/** A heading's level and words as written, without its marks. */
export interface ListedHeading {
  readonly level: number;
  readonly source: string;
}

/** Lines of the list for these headings. */
export function listOf(headings: readonly ListedHeading[], definitionOf: DefinitionOf): readonly string[] {
  const base = headings.reduce((lowest, { level }) => Math.min(lowest, level), 6);
  const seen = new Map<string, number>();
  return headings
    .filter(({ level }) => level <= MAX_LEVEL)
    .map((heading) => {
      const { html, text } = inlineOf(heading.source, definitionOf);
      const slug = slugOf(text);
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      const anchor = count > 0 ? `${slug}-${count}` : slug;
      return `${'  '.repeat(heading.level - base)}- [${html.trim()}](#${anchor})`;
    });
}

/** An anchor before it is numbered. mdtoc drops every letter beyond ASCII; GitHub keeps some, but its lists are the standard here. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}
