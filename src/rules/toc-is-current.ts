import type { Fix, Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Document, TableOfContents } from '../model/readme.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { hasNoToc, insertion, isList, isOfOlderMdtoc, relist, tocBlock } from './facts/toc-list.js';

/** More lines of difference than this are shown as the whole list. */
const MAX_LINES = 12;

/** kubernetes/enhancements runs mdtoc over every document but those of a list, and refuses what it would change. */
export const tocIsCurrent: Rule = {
  id: 'toc-is-current',
  summary:
    'The table of contents between `<!-- toc -->` and `<!-- /toc -->` lists the headings, as mdtoc writes it.',
  category: 'document',
  severity: 'error',
  reads: ['readme', 'documents', 'template'],

  *check(kep) {
    for (const document of documentsOf(kep)) {
      const found = problemOf(document, kep);
      if (found) yield found;
    }
  },
};

function problemOf(document: Listed, { repository: { config, template } }: Kep): Problem | undefined {
  const { toc, path, name } = document;
  if (hasNoToc(path, config)) return undefined;
  // Unless the configuration says which documents have none, a repository whose own template has none asks for none.
  const isAsked = config.withoutToc !== undefined || (template.hasToc && name === '');
  if (toc.missing.length > 1 && !isAsked) return undefined;
  const found = compared(document);
  // Where nobody runs mdtoc, a list that is behind stops nobody.
  const isRun = config.withoutToc !== undefined || template.hasToc || !config.metadata.lenient;
  return found && !isRun ? { ...found, severity: 'notice' } : found;
}

function compared(document: Listed): Problem | undefined {
  const { missing, expected, written } = document.toc;
  if (missing.length > 0) return unmarked(document);
  const own = written.map((line) => line.value);
  // mdtoc does not mind how far the first line is indented.
  if (expected === undefined || own.join('\n').trim() === expected.join('\n').trim()) return undefined;
  return isOfOlderMdtoc(own, expected) ? outdated(document, expected) : stale(document, own, expected);
}

/** A document with its path in the KEP: empty for the README, whose findings need no name. */
type Listed = Pick<Document, 'path' | 'title' | 'toc'> & { readonly name: string };

function* documentsOf({ directory, readme, documents }: Kep): Generator<Listed> {
  const { path, title, toc, swallowed } = readme;
  if (toc && !swallowed) yield { path, title: title?.place, toc, name: '' };
  for (const document of documents)
    yield { ...document, name: document.path.slice(directory.length).replace(/^\//, '') };
}

function unmarked({ toc, path, title, name }: Listed): Problem {
  // A list that was made by hand is for its author to mark.
  const edit = toc.place === undefined ? insertion(toc) : undefined;
  const fix: Fix | undefined = edit && { safety: 'unsafe', edits: [edit] };
  return {
    subject: `markers ${name}`.trim(),
    message: `Missing ${toc.missing.map(quote).join(' and ')} around the table of contents`,
    place: toc.place ?? title ?? { path },
    help: `Write below the title:\n${tocBlock(toc)}`,
    ...(fix && { fix }),
  };
}

/** The list is what an older mdtoc writes: on GitHub these links lead nowhere, but the repository's own check may ask for them. */
function outdated({ toc, path, name }: Listed, expected: readonly string[]): Problem {
  const first = toc.written.find((line, index) => line.value.trim() !== expected[index]?.trim());
  const anchor = (line: string | undefined): string => `#${/\(#([^)]*)\)\s*$/.exec(line ?? '')?.[1] ?? ''}`;
  const index = first === undefined ? -1 : toc.written.indexOf(first);
  return {
    subject: `toc ${name}`.trim(),
    severity: 'notice',
    message: `Unexpected link ${quote(anchor(first?.value))}, the heading is at ${quote(anchor(expected[index]))} on GitHub`,
    place: first?.place ?? toc.place ?? { path },
    help: 'An older mdtoc leaves words in code out of its links; a newer one writes the one that leads there. Change it together with the version that the repository checks with.',
  };
}

function stale(
  { toc, path, name }: Listed,
  written: readonly string[],
  expected: readonly string[],
): Problem {
  const differing = difference(written, expected);
  const first = toc.written.find((line, index) => line.value.trim() !== expected[index]?.trim());
  const few = differing.length > 0 && differing.length <= MAX_LINES;
  const count = `${differing.length} line${differing.length === 1 ? '' : 's'}`;
  const owner = name === '' ? 'README' : 'document';
  return {
    subject: `toc ${name}`.trim(),
    message: `Unexpected table of contents, expected the headings of the ${owner}${differing.length > 0 ? `: ${count} to change` : ' in their order'}`,
    place: (first ?? toc.written.at(-1))?.place ?? toc.place ?? { path },
    help: `Run mdtoc --inplace --max-depth=5 ${path}, or ${
      few ? `change these lines:\n${differing.join('\n')}` : `replace the list with:\n${expected.join('\n')}`
    }`,
    ...(toc.between && { fix: fixOf(toc, toc.between, expected) }),
  };
}

/** Safe as long as it takes no more away than a list. */
function fixOf(
  toc: TableOfContents,
  between: NonNullable<TableOfContents['between']>,
  expected: readonly string[],
): Fix {
  return { safety: isList(toc) ? 'safe' : 'unsafe', edits: [relist(between, expected)] };
}

/** Lines to remove (`-`) and to add (`+`), each side in its order; a line counts as often as it occurs. */
function difference(written: readonly string[], expected: readonly string[]): string[] {
  return [
    ...surplus(written, expected).map((line) => `- ${line}`),
    ...surplus(expected, written).map((line) => `+ ${line}`),
  ];
}

function surplus(lines: readonly string[], others: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const line of others) count.set(line, (count.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const left = count.get(line) ?? 0;
    count.set(line, left - 1);
    return left <= 0;
  });
}
