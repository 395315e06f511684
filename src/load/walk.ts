/** The walk of a tree: which directories and files are KEPs, and what looks like one and is none. */
import picomatch from 'picomatch';
import type { Entry, Files } from '../files/door.js';
import { insideRoot } from '../files/memory.js';
import type { Config } from '../model/config.js';
import type { Stray } from '../model/kep.js';
import { append } from '../text/append.js';
import { hasLostBytes } from '../text/bytes.js';
import { basename, dirname, join } from '../text/paths.js';
import {
  directoryNumber,
  isForeign,
  isForeignProposal,
  isKepDirectory,
  isNamedLikeGroup,
  isNamedLikeKep,
  isNamedLikeTemplate,
  isNumberedFile,
  isProposal,
} from './names.js';
import { folderOf, mayBeSingle } from './single.js';
import { metadataText } from './sources.js';
import { strayAt, straysAmong } from './strays.js';

/** What the walk of a tree goes by and collects. */
export interface Walk {
  readonly files: Files;
  readonly config: Config;
  /** Tells what holds no KEPs: approvals, the template, what the configuration leaves out. */
  readonly isApart: (path: string) => boolean;
  readonly isSingle: ((name: string) => boolean) | undefined;
  /** Directory or file → its number. */
  readonly found: Map<string, string | undefined>;
  readonly sigs: Set<string>;
  readonly strays: Stray[];
  readonly unread: string[];
  /** The numbers that are asked for; `undefined`: all. */
  readonly numbers: ReadonlySet<string> | undefined;
}

/** Returns whether `directory` is a KEP or holds one. */
export async function walkDirectory(walk: Walk, directory: string, isRoot: boolean): Promise<boolean> {
  const { files, config, found } = walk;
  if (!isRoot && isTakenByName(directory, walk.numbers, config)) {
    found.set(directory, directoryNumber(basename(directory)));
    return true;
  }
  const entries = await files.list(directory);
  const name = basename(directory);
  const isKep = isKepDirectory(name, entries, isRoot, config);
  if (isKep) found.set(directory, directoryNumber(name));
  // Below a directory that is named like a KEP lie its documents and images; a stray kep.yaml higher up hides nothing.
  if (isKep && isNamedLikeKep(name) && !isRoot) {
    append(walk.strays, await nestedIn(files, directory, entries, config));
    return true;
  }
  // Where metadata has a file of its own, every KEP has a directory.
  const demands = config.metadata.source === 'file';
  if (demands)
    append(
      walk.strays,
      straysAmong(directory, entries).filter(({ path }) => !walk.isApart(path)),
    );

  const singles = isKep ? [] : singlesIn(walk, directory, entries);
  const own = new Set(singles.map(folderOf));
  const below = entries
    // What a name that is no UTF-8 leads to cannot be opened: it is said, and not taken for empty.
    .filter((entry) => isWalked(entry) && !(demands && hasLostBytes(entry.name)))
    .map(({ name: child }) => ({ name: child, path: join(directory, child) }))
    .filter(({ path }) => !own.has(path) && !walk.isApart(path));
  const holds = await Promise.all(
    below.map(async (child) => {
      const holdsKeps = await walkDirectory(walk, child.path, false);
      if (isRoot && !found.has(child.path) && (holdsKeps || isNamedLikeGroup(child.name)))
        walk.sigs.add(child.name);
      return holdsKeps;
    }),
  );
  if (isKep) return true;
  const mixed = singles.length > 0 || holds.includes(true);
  // One of several files that bears the directory's name is one of them; a page about them has another name.
  const isOneOfMany = singles.length > 1 && singles.includes(join(directory, `${name}.md`));
  const isLeaf =
    !isRoot &&
    !isOneOfMany &&
    isProposal(directory, entries, config) &&
    (!mixed || (await isDocumented(walk, directory)));
  if (isLeaf) found.set(directory, directoryNumber(name));
  else {
    for (const path of singles) found.set(path, directoryNumber(basename(path)));
    append(walk.unread, unreadIn(walk, directory, entries, singles));
  }
  const stray =
    demands && !mixed && !isRoot && !isNamedLikeGroup(name) ? strayAt(directory, entries, config) : undefined;
  if (stray) walk.strays.push(stray);
  return mixed || isLeaf;
}

/** The files of a directory that are proposals of their own. */
function singlesIn(walk: Walk, directory: string, entries: readonly Entry[]): readonly string[] {
  const { isSingle } = walk;
  return isSingle === undefined ? [] : documentsIn(walk, directory, entries, isSingle);
}

/** The files of a directory that may be documents of proposals by their names. */
function documentsIn(
  { isApart }: Walk,
  directory: string,
  entries: readonly Entry[],
  wanted = mayBeSingle,
): readonly string[] {
  return entries
    .filter(({ name, kind }) => kind === 'file' && wanted(name))
    .map(({ name }) => join(directory, name))
    .filter((path) => !isApart(path));
}

/** Documents beside the proposals that are none, but look like some: by a number or a date; by nothing else where metadata has a file of its own. */
function unreadIn(
  walk: Walk,
  directory: string,
  entries: readonly Entry[],
  singles: readonly string[],
): readonly string[] {
  const read = new Set(singles);
  const all = walk.isSingle !== undefined || walk.config.metadata.source === 'file';
  const unread = documentsIn(walk, directory, entries).filter(
    (path) => !read.has(path) && (!all || isNumberedFile(basename(path))),
  );
  return [...unread, ...documentsIn(walk, directory, entries, isForeignProposal)];
}

/** Whether the document of a directory that holds other proposals is one itself: it has metadata. A mere table of contents has none. */
async function isDocumented({ files, config }: Walk, directory: string): Promise<boolean> {
  return (
    config.metadata.source === 'front-matter' && (await metadataText(files, directory, config)) !== undefined
  );
}

function isWalked({ name, kind }: Entry): boolean {
  return kind === 'directory' && !isForeign(name);
}

/** Tells the directories below the roots that hold no KEPs: approvals, the template, what the configuration leaves out. */
export function apart(config: Config, approvalRoots: readonly string[]): (path: string) => boolean {
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
