/** What looks like a KEP where KEPs are looked for, and is none. */
import type { Entry } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Stray } from '../model/kep.js';
import { hasLostBytes } from '../text/bytes.js';
import { basename, join } from '../text/paths.js';
import { isNamedLikeKep } from './names.js';
import { documentNames } from './sources.js';

/** A number and a name with something else than a hyphen between them, or hidden: `1234_foo`, `1234 foo`, `.1234-foo`. */
const NEARLY_NAMED = /^\.?\d{2,}[-_. ]*[^\d\s._-]/;
const HIDDEN = /^\.\d+[-_. ]*[^\d\s._-]/;
const METADATA = /^kep\.(?:ya?ml|json)$/i;

/** Strays among the entries of a directory in which KEPs lie; what they hold is not looked at. */
export function straysAmong(directory: string, entries: readonly Entry[]): readonly Stray[] {
  return entries.flatMap(({ name, kind }): Stray[] => {
    const path = join(directory, name);
    if (hasLostBytes(name)) return [{ path, kind: 'bytes' }];
    if (kind === 'link' && isNamedLikeKep(name)) return [{ path, kind: 'link' }];
    return kind === 'directory' && HIDDEN.test(name) ? [{ path, kind: 'hidden' }] : [];
  });
}

/** What a directory that is no KEP, and holds none, looks like; `undefined` for anything else than a KEP. */
export function strayAt(directory: string, entries: readonly Entry[], config: Config): Stray | undefined {
  const name = basename(directory);
  const files = new Set(entries.filter(({ kind }) => kind === 'file').map((entry) => entry.name));
  if (entries.length === 0) return isNamedLikeKep(name) ? { path: directory, kind: 'empty' } : undefined;
  if ([...files].some((file) => METADATA.test(file))) return { path: directory, kind: 'metadata' };
  const hasDocument = documentNames(directory, config).some((file) => files.has(file));
  return hasDocument && NEARLY_NAMED.test(name) ? { path: directory, kind: 'name' } : undefined;
}
