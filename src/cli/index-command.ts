import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { differences } from '../kubernetes/differences.js';
import { readIndex, writeIndex } from '../kubernetes/index-file.js';
import { readCheckout } from '../kubernetes/read-checkout.js';
import { UsageError } from '../model/errors.js';
import type { KubernetesIndex } from '../model/kubernetes.js';
import { git } from '../node/git/git.js';
import { readGivenText } from '../node/given.js';
import { workTree } from '../node/work-tree.js';
import { writeWhole } from '../node/write.js';
import { logText } from '../reporters/escape.js';
import { quote } from '../text/words.js';
import { type Io, workingDirectory } from './io.js';

/** The options of `index` as commander hands them over. */
export interface IndexFlags {
  readonly kubernetes: string;
  readonly website?: string;
  readonly output?: string;
}

/**
 * Makes the index of gates and metrics from checkouts and prints it, or writes it and prints what changed. Throws `UsageError` with one
 * sentence for a checkout that cannot be read.
 */
export async function indexCommand({ kubernetes, website, output }: IndexFlags, io: Io): Promise<void> {
  const cwd = workingDirectory(io);
  const checkout = directoryAt(cwd, kubernetes, '--kubernetes');
  const index = await readCheckout({
    kubernetes: workTree(checkout),
    commit: await commitOf(checkout),
    website: website === undefined ? undefined : workTree(directoryAt(cwd, website, '--website')),
  });
  const text = writeIndex(index);
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  const file = resolve(cwd, output);
  const before = indexAt(file);
  writeWhole(file, text, { root: cwd });
  io.stdout.write(logText(differences(before, index)));
}

function directoryAt(cwd: string, path: string, option: string): string {
  const directory = resolve(cwd, path);
  if (existsSync(directory)) return directory;
  throw new UsageError(`The directory ${quote(path)} of ${option} does not exist: pass a checkout`);
}

/** The index that is there; `undefined` when there is none, or something that is no index and would be replaced anyway. */
function indexAt(file: string): KubernetesIndex | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readIndex(file, readGivenText(file));
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** The commit that is checked out; `undefined` where the directory is not the top of a work tree. */
async function commitOf(directory: string): Promise<string | undefined> {
  try {
    const [prefix, commit] = (await git(directory, ['rev-parse', '--show-prefix', 'HEAD'])).split('\n');
    return prefix === '' ? commit : undefined;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
