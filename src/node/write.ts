/** The one way to write a file: whole or not at all, and nothing but that file. */
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/errors.js';
import { isBelow } from './work-tree.js';

/** A text that is written but not yet in its place. */
export interface Draft {
  readonly temporary: string;
  readonly target: string;
}

/**
 * Writes `text` beside `target`, which it is to replace or to become; `before` is the file that is there now, whose owner, group and
 * permissions it gets. The name cannot be guessed, nothing that has it already is opened, and a failure leaves nothing behind.
 * Throws what the system says.
 */
export function draft(target: string, text: string, before: Stats | undefined): Draft {
  const temporary = join(dirname(target), `.prr-lint-${crypto.randomUUID()}.tmp`);
  const file = openSync(temporary, 'wx', before === undefined ? 0o666 : 0o600);
  try {
    try {
      writeAll(file, text);
      if (before !== undefined) {
        if (process.platform !== 'win32') fchownSync(file, before.uid, before.gid);
        fchmodSync(file, before.mode & 0o7777);
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { temporary, target };
}

/** Puts the text into its place. Throws what the system says. */
export function put({ temporary, target }: Draft): void {
  renameSync(temporary, target);
}

/** Removes what was not put into its place. */
export function discard({ temporary }: Draft): void {
  rmSync(temporary, { force: true });
}

/**
 * Writes `text` to `path` all at once, so that nobody ever reads half of it; the directories above are made. A device is written to,
 * whatever else is no regular file is refused, and so is a link: somebody else may have put it there. For the same reason a path
 * that is below `root` as it is written must be there in truth. Throws `UsageError` where it is not possible; `help` says what to do.
 */
export function writeWhole(
  path: string,
  text: string,
  { root, help = 'choose another --output' }: { readonly root?: string; readonly help?: string } = {},
): void {
  try {
    const directory = dirname(path);
    if (root !== undefined) refuseWayOut(root, directory);
    mkdirSync(directory, { recursive: true });
    const before = lstatSync(path, { throwIfNoEntry: false });
    if (isDevice(path, before)) writeInPlace(path, text);
    else {
      if (before !== undefined && !before.isFile()) throw new Error(`it is ${kindOf(before)}`);
      const one = draft(path, text, before);
      try {
        put(one);
      } finally {
        discard(one);
      }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`Cannot write \`${path}\` (${code ?? message}): ${help}`);
  }
}

/** Directories of a stranger's checkout may be links; the part of the way that exists is what counts. */
function refuseWayOut(root: string, directory: string): void {
  const top = resolve(root);
  if (!isBelow(top, directory)) return;
  let existing = directory;
  while (lstatSync(existing, { throwIfNoEntry: false }) === undefined) existing = dirname(existing);
  if (!isBelow(realpathSync(top), realpathSync(existing)))
    throw new Error('a link on its way leads out of the repository');
}

/** `/dev/null`, `/dev/stdout`: what the system keeps there is often a link. */
function isDevice(path: string, before: Stats | undefined): boolean {
  const stats =
    before?.isSymbolicLink() && path.startsWith('/dev/') && basename(dirname(path)) !== 'shm'
      ? statSync(path, { throwIfNoEntry: false })
      : before;
  return stats?.isCharacterDevice() === true;
}

/** Never waits for somebody at the other end. */
function writeInPlace(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  try {
    writeAll(file, text);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'a symbolic link';
  if (stats.isDirectory()) return 'a directory';
  if (stats.isFIFO()) return 'a pipe';
  return 'no regular file';
}
