/** A queue as a page. */
import { formatRelease } from '../../model/lifecycle.js';
import { plural } from '../../text/words.js';
import type { Addresses } from '../addresses.js';
import { numberOf } from '../query.js';
import { titleOf } from '../query-rows.js';
import type { Queue, Request } from '../queue.js';
import { dateOf, STATE_NAMES } from '../queue-text.js';
import { anchor, type Html, type HtmlBars, type HtmlCell, type HtmlColumn, htmlPage, text } from './page.js';

const COLUMNS: readonly HtmlColumn[] = [
  { id: 'kep', heading: 'KEP' },
  { id: 'sig', heading: 'SIG', filter: 'SIG' },
  { id: 'move', heading: 'Move', filter: 'Move' },
  { id: 'state', heading: 'State', filter: 'State' },
  { id: 'approver', heading: 'Approver', filter: 'Approver' },
  { id: 'answers', heading: 'Open answers', numeric: true },
  { id: 'errors', heading: 'Errors', numeric: true },
  { id: 'warnings', heading: 'Warnings', numeric: true },
  { id: 'since', heading: 'Since' },
];

/** Only where GitHub was asked and somebody shadows. */
const SHADOWS: HtmlColumn = { id: 'shadows', heading: 'Shadows' };

const TONES: Readonly<Record<Request['state'], string>> = {
  draft: '',
  ready: 'wait',
  waiting: 'wait',
  'changes-requested': 'bad',
  approved: 'good',
  merged: 'good',
  'no-approver': 'bad',
  'approver-left': 'bad',
  'approved-by-other': 'bad',
};

/** The queue as one self-contained page; without a script it is the whole table in its order. */
export function queueHtml(queue: Queue, addresses: Addresses): string {
  const { release, requests } = queue;
  const count = (state: Request['state']): number => requests.filter((one) => one.state === state).length;
  const hasShadows = requests.some(({ shadows = [] }) => shadows.length > 0);
  const states = (Object.keys(STATE_NAMES) as Request['state'][]).filter((state) => count(state) > 0);
  const parts = states.map((state) => `${count(state)} ${STATE_NAMES[state]}`);
  return htmlPage({
    title: `Production readiness reviews of ${formatRelease(release)}`,
    lead: `${plural(requests.length, 'request')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`,
    noun: requests.length === 1 ? 'request' : 'requests',
    columns: hasShadows ? [...COLUMNS, SHADOWS] : COLUMNS,
    rows: requests.map((request) => [
      ...rowOf(request, addresses),
      ...(hasShadows ? [shadowCell(request)] : []),
    ]),
    bars: [
      {
        heading: 'Approvers',
        column: 'approver',
        bars: queue.load.map(({ approver, requests: number }) => ({
          ...{ value: `@${approver.toLowerCase()}`, label: `@${approver}`, count: number },
        })),
      },
      barsBy('SIGs', 'sig', requests, ({ sig }) => sig),
      barsBy('Moves', 'move', requests, ({ move }) => move ?? ''),
      barsBy('States', 'state', requests, ({ state }) => STATE_NAMES[state]),
    ].filter(({ bars }) => bars.length > 0),
    sections: sectionsOf(queue, addresses),
  });
}

function barsBy(
  heading: string,
  column: string,
  requests: readonly Request[],
  of: (request: Request) => string,
): HtmlBars {
  const counts = new Map<string, number>();
  for (const request of requests) counts.set(of(request), (counts.get(of(request)) ?? 0) + 1);
  const bars = [...counts].map(([value, count]) => ({
    value,
    label: value === '' ? 'not known' : value,
    count,
  }));
  return { heading, column, bars: bars.sort((a, b) => b.count - a.count) };
}

function rowOf(request: Request, addresses: Addresses): readonly HtmlCell[] {
  const { number, kep, title, sig, move = '', state, approver, due, answered, errors, warnings } = request;
  const since = dateOf(request);
  const open = due - answered;
  return [
    {
      html: `<span class="id">${[kepLink(number, kep.directory, addresses), ...linksOf(request, addresses)].join(', ')}</span><span class="title">${text(title)}</span>`,
      sort: number === undefined ? '' : String(number).padStart(9, '0'),
    },
    { html: text(sig.replace(/^sig-/, '')), sort: sig, filter: sig },
    { html: `<span class="nowrap">${text(arrows(move))}</span>`, sort: move, filter: move },
    {
      html: `<span class="tag ${TONES[state]}">${STATE_NAMES[state]}</span>`,
      sort: STATE_NAMES[state],
      filter: STATE_NAMES[state],
    },
    approver === undefined
      ? { html: '<span class="soft">nobody</span>', sort: '', filter: '' }
      : { html: text(`@${approver}`), sort: approver.toLowerCase(), filter: `@${approver.toLowerCase()}` },
    {
      html: `<span class="nowrap">${open > 0 ? `<span class="open">${open}</span>` : '0'} <span class="soft">of ${due}</span></span>`,
      sort: open,
    },
    { html: errors > 0 ? `<span class="open">${errors}</span>` : '0', sort: errors },
    { html: String(warnings), sort: warnings },
    {
      html:
        since === undefined
          ? '<span class="soft">not known</span>'
          : `<time class="nowrap" datetime="${since}">${since}</time>`,
      sort: since ?? '',
    },
  ];
}

function shadowCell({ shadows = [] }: Request): HtmlCell {
  const names = shadows.map((handle) => `@${handle}`).join(', ');
  return { html: text(names), sort: names.toLowerCase() };
}

/** `alpha → beta` */
function arrows(move: string): string {
  return move.replace('->', ' → ');
}

function kepLink(number: number | undefined, directory: string, { path }: Addresses): Html {
  return anchor(text(number === undefined ? directory : `KEP-${number}`), path(directory));
}

function linksOf({ pullRequest, issue }: Request, addresses: Addresses): readonly Html[] {
  return [
    ...(pullRequest === undefined
      ? []
      : [anchor(`pull&nbsp;request&nbsp;${pullRequest}`, addresses.pullRequest(pullRequest))]),
    ...(issue === undefined ? [] : [anchor(`issue&nbsp;${issue}`, addresses.issue(issue))]),
  ];
}

function sectionsOf(
  { unassigned, conflicts, proposal, idle }: Queue,
  addresses: Addresses,
): { heading: string; html: Html }[] {
  const of = ({ number, kep, title }: Request): Html =>
    `${kepLink(number, kep.directory, addresses)} ${text(title)}`;
  const list = (items: readonly Html[]): Html =>
    `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const sections = [
    { heading: 'Nobody is named', items: unassigned.map(of) },
    {
      heading: 'Cannot approve',
      items: conflicts.map(
        ({ request, reason }) => `${text(`@${request.approver ?? ''} ${reason}`)}: ${of(request)}`,
      ),
    },
    {
      heading: 'Least loaded who could take them',
      items: proposal.map(({ request, approver }) => `${text(`@${approver}`)}: ${of(request)}`),
    },
  ];
  const known = sections
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items }) => ({ heading, html: list(items) }));
  if (idle.length === 0) return known;
  const rest = idle.map(
    (kep) => `${kepLink(Number(numberOf(kep)) || undefined, kep.directory, addresses)} ${text(titleOf(kep))}`,
  );
  const html = `<details><summary>${plural(idle.length, 'KEP')} at alpha or beta that nobody has moved for two releases</summary>\n${list(rest)}</details>`;
  return [...known, { heading: 'Idle', html }];
}
