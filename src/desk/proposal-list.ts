/** The list of a repository's proposals, as repositories keep it by hand in a README: made, put between markers, compared. */
import type { FiledKep } from '../load/kep.js';
import { compare } from '../text/order.js';

/** One proposal of the list; what it does not say is empty. */
export interface ListedProposal {
  readonly number: string;
  readonly title: string;
  readonly status: string;
  readonly stage: string;
  readonly owners: readonly string[];
  readonly release: string;
  /** Of its directory, or of itself where it is a single file; POSIX, from the root. */
  readonly path: string;
}

const OPENING = '<!-- prr-lint table -->';
const CLOSING = '<!-- /prr-lint table -->';

/** The proposals by number, those without one by their path. */
export function listed(
  keps: readonly Pick<FiledKep, 'directory' | 'directoryNumber' | 'metadata'>[],
): readonly ListedProposal[] {
  return keps
    .map(({ directory, directoryNumber, metadata }) => ({
      number: directoryNumber ?? plain(metadata.raw('kep-number')),
      title: plain(metadata.raw('title')) || plain(metadata.raw('name')),
      status: plain(metadata.raw('status')),
      stage: plain(metadata.raw('stage')),
      owners: ownersOf(metadata),
      release: plain(metadata.raw('latest-milestone')),
      path: directory,
    }))
    .sort((a, b) => Number(a.number || Infinity) - Number(b.number || Infinity) || compare(a.path, b.path));
}

function ownersOf({ data, raw }: Pick<FiledKep['metadata'], 'data' | 'raw'>): readonly string[] {
  const sig = plain(raw('owning-sig'));
  return sig === '' ? (data.authors ?? []).map(({ value }) => plain(value)) : [sig];
}

function plain(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** How texts and addresses become Markdown: whoever prints knows what it obeys. */
export interface Cells {
  text(text: string): string;
  handle(text: string): string;
  link(label: string, path: string): string;
}

/** A Markdown table with the columns that some proposal fills, ending in a line feed. */
export function tableOf(proposals: readonly ListedProposal[], cells: Cells): string {
  const columns: readonly (readonly [head: string, cell: (one: ListedProposal) => string])[] = [
    ['Number', ({ number, path }) => (number === '' ? '' : cells.link(cells.text(number), path))],
    [
      'Title',
      ({ number, title, path }) =>
        number === '' ? cells.link(cells.text(title || path), path) : cells.text(title),
    ],
    ['Status', ({ status }) => cells.text(status)],
    ['Stage', ({ stage }) => cells.text(stage)],
    ['Owners', ({ owners }) => owners.map(cells.handle).join(', ')],
    ['Release', ({ release }) => cells.text(release)],
  ];
  const used = columns.filter(([, cell]) => proposals.some((one) => cell(one) !== ''));
  const row = (fields: readonly string[]): string => `| ${fields.join(' | ')} |\n`;
  return (
    row(used.map(([head]) => head)) +
    row(used.map(() => '---')) +
    proposals.map((one) => row(used.map(([, cell]) => cell(one)))).join('')
  );
}

/** `text` with `table` between its markers; `undefined` where it lacks one of them, or has them in the other order. */
export function withTable(text: string, table: string): string | undefined {
  const from = text.indexOf(OPENING);
  const to = text.indexOf(CLOSING);
  if (from === -1 || to < from) return undefined;
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  const lines = `\n\n${table}\n`.replaceAll('\n', end);
  return text.slice(0, from + OPENING.length) + lines + text.slice(to);
}

/** The two lines that a file needs for the table, as a person has to write them. */
export const MARKERS = [OPENING, CLOSING] as const;
