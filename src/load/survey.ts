/** What a tree holds. */
import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Repository, Stray } from '../model/kep.js';
import { compare } from '../text/order.js';
import { dirname, isAtOrBelow, join } from '../text/paths.js';
import { approvalAt, directoryNumber, isNamedLikeKep } from './names.js';
import { approvalRootsOf, rootsOf } from './roots.js';
import { singleNames } from './single.js';
import { apart, type Walk, walkDirectory } from './walk.js';

/** What a tree holds: every KEP directory and every approval file, sorted by path. */
export interface Survey {
  readonly directories: Repository['directories'];
  readonly approvals: Repository['approvals'];
  /** Directories directly under a KEP root that hold KEPs or are named like a group of the community (`sig-node`). */
  readonly sigs: ReadonlySet<string>;
  /** What looks like a KEP and is none. */
  readonly strays: readonly Stray[];
  /** Directories that hold nothing but approval files. */
  readonly approvalRoots: readonly string[];
  /** Documents below the roots that belong to no KEP, sorted: some may be proposals that the configuration does not read. */
  readonly unread: readonly string[];
}

/**
 * Walks the KEP roots and the approvals. Throws `UsageError` when a root does not exist; an empty tree is no error here. With `numbers` only
 * directories with these numbers are opened among those that are named like KEPs: the others are taken at their names.
 */
export async function survey(files: Files, config: Config, numbers?: ReadonlySet<string>): Promise<Survey> {
  const roots = await rootsOf(files, config);
  const approvalRoots = approvalRootsOf(config, roots);
  const walk: Walk = {
    files,
    config,
    isApart: apart(config, approvalRoots),
    isSingle: singleNames(config),
    found: new Map(),
    sigs: new Set(),
    strays: [],
    unread: [],
    numbers,
  };
  for (const root of roots) await walkDirectory(walk, root, true);
  return {
    directories: [...walk.found]
      .map(([directory, number]) => ({ directory, number }))
      .sort((a, b) => compare(a.directory, b.directory)),
    strays: walk.strays.sort((a, b) => compare(a.path, b.path)),
    approvals: await approvalsBelow(files, approvalRoots),
    approvalRoots,
    sigs: walk.sigs,
    unread: walk.unread.sort(compare),
  };
}

/** The numbers in the names of KEPs and approvals that a path goes through or leads to. */
export function numbersIn(path: string): readonly string[] {
  const names = path.split('/').filter(isNamedLikeKep);
  return [...names.map(directoryNumber), approvalAt(path)?.number].filter((one) => one !== undefined);
}

async function approvalsBelow(files: Files, roots: readonly string[]): Promise<Repository['approvals']> {
  const found: Repository['approvals'][number][] = [];
  async function walk(directory: string): Promise<void> {
    await Promise.all(
      (await files.list(directory)).map(async ({ name, kind }) => {
        const path = join(directory, name);
        if (kind === 'directory') return walk(path);
        const approval = approvalAt(path);
        if (approval) found.push(approval);
      }),
    );
  }
  for (const root of roots) await walk(root);
  return found.sort((a, b) => compare(a.path, b.path));
}

/**
 * The survey of a tree in which some files have come to be or have other texts: `undefined` where one of `paths` may have made a
 * directory a KEP, which only another walk can tell.
 */
export function surveyWith(found: Survey, paths: Iterable<string>): Survey | undefined {
  const directories = new Set(found.directories.map(({ directory }) => directory));
  const inside = [...directories].filter(isNamedLikeKep);
  const approvals = new Map(found.approvals.map((approval) => [approval.path, approval]));
  for (const path of paths) {
    const approval = found.approvalRoots.some((root) => isAtOrBelow(root, path))
      ? approvalAt(path)
      : undefined;
    if (approval) approvals.set(path, approval);
    else if (!directories.has(dirname(path)) && !inside.some((directory) => isAtOrBelow(directory, path)))
      return undefined;
  }
  if (approvals.size === found.approvals.length) return found;
  return { ...found, approvals: [...approvals.values()].sort((a, b) => compare(a.path, b.path)) };
}
