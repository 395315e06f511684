import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { posix } from 'node:path';
import type { Files } from '../../files/door.js';
import { kindOfMode, type TreeEntry, treeFiles } from '../../files/tree.js';
import { UsageError } from '../../model/errors.js';
import { quote } from '../../text/words.js';
import { failureOf, gitCall, refuseOption } from './git.js';

/**
 * The files of a commit in the git repository that holds the directory `repository`. `prefix` leads from the top of the repository
 * to the root (`''`, or a path that may end in `/`). Nothing is checked out, and submodules are left out. Reading throws
 * `UsageError` when git cannot be run, does not know the revision or lacks its objects.
 */
export function gitRevision(repository: string, revision: string, prefix = ''): Files {
  refuseOption(revision);
  if (revision.includes('\n')) throw unknown(revision);
  const read = objectReader(repository, revision);
  const names = prefix.split('/').filter((name) => name !== '');
  const known = new Map<string, Promise<Entries | undefined>>();

  async function top(): Promise<Entries | undefined> {
    let tree = treeIn(await read(`${revision}^{tree}`, () => unknown(revision)));
    for (const name of names) tree = await below(tree, name);
    return tree;
  }
  async function below(tree: Entries | undefined, name: string): Promise<Entries | undefined> {
    const entry = tree?.get(name);
    return entry?.kind === 'directory' ? treeIn(await read(entry.id)) : undefined;
  }
  /** Every directory is read once, when somebody asks for it. */
  function entries(path: string): Promise<Entries | undefined> {
    const found =
      known.get(path) ??
      (path === '' ? top() : entries(parentOf(path)).then((tree) => below(tree, posix.basename(path))));
    known.set(path, found);
    return found;
  }
  return treeFiles({ entries, blob: async (id) => (await read(id)).bytes });
}

type Entries = ReadonlyMap<string, TreeEntry>;

function parentOf(path: string): string {
  const parent = posix.dirname(path);
  return parent === '.' ? '' : parent;
}

/** The entries of a tree as git keeps it: `<mode> <name>\0<id in bytes>`, one behind the other. */
function treeIn({ id, kind, bytes }: GitObject): Entries | undefined {
  if (kind !== 'tree') return undefined;
  const entries = new Map<string, TreeEntry>();
  const length = id.length / 2;
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, blank);
    const of = kindOfMode(bytes.toString('latin1', at, blank).padStart(6, '0'));
    at = end + 1 + length;
    if (of === undefined) continue;
    entries.set(bytes.toString('utf8', blank + 1, end), { kind: of, id: bytes.toString('hex', end + 1, at) });
  }
  return entries;
}

function unknown(revision: string): UsageError {
  return new UsageError(`Unknown revision ${quote(revision)}, expected a commit, a branch or a tag`);
}

/** What git keeps: its id in hex, `blob`, `tree` or another kind, and its bytes. */
interface GitObject {
  readonly id: string;
  readonly kind: string;
  readonly bytes: Buffer;
}

interface Wanted {
  /** An id, or another name of an object. */
  readonly name: string;
  resolve(object: GitObject): void;
  reject(error: Error): void;
  /** What is wrong when the repository lacks it. */
  absent(): Error;
}

/** Reads blobs by their ids, as `objectReader` does. */
export function blobReader(repository: string, revision: string): (id: string) => Promise<Uint8Array> {
  const read = objectReader(repository, revision);
  return async (id) => (await read(id)).bytes;
}

/**
 * Reads objects through one `git cat-file --batch`, which starts with the first and keeps the program alive only while one is
 * awaited: a process for each of them would cost more than all else that is done with it.
 */
function objectReader(
  repository: string,
  revision: string,
): (name: string, absent?: () => Error) => Promise<GitObject> {
  const batch = new Batch(repository);
  return (name, absent = () => missing(revision, name)) =>
    new Promise((resolve, reject) => batch.ask({ name, resolve, reject, absent }));
}

/** The process, who waits for it, and what it has said so far. */
class Batch {
  readonly #repository: string;
  #process: ChildProcessWithoutNullStreams | undefined;
  #wanted: Wanted[] = [];
  #received: Buffer[] = [];
  #length = 0;
  /** What is asked and not written yet. */
  #unsent = '';
  /** Bytes to wait for before it is worth looking again. */
  #enough = 1;
  #stderr = '';

  constructor(repository: string) {
    this.#repository = repository;
  }

  ask(wanted: Wanted): void {
    const child = this.#process ?? this.#start();
    this.#process = child;
    if (this.#wanted.length === 0) hold(child, true);
    this.#wanted.push(wanted);
    // What is asked in one go is written in one go.
    if (this.#unsent === '') process.nextTick(() => this.#send());
    this.#unsent += `${wanted.name}\n`;
  }

  #send(): void {
    this.#process?.stdin.write(this.#unsent);
    this.#unsent = '';
  }

  #start(): ChildProcessWithoutNullStreams {
    const call = gitCall(this.#repository, ['cat-file', '--batch']);
    const child = spawn('git', call.args, { env: call.env });
    const end = (error: { readonly code?: string | number | null }): void => {
      if (child !== this.#process) return;
      this.#process = undefined;
      for (const { reject } of this.#wanted) reject(failureOf(this.#repository, error, this.#stderr));
      this.#wanted = [];
      this.#unsent = '';
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

  /** `<id> <kind> <size>`, the bytes and a line feed; `<id> missing` alone for what the repository lacks. */
  #answer(child: ChildProcessWithoutNullStreams): void {
    let rest = Buffer.concat(this.#received);
    for (let first = this.#wanted[0]; first !== undefined; first = this.#wanted[0]) {
      const header = rest.indexOf(0x0a);
      if (header === -1) break;
      const [, id = '', kind = '', size] =
        /^([0-9a-f]+) (\w+) (\d+)$/.exec(rest.toString('latin1', 0, header)) ?? [];
      const end = size === undefined ? header : header + 1 + Number(size);
      if (size !== undefined && rest.length <= end) {
        this.#enough = end + 1;
        break;
      }
      this.#enough = 1;
      this.#wanted.shift();
      if (size === undefined) first.reject(first.absent());
      else first.resolve({ id, kind, bytes: rest.subarray(header + 1, end) });
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
