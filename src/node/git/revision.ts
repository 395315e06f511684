import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { posix } from 'node:path';
import type { Files } from '../../files/door.js';
import { kindOfMode, type TreeEntry, treeFiles } from '../../files/tree.js';
import { UsageError } from '../../model/errors.js';
import { quote } from '../../text/words.js';
import { failureOf, GitFailure, git, gitCall, refuseOption } from './git.js';

/**
 * The files of a commit in the git repository that holds the directory `repository`. `prefix` leads from the top of the repository
 * to the root (`''`, or a path that may end in `/`). Nothing is checked out, and submodules are left out. Reading throws
 * `UsageError` when git cannot be run, does not know the revision or lacks its objects.
 */
export function gitRevision(repository: string, revision: string, prefix = ''): Files {
  refuseOption(revision);
  const root = prefix.replace(/\/+$/, '');
  const blobs = blobReader(repository, revision);
  let directories: Promise<ReadonlyMap<string, ReadonlyMap<string, TreeEntry>>> | undefined;

  return treeFiles({
    async entries(path) {
      directories ??= listing(repository, revision, root);
      return (await directories).get(path);
    },
    blob: blobs,
  });
}

/** Entries by directory and name, read at once: a tree of ten thousand files is a matter of milliseconds. */
async function listing(
  repository: string,
  revision: string,
  root: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, TreeEntry>>> {
  const directories = new Map<string, Map<string, TreeEntry>>([['', new Map()]]);
  const start = root === '' ? '' : `${root}/`;
  for (const record of (await listed(repository, revision, start)).split('\0')) {
    const [, mode = '', id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(record) ?? [];
    const kind = kindOfMode(mode);
    if (kind === undefined || !path.startsWith(start)) continue;
    const inside = path.slice(start.length);
    const parent = inside.includes('/') ? posix.dirname(inside) : '';
    const entries = directories.get(parent) ?? new Map<string, TreeEntry>();
    directories.set(parent, entries.set(posix.basename(inside), { kind, id }));
    if (kind === 'directory' && !directories.has(inside)) directories.set(inside, new Map());
  }
  return directories;
}

async function listed(repository: string, revision: string, start: string): Promise<string> {
  const paths = start === '' ? [] : ['--', start];
  try {
    return await git(repository, ['ls-tree', '-r', '-t', '-z', '--full-tree', revision, ...paths]);
  } catch (error) {
    if (!(error instanceof GitFailure) || !/Not a valid object name|not a tree object/.test(error.stderr))
      throw error;
    throw new UsageError(`Unknown revision ${quote(revision)}, expected a commit, a branch or a tag`);
  }
}

interface Wanted {
  readonly id: string;
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
}

/**
 * Reads blobs through one `git cat-file --batch`, which starts with the first and keeps the program alive only while one is
 * awaited: a process for each file would cost more than all else that is done with it.
 */
export function blobReader(repository: string, revision: string): (id: string) => Promise<Uint8Array> {
  const batch = new BlobBatch(repository, revision);
  return (id) => new Promise((resolve, reject) => batch.ask({ id, resolve, reject }));
}

/** The process, who waits for it, and what it has said so far. */
class BlobBatch {
  readonly #repository: string;
  readonly #revision: string;
  #process: ChildProcessWithoutNullStreams | undefined;
  #wanted: Wanted[] = [];
  #received: Buffer[] = [];
  #length = 0;
  /** Bytes to wait for before it is worth looking again. */
  #enough = 1;
  #stderr = '';

  constructor(repository: string, revision: string) {
    this.#repository = repository;
    this.#revision = revision;
  }

  ask(wanted: Wanted): void {
    this.#process ??= this.#start();
    hold(this.#process, true);
    this.#wanted.push(wanted);
    this.#process.stdin.write(`${wanted.id}\n`);
  }

  #start(): ChildProcessWithoutNullStreams {
    const call = gitCall(this.#repository, ['cat-file', '--batch']);
    const child = spawn('git', call.args, { env: call.env });
    const end = (error: { readonly code?: string | number | null }): void => {
      if (child !== this.#process) return;
      this.#process = undefined;
      for (const { reject } of this.#wanted) reject(failureOf(this.#repository, error, this.#stderr));
      this.#wanted = [];
    };
    child.on('error', (error: NodeJS.ErrnoException) => end({ code: error.code ?? null }));
    child.on('close', (code) => end({ code }));
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk: Buffer) => {
      this.#received.push(chunk);
      this.#length += chunk.length;
      if (this.#length >= this.#enough) this.#answer(child);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString('utf8')).slice(-2000);
    });
    [this.#received, this.#length, this.#enough, this.#stderr] = [[], 0, 1, ''];
    return child;
  }

  /** `<id> blob <size>`, the bytes and a line feed; `<id> missing` alone for what the repository lacks. */
  #answer(child: ChildProcessWithoutNullStreams): void {
    let rest = Buffer.concat(this.#received);
    for (let first = this.#wanted[0]; first !== undefined; first = this.#wanted[0]) {
      const header = rest.indexOf(0x0a);
      if (header === -1) break;
      const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(rest.toString('latin1', 0, header))?.[1];
      const end = size === undefined ? header : header + 1 + Number(size);
      if (size !== undefined && rest.length <= end) {
        this.#enough = end + 1;
        break;
      }
      this.#enough = 1;
      this.#wanted.shift();
      if (size === undefined) first.reject(missing(this.#revision, first.id));
      else first.resolve(rest.subarray(header + 1, end));
      rest = rest.subarray(end + 1);
    }
    this.#received = [rest];
    this.#length = rest.length;
    if (this.#wanted.length === 0) hold(child, false);
  }
}

/** Whether the program has to go on for the sake of a child that it waits for. */
function hold(child: ChildProcessWithoutNullStreams, isHeld: boolean): void {
  for (const part of [child, child.stdin, child.stdout, child.stderr] as { ref?(): void; unref?(): void }[]) {
    if (isHeld) part.ref?.();
    else part.unref?.();
  }
}

function missing(revision: string, id: string): UsageError {
  return new UsageError(
    `The clone lacks a file of ${quote(revision)} (object ${id.slice(0, 12)}): run \`git fetch --refetch\` or clone again`,
  );
}
