import type { Files } from '../files/door.js';
import { kindOfMode, type TreeEntry, treeFiles } from '../files/tree.js';
import { UsageError } from '../model/errors.js';

/** The part of GitHub's REST API that reading needs. */
export interface GitHubApi {
  /**
   * One GET. `route` is a path with `{parameters}` in braces; those that it does not name go into the query. `what` names what is
   * asked for: "the files of pull request 7". Throws `ApiError` when there is no answer.
   */
  get(
    route: string,
    parameters: Readonly<Record<string, string | number>>,
    what: string,
    options?: GetOptions,
  ): Promise<{ readonly data: unknown; readonly hasNext: boolean }>;
}

export interface GetOptions {
  /** Nothing depends on the answer: a failure is not tried again. */
  readonly optional?: boolean;
}

/** What GitHub would not or could not answer: one sentence that says why and what to do. */
export class ApiError extends UsageError {
  constructor(
    message: string,
    /** HTTP status; `undefined` when there was no answer. */
    readonly status: number | undefined,
  ) {
    super(message);
  }
}

/** A repository on GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** A commit on GitHub and where the root lies in it. */
export interface RemoteCommit extends RepositoryName {
  readonly sha: string;
  /** Path from the top of the repository to the root: `''`, or ending in `/`. */
  readonly prefix: string;
}

/** An answer of GitHub that is not what its documentation says. */
export function unexpected(what: string): ApiError {
  return new ApiError(`GitHub's answer about ${what} makes no sense: run the job again`, undefined);
}

/** An object of JSON, whose values are still to be judged. */
export type Json = Readonly<Record<string, unknown>>;

/** Throws `ApiError` when `value` is no object. */
export function asObject(value: unknown, what: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(what);
  return value as Json;
}

/** Throws `ApiError` when `value` is no array of objects. */
export function asObjects(value: unknown, what: string): readonly Json[] {
  if (!Array.isArray(value)) throw unexpected(what);
  return value.map((one) => asObject(one, what));
}

/** A directory with all that is known of what lies below it. */
interface Directory {
  readonly entries: Map<string, TreeEntry>;
  readonly below: Map<string, Directory>;
}

/** What was read, by id: the same in whichever commit it is. */
interface Objects {
  readonly directories: Map<string, Promise<Directory>>;
  readonly blobs: Map<string, Promise<Uint8Array>>;
}

const known = new WeakMap<GitHubApi, Objects>();

/**
 * The files of a commit, read through the API: one call for the names of all files as long as GitHub lists them at once, and one
 * for each content. Through one `api` nothing is asked for twice. Reading throws `ApiError` when GitHub does not answer.
 */
export function githubTree(api: GitHubApi, { owner, repo, sha, prefix }: RemoteCommit): Files {
  const top = prefix.split('/').filter((name) => name !== '');
  const objects = known.get(api) ?? { directories: new Map(), blobs: new Map() };
  known.set(api, objects);
  const commit = `commit ${sha.slice(0, 7)}`;

  async function readTree(tree_sha: string): Promise<Directory> {
    const what = `the files of ${commit}`;
    const route = '/repos/{owner}/{repo}/git/trees/{tree_sha}';
    const all = await api.get(route, { owner, repo, tree_sha, recursive: 1 }, what);
    const found = asObject(all.data, what);
    if (found.truncated !== true) return grow(asObjects(found.tree, what));
    const { data } = await api.get(route, { owner, repo, tree_sha }, what);
    const level = asObject(data, what);
    if (level.truncated === true) throw unexpected(what);
    return grow(asObjects(level.tree, what));
  }

  async function readBlob(file_sha: string): Promise<Uint8Array> {
    const what = `a file of ${commit}`;
    const route = '/repos/{owner}/{repo}/git/blobs/{file_sha}';
    const { data } = await api.get(route, { owner, repo, file_sha }, what);
    const { content, encoding, size } = asObject(data, what);
    if (typeof content !== 'string' || (encoding !== 'base64' && encoding !== 'utf-8'))
      throw unexpected(what);
    const bytes = Buffer.from(content, encoding);
    if (bytes.length !== size) throw unexpected(what);
    return bytes;
  }

  const directory = (id: string) => once(objects.directories, `${owner}/${repo} ${id}`, () => readTree(id));
  return treeFiles({
    async entries(path) {
      let current = await directory(sha);
      for (const name of [...top, ...path.split('/').filter((part) => part !== '')]) {
        const entry = current.entries.get(name);
        if (entry?.kind !== 'directory') return undefined;
        current = current.below.get(name) ?? (await directory(entry.id));
      }
      return current.entries;
    },
    blob: (id) => once(objects.blobs, `${owner}/${repo} ${id}`, () => readBlob(id)),
  });
}

/** The value at `key`, made when it is first asked for. */
function once<T>(values: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

/** Directories out of GitHub's list of paths. Those without entries in the list are left to be asked for. */
function grow(list: readonly Json[]): Directory {
  const root: Directory = { entries: new Map(), below: new Map() };
  for (const { path, mode, sha } of list) {
    if (typeof path !== 'string' || typeof mode !== 'string' || typeof sha !== 'string') continue;
    const kind = kindOfMode(mode);
    const names = path.split('/');
    const name = names.pop();
    if (kind === undefined || name === undefined) continue;
    let parent = root;
    for (const directory of names) {
      const below = parent.below.get(directory) ?? { entries: new Map(), below: new Map() };
      parent.below.set(directory, below);
      parent = below;
    }
    parent.entries.set(name, { kind, id: sha });
  }
  return root;
}
