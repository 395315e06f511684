import type { Outside } from '../desk/queue.js';
import type { OpenPull } from '../github/open-pulls.js';
import { readyFor } from '../reporters/width.js';
import { addressesOf } from './address.js';
import { type Asker, type OnlineFlags, partial } from './ask-github.js';
import { choice, type Desk, type DeskFlags, deliver, openDesk, terminalWidth } from './desk.js';
import { handleFor, judged, judgementsIn, releaseFor, sinceOf } from './desk-sources.js';
import type { Io } from './io.js';
import { hear, issuesFor, outsideOf, requestPulls, sincePulls, withPulls } from './online.js';

const FORMATS = ['table', 'markdown', 'json', 'csv', 'html'] as const;

/** The options of `queue` as commander hands them over. */
export interface QueueFlags extends DeskFlags, OnlineFlags {
  readonly online?: boolean;
  readonly milestone?: string;
  readonly for?: string;
  readonly group?: string;
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
  const by = flags.group === undefined ? undefined : choice('--group', flags.group, text.GROUPS);
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
  const talks = heard?.ask === undefined ? undefined : await shadowsIn(pulls, heard.ask, desk);
  if (heard?.ask !== undefined && heard.failures.length === 0)
    for (const kep of requested)
      outside.set(kep.directory, {
        ...(await outsideOf(
          kep,
          pulls.get(kep.directory),
          asked?.issues.get(Number(kep.directoryNumber)),
          desk,
        )),
        ...talks?.shadows.get(kep.directory),
      });
  const first = flags.for === undefined ? undefined : await handleFor(flags.for, desk, io);
  const queue = queueOf(desk.keps, {
    ...{ repository: desk.repository, release, judgements, since, outside },
    ...(first !== undefined && { first }),
  });
  if (format === 'table') await readyFor(queue.requests.map(({ title }) => title));
  const addresses = await addressesOf(desk.root, io);
  const written = {
    table: () => text.queueTable(queue, flags.output === undefined ? terminalWidth(io) : undefined, by),
    markdown: async () => (await import('../desk/queue-markdown.js')).queueMarkdown(queue, addresses, by),
    json: () => text.queueJson(queue),
    csv: () => text.queueCsv(queue),
    html: async () => (await import('../desk/html/queue.js')).queueHtml(queue, addresses),
  }[format]();
  await deliver(await written, flags.output, io);
  return partial([...(heard?.failures ?? []), ...(asked?.failures ?? []), ...(talks?.failures ?? [])], io);
}

/** Who reviewed the pull request of each KEP as a shadow; nothing of those whose talk could not be had. */
async function shadowsIn(
  pulls: ReadonlyMap<string, OpenPull>,
  { graphql, repository }: Asker,
  desk: Desk,
): Promise<{
  readonly shadows: ReadonlyMap<string, { readonly shadows: readonly string[] }>;
  readonly failures: readonly string[];
}> {
  const [{ talksOf }, { PHRASES, shadowsOf }] = await Promise.all([
    import('../github/remarks.js'),
    import('../desk/shadows.js'),
  ]);
  const numbers = [...new Set([...pulls.values()].map(({ number }) => number))];
  const { items, failures } = await talksOf(graphql, repository, numbers);
  const sources = { repository: desk.repository, phrases: PHRASES, people: [], sigs: [], releases: [] };
  const shadows = desk.keps.flatMap((kep) => {
    const talk = items.find(({ number }) => number === pulls.get(kep.directory)?.number);
    if (talk === undefined) return [];
    const people = shadowsOf([{ ...talk, keps: [kep] }], sources).map(({ handle }) => handle);
    return [[kep.directory, { shadows: people }] as const];
  });
  return { shadows: new Map(shadows), failures };
}
