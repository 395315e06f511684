/** What a tree holds. */
import picomatch from 'picomatch';
import type { Entry, Files } from '../files/door.js';
import { insideRoot } from '../files/memory.js';
import type { Config } from '../model/config.js';
import type { Repository, Stray } from '../model/kep.js';
import { compare } from '../text/order.js';
import { basename, dirname, isAtOrBelow, join } from '../text/paths.js';
import {
  approvalAt,
  directoryNumber,
  isForeign,
  isKepDirectory,
  isNamedLikeGroup,
  isNamedLikeKep,
  isNamedLikeTemplate,
  isProposal,
} from './names.js';
import { approvalRootsOf, rootsOf } from './roots.js';
import { strayAt, straysAmong } from './strays.js';

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
}

/**
 * Walks the KEP roots and the approvals. Throws `UsageError` when a root does not exist; an empty tree is no error here. With `numbers` only
 * directories with these numbers are opened among those that are named like KEPs: the others are taken at their names.
 */
export async function survey(files: Files, config: Config, numbers?: ReadonlySet<string>): Promise<Survey> {
  const roots = await rootsOf(files, config);
  const approvalRoots = approvalRootsOf(config, roots);
  const directories = new Map<string, string | undefined>();
  const sigs = new Set<string>();
  const strays: Stray[] = [];
  const demands = config.metadata.source === 'file';

  const isApart = apart(config, approvalRoots);

  async function walk(directory: string, isRoot: boolean): Promise<boolean> {
    if (!isRoot && isTakenByName(directory, numbers, config)) {
      directories.set(directory, directoryNumber(basename(directory)));
      return true;
    }
    const entries = await files.list(directory);
    const name = basename(directory);
    const isKep = isKepDirectory(name, entries, isRoot, config);
    if (isKep) directories.set(directory, directoryNumber(name));
    // Below a directory that is named like a KEP lie its documents and images; a stray kep.yaml higher up hides nothing.
    if (isKep && isNamedLikeKep(name) && !isRoot) {
      strays.push(...(await nestedIn(files, directory, entries, config)));
      return true;
    }
    if (demands) strays.push(...straysAmong(directory, entries).filter(({ path }) => !isApart(path)));

    const below = entries
      .filter(isWalked)
      .map(({ name: child }) => ({ name: child, path: join(directory, child) }))
      .filter(({ path }) => !isApart(path));
    const holds = await Promise.all(
      below.map(async (child) => {
        const holdsKeps = await walk(child.path, false);
        if (isRoot && !directories.has(child.path) && (holdsKeps || isNamedLikeGroup(child.name)))
          sigs.add(child.name);
        return holdsKeps;
      }),
    );
    if (isKep || holds.includes(true)) return true;
    const isLeaf = !isRoot && isProposal(directory, entries, config);
    if (isLeaf) directories.set(directory, directoryNumber(name));
    const stray =
      demands && !isRoot && !isNamedLikeGroup(name) ? strayAt(directory, entries, config) : undefined;
    if (stray) strays.push(stray);
    return isLeaf;
  }

  for (const root of roots) await walk(root, true);
  return {
    directories: [...directories]
      .map(([directory, number]) => ({ directory, number }))
      .sort((a, b) => compare(a.directory, b.directory)),
    strays: strays.sort((a, b) => compare(a.path, b.path)),
    approvals: await approvalsBelow(files, approvalRoots),
    approvalRoots,
    sigs,
  };
}

function isWalked({ name, kind }: Entry): boolean {
  return kind === 'directory' && !isForeign(name);
}

/** Tells the directories below the roots that hold no KEPs: approvals, the template, what the configuration leaves out. */
function apart(config: Config, approvalRoots: readonly string[]): (path: string) => boolean {
  const template = config.template && insideRoot(config.template);
  const excluded = picomatch([...config.exclude], { dot: true });
  return (path) =>
    approvalRoots.includes(path) || path === template || isNamedLikeTemplate(path) || excluded(path);
}

/** KEPs in a KEP's own directory: folders that are named like one and hold metadata. */
async function nestedIn(
  files: Files,
  directory: string,
  entries: readonly Entry[],
  { metadata }: Config,
): Promise<readonly Stray[]> {
  const named = entries.filter(({ name, kind }) => kind === 'directory' && isNamedLikeKep(name));
  const strays: Stray[] = [];
  for (const { name } of named) {
    const path = join(directory, name);
    if ((await files.list(path)).some((entry) => metadata.files.includes(entry.name)))
      strays.push({ path, kind: 'nested' });
  }
  return strays;
}

/** Whether nobody asks about a directory that is named like a KEP below a group, so that opening it would tell nothing new. */
function isTakenByName(
  directory: string,
  numbers: ReadonlySet<string> | undefined,
  { metadata }: Config,
): boolean {
  if (numbers === undefined || metadata.source !== 'file') return false;
  const number = directoryNumber(basename(directory));
  return (
    number !== undefined &&
    !numbers.has(number) &&
    isNamedLikeKep(directory) &&
    isNamedLikeGroup(dirname(directory))
  );
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
