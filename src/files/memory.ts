import { compare } from '../text/order.js';
import { basename, dirname, isAbsolute, normalize } from '../text/paths.js';
import type { Entry, FileRead, Files } from './door.js';

/** In place of a file's content: a symbolic link that leaves the root. */
export const OUTSIDE = Symbol('link that leaves the root');
/** In place of a file's content: a file that the reader may not open. */
export const UNREADABLE = Symbol('unreadable file');

/** What a file of an in-memory tree holds. */
export type MemoryFile = string | Uint8Array | typeof OUTSIDE | typeof UNREADABLE;

/** An in-memory tree under the rules of `workTree`: POSIX paths relative to the root; directories are implied by their files. */
export function memory(files: Readonly<Record<string, MemoryFile>>): Files {
  const contents = new Map<string, MemoryFile>();
  const directories = new Map<string, Map<string, Entry['kind']>>([['', new Map()]]);

  for (const [written, content] of Object.entries(files)) {
    const path = insideRoot(written);
    if (path === undefined || path === '') throw new TypeError(`Unexpected path \`${written}\` in a tree`);
    contents.set(path, content);
    let kind: Entry['kind'] = content === OUTSIDE ? 'link' : 'file';
    for (let child = path; child !== ''; child = parentOf(child), kind = 'directory') {
      const parent = parentOf(child);
      const entries = directories.get(parent) ?? new Map();
      directories.set(parent, entries.set(basename(child), kind));
    }
  }

  return {
    async list(directory) {
      const entries = directories.get(insideRoot(directory) ?? '..') ?? [];
      return [...entries].map(([name, kind]) => ({ name, kind })).sort(byName);
    },
    async read(written): Promise<FileRead> {
      const path = insideRoot(written);
      if (path === undefined) return { unreadable: 'outside' };
      if (directories.has(path)) return { unreadable: 'directory' };
      const content = contents.get(path);
      if (content === undefined) return { unreadable: 'missing' };
      if (content === OUTSIDE) return { unreadable: 'outside' };
      if (content === UNREADABLE) return { unreadable: 'unreadable' };
      if (typeof content !== 'string') return decode(content);
      const text = content.replace(/^\uFEFF/, '');
      return text === content ? { text } : { text, hasMark: true };
    },
  };
}

/** UTF-8 text without its byte order mark, or that the bytes are none. */
export function decode(bytes: Uint8Array): FileRead {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return hasMark ? { text, hasMark } : { text };
  } catch {
    return { unreadable: 'not-utf8' };
  }
}

/** `path` in its shortest form, `''` for the root; `undefined` when it is absolute or climbs out of the root. */
export function insideRoot(path: string): string | undefined {
  if (isAbsolute(path)) return undefined;
  const normal = normalize(path).replace(/\/$/, '');
  if (normal === '..' || normal.startsWith('../')) return undefined;
  return normal === '.' ? '' : normal;
}

/** The order of entries. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return compare(a.name, b.name);
}

function parentOf(path: string): string {
  const parent = dirname(path);
  return parent === '.' ? '' : parent;
}
