/** What a query says of a KEP, under the names that kepctl gave them. */
import { stringify } from 'yaml';
import type { FiledKep } from '../load/kep.js';
import { formatRelease } from '../model/lifecycle.js';
import { jsonText } from '../reporters/escape.js';
import { basename } from '../text/paths.js';
import { csv } from './csv.js';
import { type Move, moveOf } from './move.js';
import { approversOf, listOf } from './people.js';
import { numberOf } from './query.js';
import { type Column, table } from './table.js';
import { groupOf } from './where.js';

/** A KEP that a query found. */
export interface QueryRow {
  readonly kep: FiledKep;
  /** Number of the pull request whose version of the KEP this is. */
  readonly pullRequest?: number;
  /** Address of that pull request, else of the KEP. */
  readonly link: string;
  /** Where its request stands; only where somebody asked. */
  readonly state?: string | undefined;
}

const MILESTONES = ['alpha', 'beta', 'stable', 'deprecated', 'removed', 'disabled'] as const;

/** kepctl's columns, ours behind. */
const COLUMNS: readonly (readonly [csv: string, table: Column])[] = [
  ['Title', { heading: 'TITLE', least: 20 }],
  ['Authors', { heading: 'AUTHORS', least: 12, leave: 4 }],
  ['SIG', { heading: 'SIG', least: 6 }],
  ['Stage', { heading: 'STAGE' }],
  ['Status', { heading: 'STATUS' }],
  ['Updated', { heading: 'UPDATED', least: 7, leave: 1 }],
  ['Link', { heading: 'LINK', least: 16, leave: 2 }],
  ['Number', { heading: 'NUMBER', right: true }],
  ['Milestone', { heading: 'MILESTONE', leave: 5 }],
  ['PRR Approver', { heading: 'PRR APPROVER', least: 8 }],
  ['Move', { heading: 'MOVE', leave: 3 }],
  ['State', { heading: 'STATE' }],
  ['Directory', { heading: 'DIRECTORY', least: 16 }],
];

/** kepctl's order of columns in a table, with what it left out behind. */
const TABLE = [
  'Updated',
  'Stage',
  'Status',
  'SIG',
  'Authors',
  'Title',
  'Link',
  'Number',
  'Milestone',
  'PRR Approver',
  'Move',
];

/** All columns, a KEP per line. */
export function queryCsv(rows: readonly QueryRow[]): string {
  return csv([COLUMNS.map(([name]) => name), ...rows.map(cellsOf)]);
}

/** For people; fitted to `width` columns where it is given. */
export function queryTable(rows: readonly QueryRow[], width?: number): string {
  const names = rows.some(({ state }) => state !== undefined) ? [...TABLE, 'State'] : TABLE;
  const indexes = names.map((name) => COLUMNS.findIndex(([column]) => column === name));
  return table(
    indexes.map((index) => COLUMNS[index]?.[1] ?? { heading: '' }),
    rows.map((row) => {
      const cells = cellsOf(row);
      return indexes.map((index) => cells[index] ?? '');
    }),
    width,
  );
}

function cellsOf({ kep, pullRequest, link, state }: QueryRow): readonly string[] {
  const title = titleOf(kep);
  return [
    pullRequest === undefined ? title : `PR#${pullRequest} - ${title}`,
    listOf(kep, 'authors').join(', '),
    sigOf(kep).replace(/^sig-/, ''),
    textOf(kep, 'stage'),
    textOf(kep, 'status'),
    textOf(kep, 'last-updated'),
    link,
    numberOf(kep) ?? '',
    textOf(kep, 'latest-milestone'),
    approversOf(kep, kep.stage)
      .map((handle) => `@${handle}`)
      .join(', '),
    moveOf(kep) ?? '',
    state ?? '',
    kep.directory,
  ];
}

/** An array of objects, kepctl's keys first; lists that are not there are `null`, as kepctl has them. */
export function queryJson(rows: readonly QueryRow[]): string {
  return jsonText(rows.map(dataOf));
}

function dataOf({ kep, pullRequest, state, link }: QueryRow) {
  const { metadata, directory, latestMilestone } = kep;
  const list = (key: string): readonly string[] | null => (metadata.has(key, 0) ? listOf(kep, key) : null);
  return {
    id: '',
    ...(pullRequest !== undefined && { prNumber: String(pullRequest) }),
    name: basename(directory),
    path: directory.split('/').slice(1).join('/'),
    title: titleOf(kep),
    kepNumber: textOf(kep, 'kep-number'),
    authors: list('authors'),
    owningSig: sigOf(kep),
    participatingSigs: list('participating-sigs'),
    reviewers: list('reviewers'),
    approvers: list('approvers'),
    editor: textOf(kep, 'editor'),
    creationDate: textOf(kep, 'creation-date'),
    lastUpdated: textOf(kep, 'last-updated'),
    status: textOf(kep, 'status'),
    seeAlso: list('see-also'),
    replaces: list('replaces'),
    supersededBy: list('superseded-by'),
    stage: textOf(kep, 'stage'),
    latestMilestone: textOf(kep, 'latest-milestone'),
    milestone: Object.fromEntries(MILESTONES.map((stage) => [stage, metadata.raw('milestone', stage) ?? ''])),
    featureGates: metadata.has('feature-gates', 0)
      ? gatesOf(kep).map(({ name, components }) => ({
          name,
          components: components.length > 0 ? components : null,
        }))
      : null,
    disableSupported: metadata.data['disable-supported']?.value ?? false,
    metrics: list('metrics'),
    markdown: '',
    number: numberOf(kep) ?? null,
    release: latestMilestone === undefined ? null : formatRelease(latestMilestone),
    prrApprover: approversOf(kep, kep.stage)[0] ?? null,
    move: (moveOf(kep) ?? null) as Move | null,
    state: state ?? null,
    directory,
    link,
  };
}

/** A list with kep.yaml's own keys after kepctl's four. */
export function queryYaml(rows: readonly QueryRow[]): string {
  const data = rows.map((row) => {
    const { kep, pullRequest, state } = row;
    const { metadata, directory } = kep;
    const text = (key: string) => (metadata.raw(key) === undefined ? {} : { [key]: metadata.raw(key) });
    const some = (key: string) => (metadata.has(key, 0) ? { [key]: listOf(kep, key) } : {});
    const milestone = MILESTONES.filter(
      (stage, index) => index < 3 || metadata.raw('milestone', stage) !== undefined,
    ).map((stage) => [stage, metadata.raw('milestone', stage) ?? '']);
    return {
      ...{ id: '', prnumber: pullRequest === undefined ? '' : String(pullRequest) },
      ...{ name: basename(directory), path: directory.split('/').slice(1).join('/') },
      ...{ title: titleOf(kep), 'kep-number': textOf(kep, 'kep-number') },
      authors: listOf(kep, 'authors'),
      'owning-sig': sigOf(kep),
      ...some('participating-sigs'),
      ...{ reviewers: listOf(kep, 'reviewers'), approvers: listOf(kep, 'approvers') },
      ...{ ...text('editor'), ...text('creation-date'), ...text('last-updated') },
      status: textOf(kep, 'status'),
      ...{ ...some('see-also'), ...some('replaces'), ...some('superseded-by') },
      ...{ ...text('stage'), ...text('latest-milestone') },
      milestone: Object.fromEntries(milestone),
      'feature-gates': gatesOf(kep),
      'disable-supported': metadata.data['disable-supported']?.value ?? false,
      metrics: listOf(kep, 'metrics'),
      'prr-approver': approversOf(kep, kep.stage)[0] ?? '',
      move: moveOf(kep) ?? '',
      ...(state !== undefined && { state }),
      directory,
    };
  });
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** The gates of kep.yaml with their components; one that is a text alone is its name. */
function gatesOf({
  metadata,
}: FiledKep): readonly { readonly name: string; readonly components: readonly string[] }[] {
  const gates: { name: string; components: string[] }[] = [];
  for (let index = 0; metadata.has('feature-gates', index); index++) {
    const at = (...keys: readonly (string | number)[]): string | undefined =>
      metadata.raw('feature-gates', index, ...keys);
    const components: string[] = [];
    for (let item = 0; metadata.has('feature-gates', index, 'components', item); item++)
      components.push(at('components', item) ?? '');
    gates.push({ name: at('name') ?? at() ?? '', components });
  }
  return gates;
}

/** The title as written; `''` without one. */
export function titleOf(kep: FiledKep): string {
  return textOf(kep, 'title');
}

/** The owning SIG as written, else the group that the KEP lies in. */
export function sigOf(kep: FiledKep): string {
  return textOf(kep, 'owning-sig') || groupOf(kep);
}

function textOf({ metadata }: FiledKep, key: string): string {
  return metadata.raw(key)?.trim() ?? '';
}
