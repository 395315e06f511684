import { isAbsolute, join } from '../text/paths.js';
import type { Entry, Files, Unreadable } from './door.js';
import { byName, decode, insideRoot } from './memory.js';

/** One entry of a tree of git: what it is, not what it leads to. */
export interface TreeEntry {
  readonly kind: Entry['kind'];
  /** Of the blob or the tree, in hex. */
  readonly id: string;
}

/** Trees and blobs of one commit, wherever they are kept. */
export interface Tree {
  /** Entries by name of the directory at `path`, which passes through no link; `undefined` when there is no such directory. */
  entries(path: string): Promise<ReadonlyMap<string, TreeEntry> | undefined>;
  blob(id: string): Promise<Uint8Array>;
}

/** `kind` of an entry by its mode; `undefined` for a submodule, whose files are not in this repository. */
export function kindOfMode(mode: string): Entry['kind'] | undefined {
  switch (mode.slice(-6, -3)) {
    case '040':
      return 'directory';
    case '100':
      return 'file';
    case '120':
      return 'link';
    default:
      return undefined;
  }
}

/** As many links in a row as Linux follows. */
const MOST_LINKS = 40;

interface Located {
  readonly path: string;
  readonly entry: TreeEntry;
}

const ROOT: Located = { path: '', entry: { kind: 'directory', id: '' } };

/**
 * The files of a commit under the rules of `workTree`: links that stay inside are followed by `read`, one to a directory is listed
 * as `link`, and one that leaves the root or is absolute reads as `outside`.
 */
export function treeFiles(tree: Tree): Files {
  async function find(written: string, links = 0): Promise<Located | { readonly unreadable: Unreadable }> {
    const path = insideRoot(written);
    if (path === undefined) return { unreadable: 'outside' };
    let found = ROOT;
    const names = path === '' ? [] : path.split('/');
    for (const [index, name] of names.entries()) {
      const parent = found.path;
      const entry = (await tree.entries(parent))?.get(name);
      if (entry === undefined) return { unreadable: 'missing' };
      if (entry.kind === 'link') {
        if (links >= MOST_LINKS) return { unreadable: 'circle' };
        const target = await targetOf(entry);
        if (target === undefined) return { unreadable: 'outside' };
        return find(join(parent, target, ...names.slice(index + 1)), links + 1);
      }
      found = { path: join(parent, name), entry };
    }
    return found;
  }

  async function targetOf({ id }: TreeEntry): Promise<string | undefined> {
    const target = new TextDecoder().decode(await tree.blob(id));
    return isAbsolute(target) ? undefined : target;
  }

  async function kindOf(directory: string, name: string, entry: TreeEntry): Promise<Entry['kind']> {
    if (entry.kind !== 'link') return entry.kind;
    const found = await find(join(directory, name));
    return 'entry' in found && found.entry.kind === 'file' ? 'file' : 'link';
  }

  return {
    async list(directory) {
      const found = await find(directory);
      const entries = 'entry' in found ? await tree.entries(found.path) : undefined;
      const listed = [...(entries ?? [])].map(async ([name, entry]) => ({
        name,
        kind: await kindOf(directory, name, entry),
      }));
      return (await Promise.all(listed)).sort(byName);
    },
    async read(path) {
      const found = await find(path);
      if (!('entry' in found)) return found;
      const { kind, id } = found.entry;
      if (kind === 'directory') return { unreadable: 'directory' };
      return decode(await tree.blob(id));
    },
  };
}
