/** What the desk asks of GitHub: open pull requests, their files and issues. Nothing of it is written anywhere. */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Outside, State } from '../desk/queue.js';
import { overlay } from '../files/overlay.js';
import { type Graphql, graphqlClient } from '../github/graphql.js';
import { type Issue, issuesOf, type OpenPull, openPulls, textsAt } from '../github/open-pulls.js';
import type { FiledKep } from '../load/kep.js';
import { UsageError } from '../model/errors.js';
import type { Version } from '../model/history.js';
import { NAME } from '../model/tool.js';
import { quote } from '../text/words.js';
import { repositoryAddress } from './address.js';
import { type Desk, remark } from './desk.js';
import { type Io, workingDirectory } from './io.js';

/** The options of commands that may ask GitHub. */
export interface OnlineFlags {
  readonly ghTokenPath?: string;
}

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

interface Asker {
  readonly graphql: Graphql & { readonly requests: () => number };
  readonly repository: { readonly owner: string; readonly name: string };
}

const NOTHING: Heard = { pulls: [], keps: [], texts: new Map(), ask: undefined, failures: [] };

/** Asks for the open pull requests and the KEPs in them. Never throws for what GitHub does: that is told. */
export async function hear(desk: Desk, flags: OnlineFlags, io: Io): Promise<Heard> {
  let ask: Asker;
  try {
    ask = await askerFor(desk, flags, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...NOTHING, failures: [error.message] };
  }
  const show = (text: string): void => {
    if (io.stderr.isTTY) io.stderr.write(`\r\u001B[K${text}`);
  };
  const { items: pulls, failures } = await openPulls(ask.graphql, ask.repository, (count) =>
    show(`${count} pull requests`),
  );
  const { directoriesOf } = await import('../desk/pulls.js');
  const about = pulls.map((pull) => ({ pull, directories: directoriesOf(pull.files, desk.repository) }));
  const wanted = about.flatMap(({ pull, directories }) =>
    pull.files.filter((path) => isRead(path, directories, desk)).map((path) => ({ commit: pull.head, path })),
  );
  const { texts, failures: unread } = await textsAt(ask.graphql, ask.repository, wanted);
  show('');
  const { loadFiled } = await import('../load/kep.js');
  const keps: { kep: FiledKep; pull: OpenPull }[] = [];
  const all = new Map<string, string>();
  for (const { pull, directories } of about) {
    const own = new Map<string, string>();
    for (const path of pull.files) {
      const text = texts.get(`${pull.head}:${path}`);
      if (text === undefined) continue;
      own.set(path, text);
      all.set(path, text);
    }
    if (own.size === 0) continue;
    const files = overlay(desk.files, own);
    for (const directory of directories) {
      const kep = await loadFiled(files, directory, desk.repository);
      // What is changed and not there is removed: the KEP moves away, or goes.
      if (pull.files.includes(kep.metadata.path) && !own.has(kep.metadata.path)) continue;
      keps.push({ pull, kep });
    }
  }
  return {
    pulls,
    keps: keps.filter(({ kep }) => kep.metadata.exists),
    texts: all,
    ask,
    failures: [...failures, ...unread],
  };
}

/** What is read of a pull request: metadata, documents and approvals of its KEPs. */
function isRead(path: string, directories: readonly string[], { config }: Desk): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isOwn = directories.some((directory) => path === `${directory}/${name}`);
  if (isOwn) return config.metadata.files.includes(name) || /\.md$/i.test(name);
  return directories.length > 0 && /^\d+\.ya?ml$/.test(name);
}

/** Throws `UsageError` where there is no token or no repository to ask about. */
async function askerFor(desk: Desk, { ghTokenPath }: OnlineFlags, io: Io): Promise<Asker> {
  const { env } = io;
  const address = new URL(await repositoryAddress(desk.root, io));
  const [, owner = '', name = ''] = address.pathname.split('/');
  const api =
    env.GITHUB_API_URL ||
    (address.hostname === 'github.com' ? 'https://api.github.com' : `${address.origin}/api/v3`);
  const url = env.GITHUB_GRAPHQL_URL || `${api.replace(/\/v3\/?$/, '')}/graphql`;
  const token =
    ghTokenPath === undefined ? (env.GITHUB_TOKEN ?? env.GH_TOKEN ?? '') : await tokenAt(ghTokenPath, io);
  if (token.trim() === '')
    throw new UsageError(
      'Missing token: GitHub answers such questions to nobody without one, set GITHUB_TOKEN or pass --gh-token-path',
    );
  return { graphql: graphqlClient({ url, token: token.trim() }), repository: { owner, name } };
}

async function tokenAt(path: string, io: Io): Promise<string> {
  const file = resolve(workingDirectory(io), path.replace(/^~(?=\/|$)/, io.env.HOME || homedir()));
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `Cannot read the token at ${quote(path)} (${(error as NodeJS.ErrnoException).code ?? 'no file'})`,
    );
  }
}

/** Says what could not be had; 2 where something could not. */
export function partial(failures: readonly string[], io: Io): 0 | 2 {
  for (const failure of failures) remark(io, `${NAME}: partial: ${failure}`);
  return failures.length > 0 ? 2 : 0;
}

/** The desk with the KEPs as the pull requests that ask for a review would make them. */
export async function withPulls(desk: Desk, heard: Heard): Promise<Desk> {
  if (heard.texts.size === 0) return desk;
  const newer = new Map(heard.keps.map(({ kep }) => [kep.directory, kep]));
  const known = new Set(desk.keps.map(({ directory }) => directory));
  const added = [...newer.values()].filter(({ directory }) => !known.has(directory));
  return {
    ...desk,
    files: overlay(desk.files, heard.texts),
    keps: [...desk.keps.map((kep) => newer.get(kep.directory) ?? kep), ...added],
    repository: await desk.repository.withTexts(heard.texts),
  };
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
