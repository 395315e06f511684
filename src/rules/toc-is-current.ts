import { quote } from '../text.js';
import type { Problem, Readme, Rule, TableOfContents } from '../types.js';

/** More lines of difference than this are shown as the whole list. */
const MAX_LINES = 12;

/** kubernetes/enhancements runs mdtoc over every README and refuses what it would change. */
export const tocIsCurrent: Rule = {
  id: 'toc-is-current',
  summary:
    'The table of contents between `<!-- toc -->` and `<!-- /toc -->` lists the headings, as mdtoc writes it.',
  category: 'document',
  severity: 'error',

  *check({ readme, repository: { template } }) {
    const { toc } = readme;
    if (toc === undefined || readme.swallowed) return;
    if (toc.missing.length > 0) {
      // A repository whose own template has no table of contents asks for none.
      if (template.hasToc || toc.missing.length === 1) yield unmarked(toc, readme);
      return;
    }
    const written = toc.written.map(({ name }) => name);
    // mdtoc does not mind how far the first line is indented.
    if (written.join('\n').trim() !== toc.expected.join('\n').trim()) yield stale(toc, written, readme);
  },
};

function unmarked({ missing, place, expected }: TableOfContents, { path, title }: Readme): Problem {
  return {
    subject: 'markers',
    message: `Missing ${missing.map(quote).join(' and ')} around the table of contents`,
    place: place ?? title?.place ?? { path },
    help: `Write below the title:\n<!-- toc -->\n${expected.join('\n')}\n<!-- /toc -->`,
  };
}

function stale(toc: TableOfContents, written: readonly string[], { path }: Readme): Problem {
  const differing = difference(written, toc.expected);
  const first =
    toc.written.find(({ name }, index) => name.trim() !== toc.expected[index]?.trim()) ?? toc.written.at(-1);
  const few = differing.length > 0 && differing.length <= MAX_LINES;
  const count = `${differing.length} line${differing.length === 1 ? '' : 's'}`;
  return {
    subject: 'toc',
    message: `Unexpected table of contents, expected the headings of the README${differing.length > 0 ? `: ${count} to change` : ' in their order'}`,
    place: first?.place ?? toc.place ?? { path },
    help: `Run mdtoc --inplace --max-depth=5 ${path}, or ${
      few
        ? `change these lines:\n${differing.join('\n')}`
        : `replace the list with:\n${toc.expected.join('\n')}`
    }`,
  };
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
