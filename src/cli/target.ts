import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../files/memory.js';
import { UsageError } from '../model/errors.js';
import { writeChanges } from '../node/write-changes.js';
import { oneOf, quote } from '../text/words.js';

/** A file that is to be written, and what stands in its place. */
export interface Target {
  /** POSIX and relative to the root. */
  readonly path: string;
  readonly text: string;
  readonly state: 'new' | 'same' | 'other';
  /** What is there now, when it is a file of text. */
  readonly before: string | undefined;
}

/** Looks where `path` leads. Throws `UsageError` when that is through a symbolic link: it may lead out of the root. */
export async function targetAt(root: string, path: string, text: string): Promise<Target> {
  const names = path.split('/');
  let exists = true;
  for (let depth = 1; exists && depth <= names.length; depth++) {
    const part = names.slice(0, depth).join('/');
    const stats = await lstat(join(root, part)).catch(() => undefined);
    if (stats?.isSymbolicLink())
      throw new UsageError(
        `${quote(part)} is a symbolic link: nothing is written through one, replace it first`,
      );
    exists = stats !== undefined;
  }
  const file = join(root, ...names);
  if (!exists) return { path, text, state: 'new', before: undefined };
  const read = await readFile(file).then(decode, () => undefined);
  const before = read && 'text' in read ? read.text : undefined;
  return { path, text, state: before === text ? 'same' : 'other', before };
}

/** Writes all of them or none. Throws `UsageError` when one is already there and not to be replaced, or cannot be written. */
export function place(root: string, targets: readonly Target[], force: boolean): void {
  const others = targets.filter(({ state }) => state === 'other');
  if (others.length > 0 && !force) {
    const paths = oneOf(others.map(({ path }) => path)).replace(' or ', ' and ');
    throw new UsageError(`Already there: ${paths}; nothing was written, --force replaces what is there`);
  }
  const changes = targets.filter(({ state }) => state !== 'same');
  writeChanges(
    root,
    changes.map(({ path, text, before }) => ({ path, before, after: text, hasMark: false })),
  );
}
