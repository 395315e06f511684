import { resolve } from 'node:path';
import { type Freeze, freezeOf, type Online } from '../desk/freeze.js';
import type { FreezeReport } from '../desk/freeze-text.js';
import { isRequestFor } from '../desk/move.js';
import type { OptIn } from '../desk/opt-in.js';
import type { Issue } from '../github/issues.js';
import { UsageError } from '../model/errors.js';
import type { Kep } from '../model/kep.js';
import type { Release } from '../model/release.js';
import { readGivenText } from '../node/given.js';
import { quote } from '../text/words.js';
import { addressesOf } from './address.js';
import { type OnlineFlags, partial } from './ask-github.js';
import { choice, type Desk, type DeskFlags, deliver, openDesk, terminalWidth } from './desk.js';
import { releaseFor, sinceOf, wholeKeps } from './desk-sources.js';
import { type Io, workingDirectory } from './io.js';
import { type Heard, hear, issuesFor, withPulls } from './online.js';
import { split } from './split.js';

const FORMATS = ['terminal', 'markdown', 'json', 'csv', 'html'] as const;
/** The readiness deadline was called the PRR freeze until v1.37. */
const NAMES = ['kep-readiness', 'enhancements', 'prr-freeze'] as const;

/** The options of `freeze` as commander hands them over. */
export interface FreezeFlags extends DeskFlags, OnlineFlags {
  readonly online?: boolean;
  readonly milestone?: string;
  readonly at: string;
  readonly kep: readonly string[];
  readonly format?: string;
  readonly schedule?: string;
}

/** Judges the KEPs of a release at a freeze. Returns 1 where one is at risk. Throws `UsageError` for a wrong call. */
export async function freezeCommand(flags: FreezeFlags, io: Io): Promise<0 | 1 | 2> {
  const format = choice('--format', flags.format ?? 'terminal', FORMATS);
  const name = choice('--at', flags.at, NAMES);
  const at: Freeze = name === 'prr-freeze' ? 'kep-readiness' : name;
  const checkout = await openDesk(flags, io);
  const heard = flags.online ? await hear(checkout, flags, io) : undefined;
  // Before the readiness deadline a pull request is enough, at the enhancements freeze only what is merged counts.
  const desk = heard === undefined || at === 'enhancements' ? checkout : await withPulls(checkout, heard);
  const release = await releaseFor(desk, flags.milestone);
  const [{ numberIn, numberOf }, text] = await Promise.all([
    import('../desk/query.js'),
    import('../desk/freeze-text.js'),
  ]);
  const numbers = split(flags.kep).map(numberIn);
  const asked = desk.keps.filter((kep) =>
    numbers.length > 0 ? numbers.includes(numberOf(kep) ?? '') : isRequestFor(kep, release),
  );
  if (numbers.length > 0 && asked.length === 0)
    throw new UsageError('None of these KEPs exists: --kep takes numbers');
  const directories = asked.map(({ directory }) => directory);
  const since = await sinceOf(desk, release, directories, io);
  const committed = ({ directory }: Pick<Kep, 'directory'>): boolean | undefined =>
    since.has(directory) ? true : undefined;
  const known = heard?.ask === undefined ? undefined : await issuesFor(asked, heard);
  const online = (kep: Kep): Online | undefined => onlineOf(kep, heard, known?.issues);
  const frozen = text.ordered(
    (await wholeKeps(desk, directories, io)).map((kep) => freezeOf(kep, { release, at, committed, online })),
  );
  const apart = await optInFor(desk, heard, release);
  const report: FreezeReport = {
    ...{ release, at, keps: frozen },
    ...(apart?.lists !== undefined && { optIn: apart.lists }),
    ...(await scheduled(flags.schedule, io)),
  };
  const written = {
    terminal: () => text.freezeTerminal(report, flags.output === undefined ? terminalWidth(io) : undefined),
    markdown: async () => text.freezeMarkdown(report, await addressesOf(desk.root, io)),
    json: () => text.freezeJson(report),
    csv: () => text.freezeCsv(report),
    html: async () =>
      (await import('../desk/html/freeze.js')).freezeHtml(report, await addressesOf(desk.root, io)),
  }[format]();
  await deliver(await written, flags.output, io);
  const failures = [heard, known, apart].flatMap((part) => part?.failures ?? []);
  if (partial(failures, io) === 2) return 2;
  return frozen.some(({ verdict }) => verdict === 'at-risk') ? 1 : 0;
}

/** What GitHub says of a KEP; what could not be asked stays unknown. Who approved what is merged no question tells. */
function onlineOf(
  kep: Kep,
  heard: Heard | undefined,
  issues: ReadonlyMap<number, Issue | null> | undefined,
): Online | undefined {
  if (heard?.ask === undefined) return undefined;
  const issue = issues?.get(Number(kep.directoryNumber));
  const own = heard.pulls.filter(({ files }) =>
    files.some((path) => path === kep.metadata.path || path === kep.readme.path),
  );
  return {
    ...(issue !== undefined && { issue }),
    ...(heard.failures.length === 0 && { openPullRequests: own.map(({ number }) => number) }),
  };
}

/** Who opted in and asks for nothing, and the reverse; no list where GitHub did not say everything. */
async function optInFor(
  desk: Desk,
  heard: Heard | undefined,
  release: Release,
): Promise<{ readonly lists: OptIn | undefined; readonly failures: readonly string[] } | undefined> {
  if (heard?.ask === undefined) return undefined;
  const [{ optedIn }, { optInOf }] = await Promise.all([
    import('../github/issues.js'),
    import('../desk/opt-in.js'),
  ]);
  const { items, failures } = await optedIn(heard.ask.graphql, heard.ask.repository);
  if (failures.length > 0 || heard.failures.length > 0) return { lists: undefined, failures };
  const { keps } = await withPulls(desk, heard);
  return { lists: optInOf(items, keps, release), failures };
}

function textAt(file: string): string | undefined {
  try {
    return readGivenText(file);
  } catch {
    return undefined;
  }
}

/** The deadlines of a release README, for the comments and as a notice; no verdict depends on them. */
async function scheduled(path: string | undefined, io: Io): Promise<Pick<FreezeReport, 'dates' | 'notices'>> {
  if (path === undefined) return { dates: {}, notices: [] };
  const { countdown, scheduleOf, spelled } = await import('../desk/schedule.js');
  const text = textAt(resolve(workingDirectory(io), path));
  if (text === undefined) throw new UsageError(`Cannot read the schedule ${quote(path)}`);
  const { readiness, enhancements } = scheduleOf(text);
  if (readiness === undefined && enhancements === undefined)
    throw new UsageError(
      `${quote(path)} dates neither the KEP readiness deadline nor the enhancements freeze`,
    );
  const now = Date.now();
  return {
    dates: {
      ...(readiness && { readiness: spelled(readiness) }),
      ...(enhancements && { enhancements: spelled(enhancements) }),
    },
    notices: [
      ...(readiness ? [countdown('KEP readiness deadline', readiness, now)] : []),
      ...(enhancements ? [countdown('Enhancements freeze', enhancements, now)] : []),
    ],
  };
}
