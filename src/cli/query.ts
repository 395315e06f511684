import { type QueryList, queryLists } from '../desk/query-options.js';
import type { QueryRow } from '../desk/query-rows.js';
import type { FiledKep } from '../load/kep.js';
import { NAME } from '../model/tool.js';
import { readyFor } from '../reporters/width.js';
import { quote } from '../text/words.js';
import { addressesOf } from './address.js';
import { type OnlineFlags, partial } from './ask-github.js';
import { choice, type Desk, type DeskFlags, deliver, openDesk, remark, terminalWidth } from './desk.js';
import type { Io } from './io.js';
import { hear } from './online.js';
import { split } from './split.js';

export const QUERY_FORMATS = ['table', 'csv', 'json', 'yaml', 'html'] as const;
const ORDERS = [
  'path',
  'number',
  'title',
  'sig',
  'stage',
  'status',
  'updated',
  'milestone',
  'approver',
] as const;

/** The options of `query` as commander hands them over; lists as they were written, commas and all. */
export interface QueryFlags extends DeskFlags, OnlineFlags, Readonly<Record<QueryList, readonly string[]>> {
  readonly includePrs?: boolean;
  readonly repoPath?: string;
  readonly state: readonly string[];
  readonly idle?: boolean;
  readonly unassigned?: boolean;
  readonly sort?: string;
  readonly format?: string;
}

/**
 * Lists the KEPs that are looked for. Returns 0, or 2 where a KEP cannot be read: the list is then not all of it. Throws `UsageError`
 * for a wrong call.
 */
export async function queryCommand(flags: QueryFlags, io: Io): Promise<0 | 2> {
  const { format, file } = formatOf(flags);
  const order = choice('--sort', flags.sort ?? 'path', ORDERS);
  const root = flags.root ?? flags.repoPath ?? (io.env.ENHANCEMENTS_PATH || undefined);
  const desk = await openDesk({ ...flags, ...(root !== undefined && { root }) }, io);
  const { select } = await import('../desk/query.js');
  const { queryCsv, queryJson, queryTable, queryYaml } = await import('../desk/query-rows.js');
  const { sorted } = await import('../desk/query-order.js');
  const query = {
    ...queryLists((list) => split(flags[list])),
    ...{ idle: flags.idle === true, unassigned: flags.unassigned === true },
  };
  const heard = flags.includePrs ? await hear(desk, flags, io) : undefined;
  const pulls = new Map(heard?.keps.map(({ kep, pull }) => [kep, pull.number]));
  const found = select([...desk.keps, ...pulls.keys()], query, desk.repository, desk.upcoming);
  const { path, pullRequest: pullAddress } = await addressesOf(desk.root, io);
  const states = await statesOf(found.keps, split(flags.state), desk, io);
  const wanted = found.keps.filter((kep) => states === undefined || states.has(kep));
  const rows: readonly QueryRow[] = sorted(wanted, order).map((kep) => {
    const pullRequest = pulls.get(kep);
    return pullRequest === undefined
      ? { kep, state: states?.get(kep), link: path(kep.directory) }
      : { kep, pullRequest, state: states?.get(kep), link: pullAddress(pullRequest) };
  });
  if (format === 'table') await readyFor(wanted.flatMap(({ metadata }) => metadata.raw('title') ?? []));
  const text = {
    table: () => queryTable(rows, file === undefined ? terminalWidth(io) : undefined),
    csv: () => queryCsv(rows),
    json: () => queryJson(rows),
    yaml: () => queryYaml(rows),
    html: async () => (await import('../desk/html/query.js')).queryHtml(rows),
  }[format]();
  await deliver(await text, file, io);
  for (const sentence of found.remarks) remark(io, `${NAME}: ${sentence}`);
  const broken = desk.keps.filter(isBroken);
  for (const kep of broken) remark(io, `${NAME}: ${whyBroken(kep)}`);
  return partial(heard?.failures ?? [], io) === 2 || broken.length > 0 ? 2 : 0;
}

/** The KEPs whose request stands where somebody asked for, with that state; `undefined` where nobody asked. */
async function statesOf(
  keps: readonly FiledKep[],
  asked: readonly string[],
  desk: Desk,
  io: Io,
): Promise<ReadonlyMap<FiledKep, string> | undefined> {
  if (asked.length === 0) return undefined;
  const [{ STATES, stateOf }, { targetStage }, { judged, judgementsIn }] = await Promise.all([
    import('../desk/queue.js'),
    import('../desk/move.js'),
    import('./desk-sources.js'),
  ]);
  const wanted = asked.map((state) => choice('--state', state, STATES));
  const own = keps.filter((kep) => desk.keps.includes(kep));
  const judgements = judgementsIn(
    await judged(
      desk,
      own.map(({ directory }) => directory),
      io,
    ),
  );
  const states = own.map((kep) => {
    const judgement = judgements.get(kep.directory) ?? { due: 0, answered: 0, errors: 0, warnings: 0 };
    return [kep, stateOf(kep, targetStage(kep), judgement, desk.repository)] as const;
  });
  return new Map(states.filter(([, state]) => wanted.includes(state)));
}

/** kepctl's `--output` names a format; ours names a file everywhere else. */
function formatOf({ output, format }: QueryFlags): {
  readonly format: (typeof QUERY_FORMATS)[number];
  readonly file: string | undefined;
} {
  const named = QUERY_FORMATS.find((one) => one === output);
  if (named !== undefined && format === undefined) return { format: named, file: undefined };
  return { format: choice('--format', format ?? 'table', QUERY_FORMATS), file: output };
}

/** Whether nothing can be told of a KEP because its metadata is not YAML or cannot be read. */
function isBroken({ metadata }: FiledKep): boolean {
  return (
    metadata.exists &&
    metadata.raw('title') === undefined &&
    metadata.problems.some(({ subject }) => subject === 'syntax' || subject === 'file')
  );
}

function whyBroken({ directory, metadata }: FiledKep): string {
  const { message, place } = metadata.problems[0] ?? {
    message: 'cannot be read',
    place: { path: directory },
  };
  return `${quote(place.path)} cannot be read, so its KEP is listed without what stands there: ${message}`;
}
