import type { Outside } from '../desk/queue.js';
import type { OpenPull } from '../github/open-pulls.js';
import { addressesOf } from './address.js';
import { choice, type DeskFlags, deliver, openDesk, terminalWidth } from './desk.js';
import { handleFor, judged, judgementsIn, releaseFor, sinceOf } from './desk-sources.js';
import type { Io } from './io.js';
import {
  hear,
  issuesFor,
  type OnlineFlags,
  outsideOf,
  partial,
  requestPulls,
  sincePulls,
  withPulls,
} from './online.js';

const FORMATS = ['table', 'markdown', 'json', 'csv', 'html'] as const;

/** The options of `queue` as commander hands them over. */
export interface QueueFlags extends DeskFlags, OnlineFlags {
  readonly online?: boolean;
  readonly milestone?: string;
  readonly for?: string;
  readonly format?: string;
}

/** Shows what waits for whom. Throws `UsageError` for a wrong call. */
export async function queueCommand(flags: QueueFlags, io: Io): Promise<0 | 2> {
  const format = choice('--format', flags.format ?? 'table', FORMATS);
  const checkout = await openDesk(flags, io);
  const heard = flags.online ? await hear(checkout, flags, io) : undefined;
  const desk = heard === undefined ? checkout : await withPulls(checkout, heard);
  const [{ isRequestFor }, { queueOf }, text] = await Promise.all([
    import('../desk/move.js'),
    import('../desk/queue.js'),
    import('../desk/queue-text.js'),
  ]);
  const release = await releaseFor(desk, flags.milestone);
  const requested = desk.keps.filter((kep) => isRequestFor(kep, release));
  const directories = requested.map(({ directory }) => directory);
  const judgements = judgementsIn(await judged(desk, directories, io));
  const pulls = heard === undefined ? new Map<string, OpenPull>() : requestPulls(heard);
  const since = new Map([
    ...(await sinceOf(desk, release, directories, io)),
    ...sincePulls(pulls).filter(([directory]) => directories.includes(directory)),
  ]);
  const asked = heard?.ask === undefined ? undefined : await issuesFor(requested, heard);
  const outside = new Map<string, Outside>();
  if (heard?.ask !== undefined && heard.failures.length === 0)
    for (const kep of requested)
      outside.set(
        kep.directory,
        await outsideOf(kep, pulls.get(kep.directory), asked?.issues.get(Number(kep.directoryNumber)), desk),
      );
  const first = flags.for === undefined ? undefined : await handleFor(flags.for, desk, io);
  const queue = queueOf(desk.keps, {
    ...{ repository: desk.repository, release, judgements, since, outside },
    ...(first !== undefined && { first }),
  });
  const addresses = await addressesOf(desk.root, io);
  const written = {
    table: () => text.queueTable(queue, flags.output === undefined ? terminalWidth(io) : undefined),
    markdown: () => text.queueMarkdown(queue, addresses),
    json: () => text.queueJson(queue),
    csv: () => text.queueCsv(queue),
    html: async () => (await import('../desk/html/queue.js')).queueHtml(queue, addresses),
  }[format]();
  await deliver(await written, flags.output, io);
  return partial([...(heard?.failures ?? []), ...(asked?.failures ?? [])], io);
}
