/** A queue as JSON, CSV and for a terminal. */
import { formatRelease } from '../model/lifecycle.js';
import { jsonText, logText, oneLine } from '../reporters/escape.js';
import { compare } from '../text/order.js';
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

/** What requests can be grouped by. */
export const GROUPS = ['approver', 'sig', 'move', 'state'] as const;

export type Group = (typeof GROUPS)[number];

/** What a request stands under; empty where that is not known. */
const GROUPED: Readonly<Record<Group, (request: Request) => string>> = {
  approver: ({ approver }) => (approver === undefined ? '' : `@${approver}`),
  sig: ({ sig }) => sig,
  move: ({ move }) => move ?? '',
  state: ({ state }) => STATE_NAMES[state],
};

const NOBODY: Readonly<Record<Group, string>> = {
  approver: 'no approver',
  sig: 'no SIG',
  move: 'no move',
  state: 'no state',
};

/** The requests of one approver, one SIG, one move or one state, in the order of the queue. */
export interface RequestGroup {
  readonly name: string;
  readonly requests: readonly Request[];
}

/** The largest group first; handles in any case are one. */
export function groupsOf({ requests }: Queue, by: Group): readonly RequestGroup[] {
  const groups = new Map<string, { readonly name: string; readonly requests: Request[] }>();
  for (const request of requests) {
    const name = GROUPED[by](request);
    const group = groups.get(name.toLowerCase()) ?? { name: name || NOBODY[by], requests: [] };
    group.requests.push(request);
    groups.set(name.toLowerCase(), group);
  }
  return [...groups.values()].sort(
    (a, b) => b.requests.length - a.requests.length || compare(a.name, b.name),
  );
}

type CellOf = (request: Request) => string | number;

const COLUMNS: readonly (readonly [by: Group | undefined, column: Column, cell: CellOf])[] = [
  [undefined, { heading: 'KEP', right: true }, ({ number }) => number ?? ''],
  [undefined, { heading: 'TITLE', least: 14 }, ({ title }) => title],
  ['sig', { heading: 'SIG', least: 7, leave: 3 }, ({ sig }) => sig.replace(/^sig-/, '')],
  ['move', { heading: 'MOVE' }, ({ move }) => move ?? ''],
  ['state', { heading: 'STATE', least: 8 }, ({ state }) => STATE_NAMES[state]],
  ['approver', { heading: 'APPROVER', least: 8 }, GROUPED.approver],
  [undefined, { heading: 'ANSWERS', right: true, leave: 4 }, ({ answered, due }) => `${answered}/${due}`],
  [undefined, { heading: 'ERRORS', right: true, leave: 2 }, ({ errors }) => errors],
  [undefined, { heading: 'GATE', least: 11, leave: 1 }, ({ gate }) => gate ?? ''],
  [undefined, { heading: 'SINCE' }, (request) => dateOf(request) ?? 'not known'],
];

/** For people at a terminal; fitted to `width` columns where it is given. */
export function queueTable(queue: Queue, width?: number, by?: Group): string {
  const columns = COLUMNS.filter(([group]) => by === undefined || group !== by);
  const tableFor = (requests: readonly Request[]): string =>
    table(
      columns.map(([, column]) => column),
      requests.map((request) => columns.map(([, , cell]) => cell(request))),
      width,
    );
  const groups = by === undefined ? [] : groupsOf(queue, by);
  return [
    `${headline(queue)}\n\n`,
    by === undefined ? tableFor(queue.requests) : '',
    groups
      .map(
        (group) =>
          `${logText(oneLine(group.name))}: ${standing(group.requests)}\n${tableFor(group.requests)}`,
      )
      .join('\n'),
    bars(
      'Requests for each approver',
      queue.load.map(({ approver, requests }) => [`@${approver}`, requests]),
    ),
    ...(['sig', 'move'] as const).map((one) =>
      bars(
        `By ${one === 'sig' ? 'SIG' : 'move'}`,
        groupsOf(queue, one).map(({ name, requests }) => [name, requests.length]),
      ),
    ),
    ...remarks(queue).map((line) => `\n${logText(oneLine(line))}\n`),
  ].join('');
}

/** Counts as bars, a line each. */
function bars(heading: string, counts: readonly (readonly [name: string, count: number])[]): string {
  if (counts.length === 0) return '';
  const most = Math.max(1, ...counts.map(([, count]) => count));
  const names = Math.max(...counts.map(([name]) => name.length));
  const lines = counts.map(
    ([name, count]) =>
      `  ${logText(oneLine(name)).padEnd(names)}  ${'█'.repeat(Math.ceil((count / most) * 20)).padEnd(20)}  ${count}\n`,
  );
  return `\n${heading}\n${lines.join('')}`;
}

/** How many requests there are, and where they stand. */
export function headline({ release, requests }: Queue): string {
  const all = `${plural(requests.length, 'request')} for ${formatRelease(release)}`;
  return requests.length === 0 ? all : `${all}: ${standing(requests)}`;
}

/** How many of some requests stand where: `3 draft, 2 ready`. */
export function standing(requests: readonly Request[]): string {
  const count = (state: Request['state']): number =>
    requests.filter((request) => request.state === state).length;
  return (Object.keys(STATE_NAMES) as Request['state'][])
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${STATE_NAMES[state]}`)
    .join(', ');
}

/** What somebody has to arrange, a line each. */
function remarks({ unassigned, conflicts, proposal, idle }: Queue): readonly string[] {
  const of = ({ number, kep }: Request): string => (number === undefined ? kep.directory : `KEP-${number}`);
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
