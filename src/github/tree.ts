import type { Files } from '../files/door.js';
import { kindOfMode, type Tree, type TreeEntry, treeFiles } from '../files/tree.js';
import { UsageError } from '../model/errors.js';
import { isBlob, isObjectId, isTree, type RawEntry } from './object-id.js';

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
  /** All of them, also those that are in another repository. */
  readonly raw: RawEntry[];
  readonly below: Map<string, Directory>;
}

/** What was read, by id: the same in whichever commit it is. */
interface Objects {
  readonly directories: Map<string, Promise<Directory>>;
  readonly blobs: Map<string, Promise<Uint8Array>>;
}

const known = new WeakMap<GitHubApi, Objects>();

/** What `treeOf` reads below its root, under the rules of the door. Reading throws `ApiError` when GitHub does not answer. */
export function githubTree(api: GitHubApi, commit: RemoteCommit): Files {
  return { ...treeFiles(treeOf(api, commit)), remote: true };
}

/**
 * The trees and blobs of a commit, read through the API: a call for the commit, one for the names of all files as long as GitHub lists
 * them at once, and one for each content. Through one `api` nothing is asked for twice. What has another id than the commit says is
 * not believed, so half a list is never taken for a whole one. Reading throws `ApiError` when GitHub does not answer.
 */
export function treeOf(api: GitHubApi, { owner, repo, sha, prefix }: RemoteCommit): Tree {
  const top = prefix.split('/').filter((name) => name !== '');
  const objects = known.get(api) ?? { directories: new Map(), blobs: new Map() };
  known.set(api, objects);
  const commit = `commit ${sha.slice(0, 7)}`;
  const what = `the files of ${commit}`;

  async function readCommit(): Promise<Directory> {
    const { data } = await api.get(
      '/repos/{owner}/{repo}/git/commits/{commit_sha}',
      { owner, repo, commit_sha: sha },
      what,
    );
    const found = asObject(data, what);
    const { sha: id } = asObject(found.tree, what);
    if (found.sha !== sha || !isObjectId(id)) throw unexpected(what);
    return directory(id);
  }

  async function readTree(tree_sha: string): Promise<Directory> {
    const route = '/repos/{owner}/{repo}/git/trees/{tree_sha}';
    const all = await api.get(route, { owner, repo, tree_sha, recursive: 1 }, what);
    const found = asObject(all.data, what);
    if (found.truncated !== true) return grow(asObjects(found.tree, what), what);
    const { data } = await api.get(route, { owner, repo, tree_sha }, what);
    const level = asObject(data, what);
    if (level.truncated === true) throw unexpected(what);
    return grow(asObjects(level.tree, what), what);
  }

  async function readBlob(file_sha: string): Promise<Uint8Array> {
    const which = `a file of ${commit}`;
    const route = '/repos/{owner}/{repo}/git/blobs/{file_sha}';
    const { data } = await api.get(route, { owner, repo, file_sha }, which);
    const { content, encoding } = asObject(data, which);
    if (typeof content !== 'string' || (encoding !== 'base64' && encoding !== 'utf-8'))
      throw unexpected(which);
    const bytes = Buffer.from(content, encoding);
    if (!isBlob(bytes, file_sha)) throw unexpected(which);
    return bytes;
  }

  const key = (id: string): string => `${owner}/${repo} ${id}`;
  const directory = (id: string) =>
    once(objects.directories, key(id), async () => checked(await readTree(id), id, what));
  return {
    async entries(path) {
      let current = await once(objects.directories, key(`commit ${sha}`), readCommit);
      for (const name of [...top, ...path.split('/').filter((part) => part !== '')]) {
        const entry = current.entries.get(name);
        if (entry?.kind !== 'directory') return undefined;
        const below = current.below.get(name);
        current = below === undefined ? await directory(entry.id) : checked(below, entry.id, what);
      }
      return current.entries;
    },
    blob: (id) => once(objects.blobs, key(id), () => readBlob(id)),
  };
}

const sound = new WeakMap<Directory, string>();

/** The directory, when it is the one with this id. Throws `ApiError` otherwise: something is missing in it, or added. */
function checked(directory: Directory, id: string, what: string): Directory {
  if (sound.get(directory) === id) return directory;
  if (!isTree(directory.raw, id)) throw unexpected(what);
  sound.set(directory, id);
  return directory;
}

/** The value at `key`, made when it is first asked for. */
function once<T>(values: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

/**
 * Directories out of GitHub's list of paths. Those without entries in the list are left to be asked for. Throws `ApiError` for an item
 * that names nothing.
 */
function grow(list: readonly Json[], what: string): Directory {
  const root = emptyDirectory();
  for (const { path, mode, sha } of list) {
    if (typeof path !== 'string' || typeof mode !== 'string' || !isObjectId(sha)) throw unexpected(what);
    const names = path.split('/');
    const name = names.pop();
    if (name === undefined || name === '' || names.includes('')) throw unexpected(what);
    let parent = root;
    for (const directory of names) {
      const below = parent.below.get(directory) ?? emptyDirectory();
      parent.below.set(directory, below);
      parent = below;
    }
    const kind = kindOfMode(mode);
    parent.raw.push({ mode, name, id: sha });
    if (kind !== undefined) parent.entries.set(name, { kind, id: sha });
  }
  return root;
}

function emptyDirectory(): Directory {
  return { entries: new Map(), raw: [], below: new Map() };
}
