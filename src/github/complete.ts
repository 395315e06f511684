/** Whether a list of changed files has all of them, and says of each what is true. */
import type { Tree, TreeEntry } from '../files/tree.js';
import type { ChangedFile, ChangeSet } from '../model/change.js';
import { basename, dirname, join } from '../text/paths.js';
import { unexpected } from './tree.js';

/** Two versions, and how a failure calls the list between them. */
interface Versions {
  readonly before: Tree;
  readonly after: Tree;
  readonly what: string;
}

/**
 * Throws `ApiError` when a file differs between two versions and `files` does not name it, or names it as what it is not: GitHub's
 * comparison then ended early, and half a list looks like a smaller change. Costs a call for each directory that GitHub does not
 * list at once.
 */
export async function refuseHalf({ files }: Pick<ChangeSet, 'files'>, versions: Versions): Promise<void> {
  const { before, after, what } = versions;
  const listed = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath]));
  const differs = async (directory: string): Promise<void> => {
    const [old, now] = await Promise.all([before.entries(directory), after.entries(directory)]);
    for (const name of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      const [was, is] = [old?.get(name), now?.get(name)];
      if (was?.id === is?.id && was?.kind === is?.kind) continue;
      const path = join(directory, name);
      if ((isFile(was) || isFile(is)) && !listed.has(path)) throw unexpected(what);
      if (was?.kind === 'directory' || is?.kind === 'directory') await differs(path);
    }
  };
  await differs('');
  for (const file of files) if (!(await isTrue(file, versions))) throw unexpected(what);
}

async function isTrue(
  { kind, path, previousPath }: ChangedFile,
  { before, after }: Versions,
): Promise<boolean> {
  const [was, is] = [await holds(before, path), await holds(after, path)];
  switch (kind) {
    case 'added':
      return !was;
    case 'removed':
      return !is;
    case 'modified':
      // Neither has a submodule.
      return was === is;
    case 'renamed':
      return !was && (previousPath === undefined || !(await holds(after, previousPath)));
  }
}

async function holds(tree: Tree, path: string): Promise<boolean> {
  const parent = dirname(path);
  return isFile((await tree.entries(parent === '.' ? '' : parent))?.get(basename(path)));
}

function isFile(entry: TreeEntry | undefined): boolean {
  return entry !== undefined && entry.kind !== 'directory';
}
