/** What an event changed in the checkout. */
import { posix } from 'node:path';
import { githubChangeSet } from '../github/changes.js';
import { ApiError, type GitHubApi, type RepositoryName } from '../github/tree.js';
import type { ChangeSet } from '../model/change.js';
import { NoHistory, UsageError } from '../model/errors.js';
import { shortName } from '../model/revision-name.js';
import { type Commit, checkedOut, gitChangeSet } from '../node/git/changes.js';
import { workTree } from '../node/work-tree.js';
import { quote } from '../text/words.js';

/** How a workflow gives the Action a token. */
export const TOKEN = `token: \${{ github.token }}`;

/** What a comparison needs of a run. */
export interface Comparer {
  /** Absolute; inside the checkout. */
  readonly root: string;
  /** Path from the top of the repository to `root`: `''`, or ending in `/`. */
  readonly prefix: string;
  /** `undefined` without a token or a repository. */
  readonly api: (RepositoryName & { client(): Promise<GitHubApi> }) | undefined;
  /** What the user should know; filled on the way. */
  readonly notes: string[];
  /** Told what is compared with what. */
  readonly log: (message: string) => void;
}

/** Two commits, and what is known of them. */
export interface Comparison {
  /** A commit id; for the API also a branch. */
  readonly base: string;
  /** How git calls the base, if otherwise. */
  readonly gitBase?: string;
  readonly head: string;
  readonly name: string;
  /** Commits of which one is checked out, if this is the checkout that the event is about. */
  readonly of: readonly (string | undefined)[];
  readonly baseFiles?: string;
  readonly pullNumber?: number;
}

/**
 * What changed in the work tree: by git, else by the API. Throws `UsageError` when neither can tell, or where the work tree is not of the
 * event, and `ApiError` when GitHub does not answer.
 */
export async function compare(context: Comparer, comparison: Comparison): Promise<ChangeSet> {
  const { root, prefix, api, notes, log } = context;
  const { base, gitBase = base, head, name, baseFiles, pullNumber } = comparison;
  let reason: UsageError;
  try {
    const change = await gitChangeSet(root, { base: gitBase, name });
    log(`Compared with ${shortName(gitBase)} by git: ${count(change)}`);
    return change;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    reason = error;
  }
  if (api === undefined) throw new UsageError(withoutApi(reason));
  if (!(reason instanceof NoHistory)) notes.push(`GitHub's API was asked instead of git: ${reason.message}`);
  await refuseOtherCheckout(context, comparison);
  const { owner, repo } = api;
  try {
    const client = await api.client();
    const change = await githubChangeSet(client, {
      ...{ owner, repo, base, head, prefix, name },
      ...(baseFiles !== undefined && { baseFiles }),
      ...(pullNumber !== undefined && { pullNumber }),
    });
    await refuseOtherFiles(context, change);
    log(`Compared with ${shortName(base)} by the GitHub API: ${count(change)}`);
    return change;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const help = 'or set `fetch-depth: 0` for actions/checkout, so that git tells';
    throw new ApiError(`${error.message}; ${help}`, error.status);
  }
}

/** What to set, in the words of a workflow: nobody runs git by hand there. */
function withoutApi(reason: UsageError): string {
  if (!(reason instanceof NoHistory))
    return `${reason.message}; or set \`${TOKEN}\`, so that GitHub's API tells`;
  const { why, isShallow } = reason;
  const deepen = isShallow ? '`fetch-depth: 0` for actions/checkout, or ' : '';
  return `${why}: set ${deepen}\`${TOKEN}\`, so that GitHub's API tells`;
}

function count({ files }: ChangeSet): string {
  return files.length === 1 ? '1 file changed' : `${files.length} files changed`;
}

/** The API tells of the repository of the event. A checkout of another one would look as if nothing had changed in it. */
async function refuseOtherCheckout({ root }: Comparer, { of, head }: Comparison): Promise<void> {
  const here = await headOf(root);
  if (here === undefined || of.includes(here.id)) return;
  throw new UsageError(
    `Commit ${shortName(here.id)} is checked out, but the event is about ${shortName(head)}: ` +
      'check that one out, set `fetch-depth: 0`, or set `scope: all`',
  );
}

/** The same where git cannot tell what is checked out: some of the changed files must be there. */
async function refuseOtherFiles({ root, prefix }: Comparer, { files, base }: ChangeSet): Promise<void> {
  if ((await headOf(root)) !== undefined) return;
  const expected = files.filter(({ kind }) => kind !== 'removed');
  const tree = workTree(root);
  for (const { path } of expected) {
    const read = await tree.read(path);
    if (!('unreadable' in read && read.unreadable === 'missing')) return;
  }
  if (expected.length > 0) {
    throw new UsageError(
      `None of the changed files is below \`${root}\`, not even ${quote(posix.join(prefix, expected[0]?.path ?? ''))}: ` +
        'check out the commit of the event, or set `scope: all`',
    );
  }
  if (prefix !== '' && (await base.list('')).length === 0) {
    throw new UsageError(`The repository has no directory ${quote(prefix)}: set \`root\` to one that it has`);
  }
}

/** The commit that is checked out; `undefined` where git cannot tell. */
export async function headOf(root: string): Promise<Commit | undefined> {
  try {
    return await checkedOut(root);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
