import type { Problem } from '../model/finding.js';
import type { ProposalTable } from '../model/proposal-table.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** So many rows are shown one by one. */
const MOST = 12;

/** People look for a proposal in the list, and a list that is kept by hand forgets some. */
export const tableIsCurrent: Rule = {
  id: 'table-is-current',
  summary:
    'The list of proposals in the file that `table` in the configuration names is that of `prr-lint table`.',
  category: 'repository',
  severity: 'error',
  reads: [],

  *checkRepository({ table }) {
    if (table === undefined) return;
    const { path, markers, written, expected } = table;
    if (written === undefined) {
      yield {
        subject: 'markers',
        message: `Missing ${markers.map(quote).join(' and ')} in ${quote(path)}, between which the list of proposals belongs`,
        place: { path },
        help: `Write where the list belongs:\n${markers.join('\n')}`,
      };
    } else if (bare(written.value) !== bare(expected)) yield stale(table, written);
  },
};

function stale(
  { path, place, expected }: ProposalTable,
  written: NonNullable<ProposalTable['written']>,
): Problem {
  const [own, due] = [rowsOf(written.value), rowsOf(expected)];
  const [gone, missing] = [own.filter((row) => !due.includes(row)), due.filter((row) => !own.includes(row))];
  const differing = [...gone.map((row) => `- ${row}`), ...missing.map((row) => `+ ${row}`)];
  const count = `${differing.length} ${differing.length === 1 ? 'row' : 'rows'}`;
  return {
    // Told by what is due, so that a change which forgets another proposal adds a finding.
    subject: ['table', ...missing.map(labelOf)].join(' ').trimEnd(),
    message: `Unexpected list of proposals in ${quote(path)}, expected the proposals as they are${differing.length > 0 ? `: ${count} to change` : ' in their order'}`,
    place,
    help:
      differing.length > 0 && differing.length <= MOST
        ? `Run prr-lint table --write ${path}, or change these rows:\n${differing.join('\n')}`
        : `Run prr-lint table --write ${path}`,
    fix: {
      // What is no row may be somebody's text.
      safety: own.every((row) => row.startsWith('|')) ? 'safe' : 'unsafe',
      edits: [{ place: written.place, text: expected }],
    },
  };
}

/** What the link of a row says: a number, or a title. */
function labelOf(row: string): string {
  return /\[([^\]]{0,80})\]\(/.exec(row)?.[1] ?? '';
}

function rowsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Line ends and blank lines around the list are the file's. */
function bare(text: string): string {
  return rowsOf(text).join('\n');
}
