import type { ChangedFile, ChangeSet, PullRequest } from '../model/change.js';
import { UsageError } from '../model/errors.js';
import { shortName } from '../model/revision-name.js';
import { touchedLines } from '../text/patch.js';
import { refuseHalf } from './complete.js';
import { isObjectId } from './object-id.js';
import {
  asObject,
  asObjects,
  type GitHubApi,
  githubTree,
  type Json,
  type RepositoryName,
  treeOf,
  unexpected,
} from './tree.js';

/** Two versions on GitHub. */
export interface RemoteRange extends RepositoryName {
  /** A commit id or a branch. What changed there since the two parted does not count. */
  readonly base: string;
  /** A commit id. */
  readonly head: string;
  /** The pull request from `head`: it lists more files than a comparison does. */
  readonly pullNumber?: number;
  /** Path from the top of the repository to the root: `''`, or ending in `/`. */
  readonly prefix: string;
  /** The commit to read base files from; by default the one where the two parted. */
  readonly baseFiles?: string;
  /** How reports call the base. */
  readonly name?: string;
}

/** A comparison ends here without a word (GitHub, REST API, "Compare two commits"). */
const MOST_COMPARED = 300;
/** And the list of a pull request's files here (GitHub, REST API, "List pull requests files"). */
const MOST_LISTED = 3000;
const PER_PAGE = 100;

/**
 * What changed below the root since `head` left `base`, by GitHub's API. Throws `ApiError` when GitHub does not answer and
 * `UsageError` when there are more files than it lists.
 */
export async function githubChangeSet(api: GitHubApi, range: RemoteRange): Promise<ChangeSet> {
  const { owner, repo, base, head, pullNumber, prefix } = range;
  const what = `the changes from ${shortName(base)} to ${shortName(head)}`;
  const { data } = await api.get(
    '/repos/{owner}/{repo}/compare/{basehead}',
    // Of its many commits none is needed.
    { owner, repo, basehead: `${base}...${head}`, per_page: 1 },
    what,
  );
  const comparison = asObject(data, what);
  const { sha } = asObject(comparison.merge_base_commit, what);
  if (!isObjectId(sha)) throw unexpected(what);
  if (isObjectId(base) && asObject(comparison.base_commit, what).sha !== base) throw unexpected(what);

  let files = namedOnce(asObjects(comparison.files, what), what);
  if (files.length >= MOST_COMPARED) {
    if (pullNumber === undefined) throw tooMany(MOST_COMPARED);
    const compared = files.length;
    files = namedOnce(await listedFiles(api, { owner, repo, pullNumber, head }), what);
    if (files.length < compared) throw unexpected(what);
  }
  const change = {
    baseName: range.name ?? shortName(base),
    base: githubTree(api, { owner, repo, sha: range.baseFiles ?? sha, prefix }),
    files: files.flatMap((file) => changedFile(file, prefix, what) ?? []),
  };
  const before = treeOf(api, { owner, repo, sha, prefix });
  await refuseHalf(change, { before, after: treeOf(api, { owner, repo, sha: head, prefix }), what });
  return change;
}

/** A list that came in two parts of two versions names files twice. */
function namedOnce(files: readonly Json[], what: string): readonly Json[] {
  if (new Set(files.map(({ filename }) => filename)).size < files.length) throw unexpected(what);
  return files;
}

async function listedFiles(
  api: GitHubApi,
  { owner, repo, pullNumber, head }: RepositoryName & { readonly pullNumber: number; readonly head: string },
): Promise<readonly Json[]> {
  const what = `the files of pull request ${pullNumber}`;
  const route = '/repos/{owner}/{repo}/pulls/{pull_number}/files';
  const files = await allPages(api, route, { owner, repo, pull_number: pullNumber }, what);
  if (files.length >= MOST_LISTED) throw tooMany(MOST_LISTED);
  // The list is that of the pull request as it is now. The address of each file says which version that is.
  const ref = files
    .map(({ contents_url: url }) =>
      typeof url === 'string' ? /[?&]ref=([0-9a-f]{40,64})/.exec(url)?.[1] : undefined,
    )
    .find((one) => one !== undefined);
  if (ref !== undefined && ref !== head) {
    throw new UsageError(
      `Pull request ${pullNumber} has moved on from ${shortName(head)} to ${shortName(ref)}: the run for that commit tells more`,
    );
  }
  return files;
}

function tooMany(limit: number): UsageError {
  return new UsageError(
    `GitHub lists only ${limit} changed files, and there may be more: set \`fetch-depth: 0\` for actions/checkout, so that git lists them`,
  );
}

/** All entries of a list that comes in pages. */
async function allPages(
  api: GitHubApi,
  route: string,
  parameters: Readonly<Record<string, string | number>>,
  what: string,
  optional = false,
): Promise<readonly Json[]> {
  const all: Json[] = [];
  for (let page = 1; ; page += 1) {
    const { data, hasNext } = await api.get(route, { ...parameters, per_page: PER_PAGE, page }, what, {
      optional,
    });
    const list = asObjects(data, what);
    all.push(...list);
    // A full page is not believed to be the last one because nothing says that there is another.
    if ((!hasNext && list.length < PER_PAGE) || all.length >= MOST_LISTED) return all;
    if (list.length === 0) throw unexpected(what);
  }
}

const KINDS: Readonly<Record<string, ChangedFile['kind'] | 'unchanged'>> = {
  ...{ added: 'added', copied: 'added', removed: 'removed', renamed: 'renamed' },
  ...{ modified: 'modified', changed: 'modified', unchanged: 'unchanged' },
};

/** `undefined` for a file outside of the root. A file that came from outside was added, one that went there was removed. */
function changedFile(file: Json, prefix: string, what: string): ChangedFile | undefined {
  const { filename, status, previous_filename: previous, patch, changes } = file;
  const kind = typeof status === 'string' ? KINDS[status] : undefined;
  if (typeof filename !== 'string' || kind === undefined) throw unexpected(what);
  if (kind === 'unchanged') return undefined;
  const path = below(prefix, filename);
  const previousPath =
    kind === 'renamed' && typeof previous === 'string' ? below(prefix, previous) : undefined;
  if (path === undefined)
    return previousPath === undefined ? undefined : { path: previousPath, kind: 'removed' };
  const isFromOutside = kind === 'renamed' && previousPath === undefined;
  const lines = typeof patch === 'string' ? touchedLines(patch)?.get('') : changes === 0 ? [] : undefined;
  return {
    path,
    ...(previousPath !== undefined && { previousPath }),
    kind: isFromOutside ? 'added' : kind,
    // Of a file that was elsewhere the patch shows only what is new since then.
    ...(lines !== undefined && !isFromOutside && { lines }),
  };
}

function below(prefix: string, path: string): string | undefined {
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** `pull_request` of an event or of the API. Who has reviewed is not in it. */
export function pullRequestOf(payload: Json): PullRequest | undefined {
  if (typeof payload.number !== 'number') return undefined;
  return {
    number: payload.number,
    author: loginOf(payload.user),
    assignees: loginsOf(payload.assignees),
    reviewers: loginsOf(payload.requested_reviewers),
  };
}

/** The pull request with those who have reviewed it, by one call for each hundred reviews. Throws `ApiError`. */
export async function withReviewers(
  api: GitHubApi,
  { owner, repo }: RepositoryName,
  pullRequest: PullRequest,
): Promise<PullRequest> {
  const reviews = await allPages(
    api,
    '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    { owner, repo, pull_number: pullRequest.number },
    `the reviews of pull request ${pullRequest.number}`,
    true,
  );
  const authors = reviews.flatMap(({ user }) => loginOf(user) ?? []);
  return { ...pullRequest, reviewers: [...new Set([...pullRequest.reviewers, ...authors])] };
}

function loginsOf(users: unknown): readonly string[] {
  return Array.isArray(users) ? users.flatMap((user) => loginOf(user) ?? []) : [];
}

/** A user whose account is gone is `null`. */
function loginOf(user: unknown): string | undefined {
  const login = typeof user === 'object' && user !== null ? (user as Json).login : undefined;
  return typeof login === 'string' && login !== '' ? login : undefined;
}
