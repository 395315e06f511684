/**
 * The table of contents of a document, as kubernetes-sigs/mdtoc writes it between its markers with `--inplace --max-depth=5`: the
 * tool that kubernetes/enhancements checks every README with.
 */
import { inlineOf } from './heading-html.js';
import { tocHeadingsOf } from './toc-headings.js';

/** Headings below this level are not listed. */
const MAX_LEVEL = 5;

/** Lines of the list for the headings of this text. */
export function tocOf(source: string): readonly string[] {
  const { headings, definitions } = tocHeadingsOf(source);
  const base = headings.reduce((lowest, { level }) => Math.min(lowest, level), 6);
  const seen = new Map<string, number>();
  return headings
    .filter(({ level }) => level <= MAX_LEVEL)
    .map((heading) => {
      const { html, text } = inlineOf(heading.source, (label) => definitions.get(label.toLowerCase()));
      const slug = slugOf(text);
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      const anchor = count > 0 ? `${slug}-${count}` : slug;
      return `${'  '.repeat(heading.level - base)}- [${html.trim()}](#${anchor})`;
    });
}

/** An anchor before it is numbered. mdtoc drops every letter beyond ASCII; GitHub keeps some, but its lists are the standard here. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}
