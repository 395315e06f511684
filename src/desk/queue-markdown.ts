/** A queue as Markdown. */
import { formatRelease } from '../model/lifecycle.js';
import { code, cut, link, prose } from '../reporters/escape.js';
import { folded, LENGTHS, Page } from '../reporters/page.js';
import { plural } from '../text/words.js';
import type { Addresses } from './addresses.js';
import { markdownTable } from './markdown.js';
import { numberOf } from './query.js';
import { titleOf } from './query-rows.js';
import type { Queue, Request } from './queue.js';
import { dateOf, type Group, groupsOf, headline, STATE_NAMES, standing } from './queue-text.js';

/** Most bytes of a job's summary. */
const LIMIT = 1_000_000;

/** For the summary of a job. */
export function queueMarkdown(queue: Queue, addresses: Addresses, by?: Group): string {
  const page = new Page(LIMIT);
  page.add(`# Reviews for ${code(formatRelease(queue.release))}\n\n${headline(queue)}.`);
  if (by === undefined) page.add(requestTable(queue.requests, addresses), 'the requests');
  else
    for (const { name, requests } of groupsOf(queue, by))
      page.add(
        `## ${code(name)}\n\n${standing(requests)}.\n\n${requestTable(requests, addresses, by)}`,
        name,
      );
  page.add(loadMarkdown(queue));
  for (const one of ['sig', 'move'] as const) page.add(groupTable(queue, one, addresses));
  page.add(arrangements(queue, addresses));
  const idle = queue.idle.map(
    (kep) =>
      `- ${kepLink(Number(numberOf(kep) ?? 0), kep.directory, addresses)} ${prose(cut(titleOf(kep), LENGTHS.name))}`,
  );
  page.add(
    folded(`${plural(idle.length, 'idle KEP')}: alpha or beta, and two releases old`, idle.join('\n')),
    'idle KEPs',
  );
  return page.toString();
}

/** A column of Markdown; one whose group is the table's own is left out. */
type Cell = (request: Request, addresses: Addresses) => string;

const COLUMNS: readonly (readonly [heading: string, by: Group | undefined, cell: Cell])[] = [
  [
    'KEP',
    undefined,
    ({ number, kep, title }, addresses) =>
      `${kepLink(number, kep.directory, addresses)} ${prose(cut(title, LENGTHS.name))}`,
  ],
  ['SIG', 'sig', ({ sig }) => code(sig)],
  ['Move', 'move', ({ move }) => (move === undefined ? '' : code(move))],
  ['State', 'state', ({ state }) => STATE_NAMES[state]],
  ['Approver', 'approver', ({ approver }) => (approver === undefined ? '' : code(`@${approver}`))],
  ['Answers', undefined, ({ answered, due }) => `${answered} of ${due}`],
  ['Errors / warnings', undefined, ({ errors, warnings }) => `${errors} / ${warnings}`],
  ['Gate in the code', undefined, ({ gate }) => prose(gate ?? '')],
  ['Since', undefined, (request) => dateOf(request) ?? 'not known'],
];

const SHADOWS: (typeof COLUMNS)[number] = [
  'Shadows',
  undefined,
  ({ shadows = [] }) => shadows.map((handle) => code(`@${handle}`)).join(', '),
];

const PLACES: (typeof COLUMNS)[number] = [
  '',
  undefined,
  ({ pullRequest, issue }, addresses) =>
    [
      ...(pullRequest === undefined
        ? []
        : [link(`pull request ${pullRequest}`, addresses.pullRequest(pullRequest))]),
      ...(issue === undefined ? [] : [link('issue', addresses.issue(issue))]),
    ].join(', '),
];

function requestTable(requests: readonly Request[], addresses: Addresses, by?: Group): string {
  if (requests.length === 0) return '';
  const hasShadows = requests.some(({ shadows = [] }) => shadows.length > 0);
  const columns = [...COLUMNS, ...(hasShadows ? [SHADOWS] : []), PLACES].filter(
    ([, group]) => by === undefined || group !== by,
  );
  return markdownTable(
    columns.map(([heading]) => heading),
    requests.map((request) => columns.map(([, , cell]) => cell(request, addresses))),
  );
}

function kepLink(number: number | undefined, directory: string, { path }: Addresses): string {
  return link(number ? `KEP-${number}` : code(directory), path(directory));
}

function loadMarkdown({ load }: Queue): string {
  if (load.length === 0) return '';
  const most = Math.max(1, ...load.map(({ requests }) => requests));
  const rows = load.map(({ approver, requests }) => [
    code(`@${approver}`),
    String(requests),
    '█'.repeat(Math.ceil((requests / most) * 20)),
  ]);
  return `## Approvers\n\n${markdownTable(['Approver', 'Requests', ''], rows)}`;
}

/** Who asks for what, folded: each group with where its requests stand and their links. */
function groupTable(queue: Queue, by: 'sig' | 'move', addresses: Addresses): string {
  const groups = groupsOf(queue, by);
  if (groups.length === 0) return '';
  const rows = groups.map(({ name, requests }) => [
    code(name),
    String(requests.length),
    standing(requests),
    requests.map(({ number, kep }) => kepLink(number, kep.directory, addresses)).join(', '),
  ]);
  const heading = by === 'sig' ? 'SIG' : 'Move';
  return folded(`By ${heading}`, markdownTable([heading, 'Requests', 'State', 'KEPs'], rows));
}

function arrangements({ unassigned, conflicts, proposal }: Queue, addresses: Addresses): string {
  const of = ({ number, kep }: Request): string => kepLink(number, kep.directory, addresses);
  const lines = [
    ...unassigned.map((request) => `- ${of(request)} has no approver`),
    ...conflicts.map(({ request, reason }) => `- ${code(`@${request.approver}`)} ${reason}: ${of(request)}`),
    ...(proposal.length > 0 ? ['', 'Least loaded who could take them, a proposal:', ''] : []),
    ...proposal.map(({ request, approver }) => `- ${of(request)}: ${code(`@${approver}`)}`),
  ];
  return lines.length === 0 ? '' : `## To arrange\n\n${lines.join('\n')}`;
}
