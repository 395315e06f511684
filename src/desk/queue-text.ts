/** A queue as JSON, CSV and for a terminal. */
import { formatRelease } from '../model/lifecycle.js';
import { jsonText } from '../reporters/escape.js';
import { plural } from '../text/words.js';
import { csv } from './csv.js';
import { numberOf } from './query.js';
import type { Queue, Request } from './queue.js';
import { type Column, table } from './table.js';

/** How a state is called; what only GitHub knows is not known offline. */
export const STATE_NAMES: Readonly<Record<Request['state'], string>> = {
  draft: 'draft',
  ready: 'ready',
  waiting: 'waiting',
  'changes-requested': 'changes requested',
  approved: 'approved',
  merged: 'merged',
  'no-approver': 'no approver',
  'approver-left': 'approver left',
  'approved-by-other': 'approved by someone else',
};

/** `2026-04-23`; `undefined` where it is not known. */
export function dateOf({ since }: Request): string | undefined {
  return since?.date.slice(0, 10);
}

/** The queue as `schemas/queue.schema.json` describes it. */
export function queueJson(queue: Queue): string {
  return jsonText(queueData(queue));
}

/** What the JSON of a queue holds. */
export function queueData({ release, requests, load, unassigned, conflicts, proposal, idle }: Queue) {
  return {
    version: 1,
    milestone: formatRelease(release),
    requests: requests.map((request) => ({
      number: request.number ?? null,
      kep: request.kep.directory,
      title: request.title,
      sig: request.sig,
      stage: request.stage ?? null,
      status: request.kep.status ?? null,
      move: request.move ?? null,
      state: request.state,
      approver: request.approver ?? null,
      since: dateOf(request) ?? null,
      sinceCommit: request.since?.commit ?? null,
      due: request.due,
      answered: request.answered,
      errors: request.errors,
      warnings: request.warnings,
      pullRequest: request.pullRequest ?? null,
      issue: request.issue ?? null,
      shadows: request.shadows ?? null,
    })),
    load: load.map(({ approver, requests: count }) => ({ approver, requests: count })),
    unassigned: unassigned.map(({ number }) => number ?? null),
    conflicts: conflicts.map(({ request, reason }) => ({
      number: request.number ?? null,
      approver: request.approver ?? null,
      reason,
    })),
    proposal: proposal.map(({ request, approver }) => ({ number: request.number ?? null, approver })),
    idle: idle.map((kep) => Number(numberOf(kep) ?? Number.NaN)).filter((number) => !Number.isNaN(number)),
  };
}

/** A line per request. */
export function queueCsv({ requests }: Queue): string {
  return csv([
    [
      'Number',
      'Title',
      'SIG',
      'Stage',
      'Status',
      'Move',
      'State',
      'Approver',
      'Since',
      'Due',
      'Answered',
      'Errors',
      'Warnings',
      'Gate in the code',
      'Pull request',
      'Directory',
      'Shadows',
    ],
    ...requests.map((request) => [
      request.number ?? '',
      request.title,
      request.sig,
      request.stage ?? '',
      request.kep.status ?? '',
      request.move ?? '',
      STATE_NAMES[request.state],
      request.approver === undefined ? '' : `@${request.approver}`,
      dateOf(request) ?? '',
      ...[request.due, request.answered, request.errors, request.warnings],
      request.gate ?? '',
      request.pullRequest ?? '',
      request.kep.directory,
      (request.shadows ?? []).map((handle) => `@${handle}`).join(', '),
    ]),
  ]);
}

const COLUMNS: readonly Column[] = [
  { heading: 'KEP', right: true },
  { heading: 'TITLE', least: 16 },
  { heading: 'SIG', least: 7 },
  { heading: 'MOVE' },
  { heading: 'STATE', least: 8 },
  { heading: 'APPROVER', least: 8 },
  { heading: 'ANSWERS', right: true },
  { heading: 'ERRORS', right: true },
  { heading: 'GATE', least: 8 },
  { heading: 'SINCE' },
];

/** For people at a terminal; fitted to `width` columns where it is given. */
export function queueTable(queue: Queue, width?: number): string {
  const rows = queue.requests.map((request) => [
    request.number ?? '',
    request.title,
    request.sig.replace(/^sig-/, ''),
    request.move ?? '',
    STATE_NAMES[request.state],
    request.approver === undefined ? '' : `@${request.approver}`,
    `${request.answered}/${request.due}`,
    request.errors,
    request.gate ?? '',
    dateOf(request) ?? 'not known',
  ]);
  const most = Math.max(1, ...queue.load.map(({ requests }) => requests));
  const names = Math.max(0, ...queue.load.map(({ approver }) => approver.length));
  const load = queue.load.map(
    ({ approver, requests }) =>
      `  ${`@${approver}`.padEnd(names + 1)}  ${'█'.repeat(Math.ceil((requests / most) * 20)).padEnd(20)}  ${requests}\n`,
  );
  return [
    `${headline(queue)}\n\n`,
    table(COLUMNS, rows, width),
    load.length > 0 ? `\nRequests for each approver\n${load.join('')}` : '',
    ...remarks(queue).map((line) => `\n${line}\n`),
  ].join('');
}

/** How many requests there are, and where they stand. */
export function headline({ release, requests }: Queue): string {
  const count = (state: Request['state']): number =>
    requests.filter((request) => request.state === state).length;
  const parts = (Object.keys(STATE_NAMES) as Request['state'][])
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${STATE_NAMES[state]}`);
  return `${plural(requests.length, 'request')} for ${formatRelease(release)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}

/** What somebody has to arrange, a line each. */
function remarks({ unassigned, conflicts, proposal, idle }: Queue): readonly string[] {
  const of = ({ number }: Request): string => `KEP-${number ?? '?'}`;
  return [
    ...(unassigned.length > 0 ? [`Nobody is named for ${unassigned.map(of).join(', ')}`] : []),
    ...conflicts.map(({ request, reason }) => `@${request.approver} ${reason}: ${of(request)}`),
    ...(proposal.length > 0
      ? [
          `Least loaded who could take them: ${proposal.map(({ request, approver }) => `${of(request)} @${approver}`).join(', ')}`,
        ]
      : []),
    ...(idle.length > 0
      ? [`${plural(idle.length, 'KEP')} at alpha or beta idle for two releases: \`query --idle\` lists them`]
      : []),
  ];
}
