import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decode } from '../files/memory.js';
import { UsageError } from '../model/errors.js';
import type { FileChange } from '../model/finding.js';
import { isBelow } from './work-tree.js';

/** A file that is written but not yet in its place. */
interface PreparedWrite {
  readonly temporary: string;
  readonly target: string;
  /** Of the change. */
  readonly path: string;
}

/**
 * Puts the changes into the work tree at `root`: first every new text into a file beside its target, then each into its place, so
 * that nobody ever sees half a file. A file keeps its permissions and its byte order mark; a link stays one. Throws `UsageError`, with
 * nothing changed, where a file is not as it was read, leads out of the root or may not be written.
 */
export function writeChanges(root: string, changes: readonly FileChange[]): void {
  const prepared: PreparedWrite[] = [];
  try {
    for (const change of changes) {
      prepared.push(attempt(change.path, 'nothing was written', () => prepare(realpathSync(root), change)));
    }
    for (const { temporary, target, path } of prepared) {
      attempt(path, 'what stands before it in the alphabet is fixed', () => renameSync(temporary, target));
    }
  } finally {
    for (const { temporary } of prepared) rmSync(temporary, { force: true });
  }
}

function attempt<T>(path: string, outcome: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`Cannot write \`${path}\` (${code ?? error}): ${outcome}`);
  }
}

function prepare(top: string, change: FileChange): PreparedWrite {
  const target = change.before === undefined ? newFile(top, change) : ownFile(top, change);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  writeFileSync(temporary, (change.hasMark ? '\uFEFF' : '') + change.after, { flag: 'wx' });
  if (change.before !== undefined) chmodSync(temporary, statSync(target).mode);
  return { temporary, target, path: change.path };
}

/** The file behind `path`, which is as it was when it was read. */
function ownFile(top: string, { path, before }: FileChange): string {
  const target = realpathSync(join(top, path));
  if (!isBelow(top, target)) throw new UsageError(`The file \`${path}\` leads out of the root: fix it there`);
  accessSync(target, constants.W_OK);
  const read = decode(readFileSync(target));
  if (!('text' in read) || read.text !== before) {
    throw new UsageError(`The file \`${path}\` has changed meanwhile: nothing was written, run it again`);
  }
  return target;
}

function newFile(top: string, { path }: FileChange): string {
  const directory = join(top, dirname(path));
  let existing = directory;
  while (!statSync(existing, { throwIfNoEntry: false })) existing = dirname(existing);
  if (!isBelow(top, realpathSync(existing))) {
    throw new UsageError(`The directory of \`${path}\` leads out of the root: fix it there`);
  }
  mkdirSync(directory, { recursive: true });
  const target = join(realpathSync(directory), basename(path));
  if (statSync(target, { throwIfNoEntry: false })) {
    throw new UsageError(`The file \`${path}\` has come to be meanwhile: nothing was written, run it again`);
  }
  return target;
}
