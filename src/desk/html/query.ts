/** What a query found, as a page. */

import type { FiledKep } from '../../load/kep.js';
import { plural } from '../../text/words.js';
import { moveOf } from '../move.js';
import { approversOf, listOf } from '../people.js';
import { numberOf } from '../query.js';
import { type QueryRow, sigOf, titleOf } from '../query-rows.js';
import { anchor, type HtmlCell, type HtmlColumn, htmlPage, text, unbroken } from './page.js';

const COLUMNS: readonly HtmlColumn[] = [
  { id: 'kep', heading: 'KEP' },
  { id: 'sig', heading: 'SIG', filter: 'SIG' },
  { id: 'stage', heading: 'Stage', filter: 'Stage' },
  { id: 'status', heading: 'Status', filter: 'Status' },
  { id: 'milestone', heading: 'Milestone', filter: 'Milestone' },
  { id: 'move', heading: 'Move', filter: 'Move' },
  { id: 'approver', heading: 'PRR approver', filter: 'PRR approver' },
  { id: 'authors', heading: 'Authors' },
  { id: 'updated', heading: 'Updated' },
];

/** The KEPs that a query found as one self-contained page. */
export function queryHtml(rows: readonly QueryRow[]): string {
  return htmlPage({
    title: 'Kubernetes Enhancement Proposals',
    lead: `${plural(rows.length, 'KEP')} found.`,
    noun: rows.length === 1 ? 'KEP' : 'KEPs',
    columns: COLUMNS,
    rows: rows.map(rowOf),
  });
}

function rowOf({ kep, link, pullRequest }: QueryRow): readonly HtmlCell[] {
  const number = numberOf(kep);
  const [approver] = approversOf(kep, kep.stage);
  const name = `${number === undefined ? kep.directory : `KEP-${number}`}${pullRequest === undefined ? '' : `, pull request ${pullRequest}`}`;
  const plain = (value: string): HtmlCell => ({ html: text(value), sort: value, filter: value });
  const milestone = written(kep, 'latest-milestone').replace(/^v?(?=\d)/i, 'v');
  return [
    {
      html: `<span class="id">${anchor(text(name), link)}</span><span class="title">${text(titleOf(kep))}</span>`,
      sort: (number ?? '').padStart(9, '0'),
    },
    plain(sigOf(kep)),
    plain(written(kep, 'stage')),
    plain(written(kep, 'status')),
    { ...plain(milestone), sort: sortable(milestone) },
    { ...plain(moveOf(kep) ?? ''), html: unbroken((moveOf(kep) ?? '').replace('->', ' → ')) },
    plain(approver === undefined ? '' : `@${approver.toLowerCase()}`),
    { html: text(listOf(kep, 'authors').join(', ')), sort: listOf(kep, 'authors').join(' ').toLowerCase() },
    { html: unbroken(written(kep, 'last-updated')), sort: written(kep, 'last-updated') },
  ];
}

function written({ metadata }: FiledKep, key: string): string {
  return metadata.raw(key)?.trim() ?? '';
}

/** `v1.9` before `v1.37` */
function sortable(release: string): string {
  return release.replace(/\d+/g, (digits) => digits.padStart(5, '0'));
}
