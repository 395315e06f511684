import { addressesOf } from './address.js';
import { choice, type DeskFlags, deliver, openDesk, terminalWidth } from './desk.js';
import { handleFor, judged, judgementsIn, releaseFor, sinceOf } from './desk-sources.js';
import type { Io } from './io.js';

const FORMATS = ['table', 'markdown', 'json', 'csv', 'html'] as const;

/** The options of `queue` as commander hands them over. */
export interface QueueFlags extends DeskFlags {
  readonly milestone?: string;
  readonly for?: string;
  readonly format?: string;
}

/** Shows what waits for whom. Throws `UsageError` for a wrong call. */
export async function queueCommand(flags: QueueFlags, io: Io): Promise<0 | 2> {
  const format = choice('--format', flags.format ?? 'table', FORMATS);
  const desk = await openDesk(flags, io);
  const [{ isRequestFor }, { queueOf }, text] = await Promise.all([
    import('../desk/move.js'),
    import('../desk/queue.js'),
    import('../desk/queue-text.js'),
  ]);
  const release = await releaseFor(desk, flags.milestone);
  const requested = desk.keps.filter((kep) => isRequestFor(kep, release));
  const directories = requested.map(({ directory }) => directory);
  const judgements = judgementsIn(await judged(desk, directories, io));
  const since = await sinceOf(desk, release, directories, io);
  const first = flags.for === undefined ? undefined : await handleFor(flags.for, desk, io);
  const queue = queueOf(desk.keps, {
    ...{ repository: desk.repository, release, judgements, since },
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
  return 0;
}
