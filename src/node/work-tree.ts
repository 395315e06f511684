import {
  type Dirent,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Entry, FileRead, Files, Unreadable } from '../files/door.js';
import { byName, decode, insideRoot } from '../files/memory.js';
import { UsageError } from '../model/errors.js';

/**
 * The files below `root` on disk. Nothing outside `root` is ever opened: `..` and symbolic links that leave it read as
 * `outside`. A link to a file inside is that file; a link to a directory is listed as `link`, so that no walk can circle.
 * Throws `UsageError` when `root` is no directory.
 */
export function workTree(root: string): Files {
  const top = topOf(root);
  /** Directories that were listed, none of them through a link: what is no link in one of them needs no look at its real path. */
  const plain = new Set(['']);

  /** Directories that one of those names as one: no links either. */
  const named = new Set<string>();

  /** The real place of `path`, or why it has none. */
  function resolve(
    path: string,
  ): { readonly real: string; readonly stats: Stats } | { readonly unreadable: Unreadable } {
    const inside = insideRoot(path);
    if (inside === undefined) return { unreadable: 'outside' };
    try {
      const written = join(top, inside);
      if (inside === '' || plain.has(parentOf(inside))) {
        const stats = lstatSync(written);
        if (!stats.isSymbolicLink()) return { real: written, stats };
      }
      const real = realpathSync.native(written);
      return isBelow(top, real) ? { real, stats: statSync(real) } : { unreadable: 'outside' };
    } catch (error) {
      return { unreadable: reason(error) };
    }
  }

  function realDirectory(path: string): string | undefined {
    const found = resolve(path);
    return 'stats' in found && found.stats.isDirectory() ? found.real : undefined;
  }

  function kindOf(path: string, entry: Dirent): Entry['kind'] | undefined {
    if (entry.isFile()) return 'file';
    if (entry.isDirectory()) return 'directory';
    if (!entry.isSymbolicLink()) return undefined;
    const target = resolve(path);
    return 'stats' in target && target.stats.isFile() ? 'file' : 'link';
  }

  // The synchronous calls are meant: a run reads a thousand small files and then thinks, and a trip through the
  // thread pool costs several times what such a read does.
  return {
    async list(directory) {
      const inside = insideRoot(directory) ?? '';
      const written = join(top, inside);
      const real = named.has(inside) ? written : realDirectory(directory);
      if (real === undefined) return [];
      try {
        const entries: Entry[] = [];
        const isPlain = real === written;
        if (isPlain) plain.add(inside);
        for (const entry of readdirSync(real, { withFileTypes: true })) {
          const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
          const kind = kindOf(path, entry);
          if (kind !== undefined) entries.push({ name: entry.name, kind });
          if (isPlain && kind === 'directory') named.add(path);
        }
        return entries.sort(byName);
      } catch {
        return [];
      }
    },
    async read(path): Promise<FileRead> {
      const found = resolve(path);
      return 'stats' in found ? readAt(found) : found;
    },
  };
}

function readAt({ real, stats }: { readonly real: string; readonly stats: Stats }): FileRead {
  if (stats.isDirectory()) return { unreadable: 'directory' };
  if (!stats.isFile()) return { unreadable: 'special' };
  try {
    return decode(readFileSync(real));
  } catch (error) {
    return { unreadable: reason(error) };
  }
}

function parentOf(path: string): string {
  const parent = dirname(path);
  return parent === '.' ? '' : parent;
}

function topOf(root: string): string {
  try {
    const top = realpathSync.native(root);
    if (statSync(top).isDirectory()) return top;
  } catch {
    throw new UsageError(
      `The root \`${root}\` does not exist or cannot be read: pass the repository's directory as --root`,
    );
  }
  throw new UsageError(`The root \`${root}\` is no directory: pass the repository's directory as --root`);
}

/** Whether `real` is `top` or below it, both real paths of this machine. */
export function isBelow(top: string, real: string): boolean {
  const path = relative(top, real);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function reason(error: unknown): Unreadable {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ELOOP') return 'circle';
  // A path through a file (`README.md/x`) or with a NUL names nothing either.
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE'
    ? 'missing'
    : 'unreadable';
}
