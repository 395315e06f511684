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
import { dateOf, headline, STATE_NAMES } from './queue-text.js';

/** Most bytes of a job's summary. */
const LIMIT = 1_000_000;

/** For the summary of a job. */
export function queueMarkdown(queue: Queue, addresses: Addresses): string {
  const page = new Page(LIMIT);
  page.add(`# Reviews for ${code(formatRelease(queue.release))}\n\n${headline(queue)}.`);
  page.add(requestTable(queue.requests, addresses), 'the requests');
  page.add(loadMarkdown(queue));
  page.add(countsMarkdown('SIG', queue.requests, ({ sig }) => sig));
  page.add(countsMarkdown('Move', queue.requests, ({ move }) => move ?? 'not known'));
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

function requestTable(requests: readonly Request[], addresses: Addresses): string {
  if (requests.length === 0) return '';
  const hasShadows = requests.some(({ shadows = [] }) => shadows.length > 0);
  const rows = requests.map((request) => {
    const {
      number,
      kep,
      title,
      sig,
      move,
      state,
      approver,
      answered,
      due,
      errors,
      warnings,
      gate,
      pullRequest,
      issue,
    } = request;
    const places = [
      pullRequest === undefined
        ? ''
        : link(`pull request ${pullRequest}`, addresses.pullRequest(pullRequest)),
      issue === undefined ? '' : link('issue', addresses.issue(issue)),
    ].filter((text) => text !== '');
    return [
      `${kepLink(number, kep.directory, addresses)} ${prose(cut(title, LENGTHS.name))}`,
      code(sig),
      move === undefined ? '' : code(move),
      STATE_NAMES[state],
      approver === undefined ? '' : code(`@${approver}`),
      `${answered} of ${due}`,
      `${errors} / ${warnings}`,
      prose(gate ?? ''),
      dateOf(request) ?? 'not known',
      ...(hasShadows ? [(request.shadows ?? []).map((handle) => code(`@${handle}`)).join(', ')] : []),
      places.join(', '),
    ];
  });
  return markdownTable(
    [
      'KEP',
      'SIG',
      'Move',
      'State',
      'Approver',
      'Answers',
      'Errors / warnings',
      'Gate in the code',
      'Since',
      ...(hasShadows ? ['Shadows'] : []),
      '',
    ],
    rows,
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

function countsMarkdown(
  what: string,
  requests: readonly Request[],
  of: (request: Request) => string,
): string {
  const counts = new Map<string, number>();
  for (const request of requests) counts.set(of(request), (counts.get(of(request)) ?? 0) + 1);
  if (counts.size === 0) return '';
  const rows = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => [code(name), String(count)]);
  return folded(`By ${what}`, markdownTable([what, 'Requests'], rows));
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
