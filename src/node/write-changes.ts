import { accessSync, constants, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decode } from '../files/memory.js';
import { UsageError } from '../model/errors.js';
import type { FileChange } from '../model/finding.js';
import { isBelow } from './work-tree.js';
import { type Draft, discard, draft, put } from './write.js';

/** A file that is written but not yet in its place. */
interface PreparedWrite extends Draft {
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
      const one = attempt(change.path, 'nothing was written', () => prepare(realpathSync(root), change));
      const other = prepared.find(({ target }) => target === one.target);
      prepared.push(one);
      if (other !== undefined) {
        throw new UsageError(
          `The files \`${other.path}\` and \`${one.path}\` are one by a link: nothing was written, fix one of the two KEPs`,
        );
      }
    }
    for (const one of prepared) {
      attempt(one.path, 'what stands before it in the alphabet is written', () => put(one));
    }
  } finally {
    for (const one of prepared) discard(one);
  }
}

/** What became of changes that need not all succeed. */
export interface Outcome {
  readonly written: readonly FileChange[];
  /** A sentence for each group that could not be written. */
  readonly failures: readonly string[];
}

/**
 * Puts groups of changes into the work tree, each all or nothing by `writeChanges`: one that cannot be written does not stop the
 * others. Never throws `UsageError`.
 */
export function writeGroups(root: string, groups: readonly (readonly FileChange[])[]): Outcome {
  const written: FileChange[] = [];
  const failures: string[] = [];
  const places = new Map<string, string>();
  for (const group of groups) {
    try {
      for (const { path } of group) refuseSecond(path, places.get(placeOf(root, path)));
      writeChanges(root, group);
      written.push(...group);
      for (const { path } of group) places.set(placeOf(root, path), path);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error.message);
    }
  }
  return { written, failures };
}

/** Two KEPs may have one file, by a link. What is fixed in one of them was read before the other one was written. */
function refuseSecond(path: string, first: string | undefined): void {
  if (first === undefined) return;
  throw new UsageError(
    `The file \`${path}\` is \`${first}\` by a link, and that one was written: run it again for what is left`,
  );
}

function placeOf(root: string, path: string): string {
  try {
    return realpathSync(join(root, path));
  } catch {
    return join(root, path);
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
  const text = (change.hasMark ? '\uFEFF' : '') + change.after;
  const before = change.before === undefined ? undefined : statSync(target);
  return { ...draft(target, text, before), path: change.path };
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
