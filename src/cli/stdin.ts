/** A file that comes over standard input, as editors send what they have open. */
import { relative, resolve, sep } from 'node:path';
import type { Files } from '../files/door.js';
import { decode } from '../files/memory.js';
import { overlay } from '../files/overlay.js';
import { UsageError } from '../model/errors.js';
import { quote } from '../text/words.js';
import type { Io } from './io.js';

/** How a path is given for standard input. */
export const STDIN = '-';

/** The files with what comes over standard input in place of the one at `path`, and its path from the root. */
export interface Piped {
  readonly files: Files;
  /** POSIX. */
  readonly path: string;
}

/**
 * Reads standard input to its end. `path` says which file it is, from `cwd`; it need not exist. Throws `UsageError` when it is outside
 * of the root and when what comes is no text.
 */
export async function piped(
  files: Files,
  path: string | undefined,
  { root, cwd, io }: { readonly root: string; readonly cwd: string; readonly io: Io },
): Promise<Piped> {
  if (path === undefined)
    throw new UsageError('Missing `--stdin-file-path`, which says the file that standard input is');
  const inside = relative(root, resolve(cwd, path)).split(sep).join('/');
  if (inside === '' || inside.startsWith('../') || inside === '..')
    throw new UsageError(`The path ${quote(path)} is outside of the root \`${root}\``);
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin ?? [])
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  const read = decode(Buffer.concat(chunks));
  if (!('text' in read)) throw new UsageError(`Standard input cannot be read (${read.unreadable})`);
  return { files: overlay(files, new Map([[inside, read.text]])), path: inside };
}
