/** What the desk asks of GitHub: open pull requests, their files and issues. Nothing of it is written anywhere. */
import type { Outside, State } from '../desk/queue.js';
import { overlay } from '../files/overlay.js';
import { type Issue, issuesOf } from '../github/issues.js';
import { type OpenPull, openPulls, textsAt } from '../github/open-pulls.js';
import type { FiledKep } from '../load/kep.js';
import { UsageError } from '../model/errors.js';
import type { Version } from '../model/history.js';
import { type Asker, askerFor, type OnlineFlags, shownProgress } from './ask-github.js';
import type { Desk } from './desk.js';
import type { Io } from './io.js';

/** What GitHub says; `failures` names what could not be had: the rest is then *partial*. */
export interface Heard {
  readonly pulls: readonly OpenPull[];
  /** The KEPs that pull requests are about, as they are at their heads. */
  readonly keps: readonly { readonly kep: FiledKep; readonly pull: OpenPull }[];
  /** Texts of the changed files at the heads, by path; where several pull requests change one, that of the last. */
  readonly texts: ReadonlyMap<string, string>;
  readonly ask: Asker | undefined;
  readonly failures: readonly string[];
}

const NOTHING: Heard = { pulls: [], keps: [], texts: new Map(), ask: undefined, failures: [] };

/** Asks for the open pull requests and the KEPs in them. Never throws for what GitHub does: that is told. */
export async function hear(desk: Desk, flags: OnlineFlags, io: Io): Promise<Heard> {
  let ask: Asker;
  try {
    ask = await askerFor(desk.root, flags, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...NOTHING, failures: [error.message] };
  }
  const show = shownProgress(io);
  const { items: pulls, failures } = await openPulls(ask.graphql, ask.repository, (count) =>
    show(`${count} pull requests`),
  );
  const { directoriesOf } = await import('../desk/pulls.js');
  const about = pulls.map((pull) => ({ pull, directories: directoriesOf(pull.files, desk.repository) }));
  const wanted = about.flatMap(({ pull, directories }) =>
    pull.files
      .filter((path) => isRead(path, directories, desk) && !pull.removed.includes(path))
      .map((path) => ({ commit: pull.head, path })),
  );
  const { texts, failures: unread } = await textsAt(ask.graphql, ask.repository, wanted);
  show('');
  const lost = wanted.filter(({ commit, path }) => {
    const name = nameAt(commit, path);
    return texts.has(name) && texts.get(name) === undefined;
  });
  const { loadFiled } = await import('../load/kep.js');
  const keps: { kep: FiledKep; pull: OpenPull }[] = [];
  const all = new Map<string, string>();
  for (const { pull, directories } of about) {
    const own = new Map<string, string>();
    for (const path of pull.files) {
      const text = texts.get(nameAt(pull.head, path));
      if (text === undefined) continue;
      own.set(path, text);
      all.set(path, text);
    }
    if (own.size === 0) continue;
    const files = overlay(desk.files, own);
    for (const directory of directories) {
      const kep = await loadFiled(files, directory, desk.repository);
      // The KEP moves away, or goes.
      if (pull.removed.includes(kep.metadata.path)) continue;
      keps.push({ pull, kep });
    }
  }
  return {
    pulls,
    keps: keps.filter(({ kep }) => kep.metadata.exists),
    texts: all,
    ask,
    failures: [...failures, ...unread, ...lostHeads(pulls, lost)],
  };
}

/** A file at a commit, as it is asked for. */
function nameAt(commit: string, path: string): string {
  return `${commit}:${path}`;
}

/** Pull requests whose head GitHub no longer has, as where a fork is deleted and its commits with it. */
function lostHeads(
  pulls: readonly OpenPull[],
  lost: readonly { readonly commit: string }[],
): readonly string[] {
  const heads = new Set(lost.map(({ commit }) => commit));
  return pulls
    .filter(({ head }) => heads.has(head))
    .map(({ number }) => `pull request ${number}: GitHub does not have all files of its head`);
}

/** What is read of a pull request: metadata, documents and approvals of its KEPs. */
function isRead(path: string, directories: readonly string[], { config }: Desk): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isOwn = directories.some((directory) => path === `${directory}/${name}`);
  if (isOwn) return config.metadata.files.includes(name) || /\.md$/i.test(name);
  return directories.length > 0 && /^\d+\.ya?ml$/.test(name);
}

/** The desk with the KEPs as the pull requests that ask for a review would make them. */
export async function withPulls(desk: Desk, heard: Heard): Promise<Desk> {
  if (heard.texts.size === 0) return desk;
  const newer = new Map(heard.keps.map(({ kep }) => [kep.directory, kep]));
  const known = new Set(desk.keps.map(({ directory }) => directory));
  const added = [...newer.values()].filter(({ directory }) => !known.has(directory));
  const stay = desk.keps.filter((kep) => !heard.keps.some((other) => isMovedTo(other, kep)));
  return {
    ...desk,
    files: overlay(desk.files, heard.texts),
    keps: [...stay.map((kep) => newer.get(kep.directory) ?? kep), ...added],
    repository: await desk.repository.withTexts(heard.texts),
  };
}

/** Whether a pull request moves a KEP to where `kep` is in it. */
function isMovedTo({ kep, pull }: Heard['keps'][number], old: FiledKep): boolean {
  if (kep.directory === old.directory || kep.directoryNumber !== old.directoryNumber) return false;
  return pull.removed.includes(old.metadata.path) || pull.renamed.includes(kep.metadata.path);
}

/** The pull requests about each KEP that change what asks for a review: metadata or approval. */
export function requestPulls({ keps }: Heard): ReadonlyMap<string, OpenPull> {
  const asking = keps.filter(({ kep, pull }) =>
    pull.files.some((path) => path === kep.metadata.path || path === kep.approvalPath),
  );
  return new Map(asking.map(({ kep, pull }) => [kep.directory, pull]));
}

/** Since when a request waits that is not merged: since its pull request was opened. */
export function sincePulls(pulls: ReadonlyMap<string, OpenPull>): readonly (readonly [string, Version])[] {
  return [...pulls].map(([directory, { head, created, title }]) => [
    directory,
    {
      commit: head,
      date: created,
      author: '',
      subject: title,
      path: directory,
      before: undefined,
      after: undefined,
      position: 0,
    },
  ]);
}

/** Where a request stands by the reviews of its pull request; without one it is merged. */
export async function outsideOf(
  kep: FiledKep,
  pull: OpenPull | undefined,
  issue: Issue | null | undefined,
  desk: Desk,
): Promise<Outside> {
  const [{ approverAliases, approversOf, isAmong }, { targetStage }] = await Promise.all([
    import('../desk/people.js'),
    import('../desk/move.js'),
  ]);
  const number = kep.directoryNumber === undefined ? undefined : Number(kep.directoryNumber);
  const about = {
    ...(pull !== undefined && { pullRequest: pull.number }),
    ...(issue === null ? { issue: null } : number !== undefined && { issue: number }),
  };
  const { approvers } = approverAliases(desk.repository);
  const [named] = approversOf(kep, targetStage(kep));
  if (named === undefined || (approvers.length > 0 && !isAmong(named, approvers))) return about;
  if (pull === undefined) return { ...about, state: 'merged' };
  const by = (state: string): readonly string[] =>
    pull.reviews.filter((review) => review.state === state).map(({ author }) => author);
  const state: State | undefined = isAmong(named, by('CHANGES_REQUESTED'))
    ? 'changes-requested'
    : isAmong(named, by('APPROVED'))
      ? 'approved'
      : by('APPROVED').some((author) => isAmong(author, approvers))
        ? 'approved-by-other'
        : undefined;
  return { ...about, ...(state !== undefined ? { state } : { waiting: true }) };
}

/** The issues of KEPs, whose numbers are those of their issues. */
export async function issuesFor(
  keps: readonly FiledKep[],
  { ask }: Heard,
): Promise<{ readonly issues: ReadonlyMap<number, Issue | null>; readonly failures: readonly string[] }> {
  if (ask === undefined) return { issues: new Map(), failures: [] };
  const numbers = keps.flatMap(({ directoryNumber }) =>
    directoryNumber === undefined ? [] : [Number(directoryNumber)],
  );
  return issuesOf(ask.graphql, ask.repository, [...new Set(numbers)]);
}
