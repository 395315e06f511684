import type { Files } from '../files/door.js';
import { githubChangeSet, pullRequestOf, withReviewers } from '../github/changes.js';
import { githubClient, type Patience } from '../github/client.js';
import { ApiError, type GitHubApi, githubTree, type Json } from '../github/tree.js';
import type { ChangeSet, PullRequest } from '../model/change.js';
import { UsageError } from '../model/errors.js';
import { shortName } from '../model/revision-name.js';
import { workTree } from '../node/work-tree.js';
import { oneOf, quote } from '../text/words.js';
import { type Comparer, compare, headOf, TOKEN } from './compare.js';
import { branchOf, commitIn, numberOf, objectAt, readEvent, textAt } from './event.js';

/** Values of the input `scope`: KEPs that the event changes, or all. */
export const SCOPES = ['changed', 'all'] as const;

/** Where a run takes its scope from. */
export interface ScopeOptions {
  /** By default `changed` for the events that change something, else `all`. */
  readonly scope: (typeof SCOPES)[number] | undefined;
  /** Absolute; inside the checkout, if there is one. */
  readonly root: string;
  /** Path from the top of the repository to `root`: `''`, or ending in `/`. */
  readonly prefix: string;
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
  readonly patience?: Partial<Patience>;
  readonly fetch?: typeof fetch;
  /** Told what is compared with what, and why the run waits. */
  readonly log: (message: string) => void;
}

/** What a run reads and compares. */
export interface Scope {
  readonly files: Files;
  /** Absent: everything is linted. */
  readonly change?: ChangeSet;
  /** What the user should know about how this was found out. */
  readonly notes: readonly string[];
}

const CHANGING = ['pull_request', 'pull_request_target', 'merge_group', 'push'];

/**
 * Whether a run reads the head of the pull request through the API: on `pull_request_target` the workflow has a token that may
 * write, so what a stranger wrote must not be checked out there.
 */
export function readsRemote(env: NodeJS.ProcessEnv): boolean {
  return env.GITHUB_EVENT_NAME === 'pull_request_target';
}

/**
 * What the event asks to lint. Changes come from git where the clone has the history, else from the API. Throws `UsageError` when
 * neither can tell, so that no run is green because nothing was compared.
 */
export async function scopeOf(options: ScopeOptions): Promise<Scope> {
  const { scope, root, env } = options;
  const event = env.GITHUB_EVENT_NAME ?? '';
  const chosen = scope ?? (CHANGING.includes(event) ? 'changed' : 'all');
  if (chosen === 'all' && !readsRemote(env)) return { files: workTree(root), notes: [] };

  const payload = readEvent(env);
  const context: Context = { ...options, payload, api: apiOf(options), notes: [] };
  const pull = objectAt(payload, 'pull_request');
  if (pull !== undefined) {
    return readsRemote(env) ? ofPullRequestTarget(context, pull, chosen) : ofPullRequest(context, pull);
  }
  if (event === 'merge_group') return ofMergeGroup(context);
  if (event === 'push') return ofPush(context);
  throw new UsageError(
    `Unexpected \`scope: changed\`, expected \`scope: all\`: the event ${quote(event)} changes nothing, unlike ${oneOf(CHANGING)}`,
  );
}

interface Context extends ScopeOptions, Comparer {
  readonly payload: Json;
}

function apiOf({ token, env, log, patience, fetch: ask }: ScopeOptions): Context['api'] {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
  if (token === '' || owner === undefined || repo === undefined) return undefined;
  const baseUrl = env.GITHUB_API_URL || 'https://api.github.com';
  let client: Promise<GitHubApi> | undefined;
  return {
    owner,
    repo,
    client() {
      client ??= githubClient({
        ...{ token, baseUrl, onWait: log },
        ...(patience && { patience }),
        ...(ask && { fetch: ask }),
      });
      return client;
    },
  };
}

async function ofPullRequest(context: Context, pull: Json): Promise<Scope> {
  const { root, env, notes } = context;
  const head = commitIn(objectAt(pull, 'head'), 'sha', 'the head of the pull request');
  const base = commitIn(objectAt(pull, 'base'), 'sha', 'the base of the pull request');
  const here = await headOf(root);
  // The checkout of `refs/pull/<number>/merge`: what the base branch has gained meanwhile is in both of its sides.
  const merged = here?.parents.length === 2 && here.parents[1] === head ? here.parents[0] : undefined;
  const [change, pullRequest] = await Promise.all([
    compare(context, {
      base: merged ?? base,
      head,
      name: branchOf(pull) ?? shortName(base),
      of: [head, env.GITHUB_SHA, textAt(pull, 'merge_commit_sha')],
      ...(merged !== undefined && { baseFiles: merged }),
      ...numberOf(pull),
    }),
    peopleOf(context, pull),
  ]);
  return { files: workTree(root), change: { ...change, ...(pullRequest && { pullRequest }) }, notes };
}

async function ofPullRequestTarget(
  context: Context,
  pull: Json,
  scope: (typeof SCOPES)[number],
): Promise<Scope> {
  const { api, prefix, notes, log } = context;
  const head = commitIn(objectAt(pull, 'head'), 'sha', 'the head of the pull request');
  const base = commitIn(objectAt(pull, 'base'), 'sha', 'the base of the pull request');
  if (api === undefined) {
    throw new UsageError(
      `Missing \`token\`, on \`pull_request_target\` the files are read through the API: set \`${TOKEN}\``,
    );
  }
  const { owner, repo } = api;
  const client = await api.client();
  const files = githubTree(client, { owner, repo, sha: head, prefix });
  log(`On pull_request_target the files of ${shortName(head)} are read through the GitHub API`);
  if (scope === 'all') return { files, notes };
  const range = {
    owner,
    repo,
    base,
    head,
    prefix,
    name: branchOf(pull) ?? shortName(base),
    ...numberOf(pull),
  };
  const [change, pullRequest] = await Promise.all([githubChangeSet(client, range), peopleOf(context, pull)]);
  return { files, change: { ...change, ...(pullRequest && { pullRequest }) }, notes };
}

async function ofMergeGroup(context: Context): Promise<Scope> {
  const group = objectAt(context.payload, 'merge_group');
  const base = commitIn(group, 'base_sha', 'the base of the merge group');
  const head = commitIn(group, 'head_sha', 'the head of the merge group');
  const name = textAt(group, 'base_ref')?.replace(/^refs\/heads\//, '') ?? shortName(base);
  const change = await compare(context, { base, head, name, of: [head, context.env.GITHUB_SHA] });
  return { files: workTree(context.root), change, notes: context.notes };
}

/** A push without a place to count from checks everything. */
async function ofPush(context: Context): Promise<Scope> {
  const { root, payload, notes, log, env } = context;
  const files = workTree(root);
  const everything = { files, notes };
  const ref = textAt(payload, 'ref') ?? env.GITHUB_REF ?? '';
  const branch = /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
  const main = textAt(objectAt(payload, 'repository'), 'default_branch');
  const before = textAt(payload, 'before') ?? '';
  const head = commitIn(payload, 'after', 'the commit that was pushed');
  const of = [head, env.GITHUB_SHA];

  if (/^0+$/.test(before)) {
    if (branch === undefined || main === undefined || branch === main) {
      log('This push is the first of its branch or tag: everything is checked');
      return everything;
    }
    const base = { base: main, gitBase: `refs/remotes/origin/${main}`, name: main };
    return { ...everything, change: await compare(context, { ...base, head, of }) };
  }
  const base = commitIn(payload, 'before', 'the commit before the push');
  try {
    return { ...everything, change: await compare(context, { base, head, name: shortName(base), of }) };
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
    notes.push(`The commit before this push, ${shortName(base)}, is gone: everything is checked`);
    return everything;
  }
}

/** The people of a pull request. No verdict depends on them, so nothing fails here. */
async function peopleOf({ api, notes }: Context, pull: Json): Promise<PullRequest | undefined> {
  const pullRequest = pullRequestOf(pull);
  if (api === undefined || pullRequest === undefined) return pullRequest;
  try {
    return await withReviewers(await api.client(), api, pullRequest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    notes.push(`Reviews that were given are not counted: ${error.message}`);
    return pullRequest;
  }
}
