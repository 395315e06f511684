/** The part of a job's summary that is for the reviewers of a request. */
import { baseOf, pastAt, thenAt } from '../cli/past-sources.js';
import type { Brief } from '../desk/brief.js';
import type { Past } from '../desk/past.js';
import type { Files } from '../files/door.js';
import type { Workspace } from '../load/workspace.js';
import type { ChangeSet } from '../model/change.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import type { Kep } from '../model/kep.js';
import type { Place } from '../model/place.js';
import type { Report, ReportedChange } from '../model/report.js';
import { code } from '../reporters/escape.js';
import { once } from '../text/once.js';

/** Requests that are told of; a pull request with more is no request but a sweep. */
const MOST = 3;
/** Most bytes for each of them. */
const LIMIT = 20_000;

/** What a run read and compared. */
export interface Reviewed {
  readonly files: Files;
  readonly change: ChangeSet | undefined;
  readonly config: Config;
  /** Absolute; the history of its git repository is asked. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** Address of a place; `undefined` when it has none. */
  readonly link: (place: Place) => string | undefined;
}

interface Asked extends Reviewed {
  readonly change: ChangeSet;
  /** The revision whose history is asked, found once for all requests. */
  readonly base: () => Promise<string>;
}

/** Markdown about each request of the report, empty where there is none; at most some 60 kB. */
export async function requestPages(report: Report, reviewed: Reviewed): Promise<string> {
  const { change, files, config } = reviewed;
  const requests = [...(report.changes ?? [])].filter(([, { kind }]) => kind === 'request');
  if (change === undefined || requests.length === 0) return '';
  const { open } = await import('../load/workspace.js');
  const numbers = report.keps.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const workspace = await open(files, config, new Set(numbers));
  const base = once(() => baseOf(reviewed.root));
  const pages: string[] = [];
  for (const [directory, how] of requests.slice(0, MOST))
    pages.push(await pageOf(await workspace.load(directory), how, workspace, { ...reviewed, change, base }));
  const more = requests.slice(MOST).map(([directory]) => code(directory));
  if (more.length > 0)
    pages.push(`_Requests, too: ${more.slice(0, 20).join(', ')}${more.length > 20 ? ' …' : ''}_\n`);
  return pages.join('\n');
}

async function pageOf(kep: Kep, how: ReportedChange, workspace: Workspace, reviewed: Asked): Promise<string> {
  const [{ freezeOf }, { requestSummary }] = await Promise.all([
    import('../desk/freeze.js'),
    import('../desk/request-summary.js'),
  ]);
  const brief = await briefFor(kep, how, workspace, reviewed);
  const release = kep.latestMilestone ?? { major: 0, minor: 0 };
  const frozen = freezeOf(kep, { release, at: 'enhancements', committed: () => true });
  const addresses = {
    path: (path: string) => reviewed.link({ path }) ?? '',
    issue: () => '',
    pullRequest: () => '',
  };
  return requestSummary({ brief, frozen }, addresses, LIMIT);
}

/** What changed since the last approval; where the history here does not reach it, since the base of the pull request. */
async function briefFor(
  kep: Kep,
  { baseDirectory }: ReportedChange,
  workspace: Workspace,
  { root, config, env, change, base }: Asked,
): Promise<Brief> {
  const [{ briefOf }, { lastApproval, snapshotOf }] = await Promise.all([
    import('../desk/brief.js'),
    import('../desk/past.js'),
  ]);
  const checkout = { root, config, env };
  const past = await pastOrNothing(async () => pastAt(await base(), kep, checkout));
  const approval = past && lastApproval(past, kep.latestMilestone);
  if (approval !== undefined)
    return briefOf(kep, {
      ...{ lastApproval: approval, end: past?.end, past: await thenAt(approval, kep, checkout) },
    });
  const nothing = { lastApproval: undefined, end: past?.end, past: undefined };
  const isWhole = past !== undefined && past.end === undefined;
  if (isWhole || baseDirectory === undefined) return briefOf(kep, { ...nothing, end: undefined });
  const before = await workspace.version(change.base);
  const old = await before.load(baseDirectory);
  return briefOf(kep, {
    ...nothing,
    base: { name: change.baseName, snapshot: snapshotOf(old.metadata, old.approval) },
    past: { kep: old, questions: new Set(before.template.questions.map(({ id }) => id)) },
  });
}

/** The past that git knows; `undefined` where there is no clone, as on `pull_request_target` without a checkout. */
async function pastOrNothing(ask: () => Promise<Past>): Promise<Past | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
