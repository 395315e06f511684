/** The list of a repository's proposals, as repositories keep it by hand in a README: made, put between markers, compared. */

import type { ProposalTable } from '../model/proposal-table.js';
import { code, prose } from '../text/inline.js';
import { lineTable } from '../text/lines.js';
import { compare } from '../text/order.js';
import { dirname, relative, urlPath } from '../text/paths.js';
import { singleBlanks } from '../text/trim.js';
import type { FiledKep } from './kep.js';
import type { Workspace } from './workspace.js';

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
  return singleBlanks(text ?? '').trim();
}

/** A Markdown table with the columns that some proposal fills and links from a file in `from`, ending in a line feed. */
export function tableOf(proposals: readonly ListedProposal[], from: string): string {
  const link = (label: string, path: string): string => `[${label}](${urlPath(relative(from, path))})`;
  const columns: readonly (readonly [head: string, cell: (one: ListedProposal) => string])[] = [
    ['Number', ({ number, path }) => (number === '' ? '' : link(prose(number), path))],
    ['Title', ({ number, title, path }) => (number === '' ? link(prose(title || path), path) : prose(title))],
    ['Status', ({ status }) => prose(status)],
    ['Stage', ({ stage }) => prose(stage)],
    ['Owners', ({ owners }) => owners.map(code).join(', ')],
    ['Release', ({ release }) => prose(release)],
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

/**
 * The table in the file that the configuration names, with the one that belongs there, for which every proposal's metadata is read;
 * `undefined` where none is configured, the file cannot be read, or each of those reads is a call over the network.
 */
export async function readTable(workspace: Workspace): Promise<ProposalTable | undefined> {
  const { config, files, directories } = workspace;
  const path = config.table;
  if (path === undefined || files.remote) return undefined;
  const read = await files.read(path);
  if (!('text' in read)) return undefined;
  const keps: FiledKep[] = [];
  for (const { directory } of directories)
    keps.push(await workspace.load(directory, (part) => part === 'metadata'));
  const { text } = read;
  const whole = withTable(text, tableOf(listed(keps), dirname(path)));
  if (whole === undefined)
    return { path, place: { path }, markers: MARKERS, written: undefined, expected: '' };
  const table = lineTable(text);
  const [start, end] = [text.indexOf(OPENING) + OPENING.length, text.indexOf(CLOSING)];
  return {
    path,
    place: { path, start: table.point(text.indexOf(OPENING)), end: table.point(start) },
    markers: MARKERS,
    written: {
      value: text.slice(start, end),
      place: { path, start: table.point(start), end: table.point(end) },
    },
    expected: whole.slice(start, whole.length - (text.length - end)),
  };
}
