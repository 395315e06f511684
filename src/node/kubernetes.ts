import { resolve } from 'node:path';
import { decode } from '../files/memory.js';
import { merged, readScrape } from '../kubernetes/scrape.js';
import { UsageError } from '../model/errors.js';
import type { Scrape } from '../model/kubernetes.js';
import { readGiven } from './given.js';

/**
 * What the files at `paths`, relative to `cwd`, say of a running cluster; `undefined` without one. Throws `UsageError` for a file that
 * cannot be read or is no whole answer.
 */
export function readScrapes(paths: readonly string[], cwd: string): Scrape | undefined {
  return merged(paths.map((path) => readScrape(path, textOf(path, cwd))));
}

function textOf(path: string, cwd: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readGiven(resolve(cwd, path));
  } catch {
    throw new UsageError(`The file \`${path}\` cannot be read: pass what a component answers at /metrics`);
  }
  const read = decode(bytes);
  if ('text' in read) return read.text;
  throw new UsageError(`The file \`${path}\` is no text: pass what a component answers at /metrics`);
}
