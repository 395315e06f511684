/** Where to look in a repository that nothing is known of: everything, as far as that is cheap. */

import type { Files } from '../files/door.js';
import { isForeign as isNobodys } from '../load/names.js';
import { join } from '../text/paths.js';
import { isArea, isBelowArea } from './names.js';

/** A directory and the names in it. */
export interface Folder {
  /** `''` is the root. */
  readonly path: string;
  readonly files: readonly string[];
  readonly directories: readonly string[];
}

/** Directories nearest to the root first, those that may hold proposals before others; not `complete` when a bound was reached. */
export interface Walk {
  readonly folders: readonly Folder[];
  readonly complete: boolean;
}

/** Proposals lie at most five directories deep in every repository known; the rest are their documents and images. */
const DEEPEST = 7;
const MOST_FOLDERS = 10_000;

/** Other people's files, and files that only look like proposals. */
const FOREIGN: ReadonlySet<string> = new Set([
  'vendor',
  'third_party',
  'testdata',
  'fixtures',
  '__fixtures__',
  'prod-readiness',
]);

/** Lists the tree below the root, level by level. */
export async function walk(files: Files): Promise<Walk> {
  const folders: Folder[] = [];
  let level = [''];
  let complete = true;
  for (let depth = 0; level.length > 0; depth++) {
    const room = depth > DEEPEST ? 0 : MOST_FOLDERS - folders.length;
    if (level.length > room) complete &&= depth > DEEPEST;
    const listed = await Promise.all(level.slice(0, room).map((path) => folderAt(files, path)));
    folders.push(...listed);
    const below = listed.flatMap(({ path, directories }) =>
      directories.filter((name) => !isForeign(name)).map((name) => join(path, name)),
    );
    // A large tree must not use up the room that proposals need.
    const [likely, others] = [below.filter(isLikely), below.filter((path) => !isLikely(path))];
    level = [...likely, ...others];
  }
  return { folders, complete };
}

async function folderAt(files: Files, path: string): Promise<Folder> {
  const entries = await files.list(path);
  const named = (wanted: 'file' | 'directory'): string[] =>
    entries.filter(({ kind }) => kind === wanted).map(({ name }) => name);
  return { path, files: named('file'), directories: named('directory') };
}

function isLikely(path: string): boolean {
  return isArea(path) || isBelowArea(path);
}

function isForeign(name: string): boolean {
  return isNobodys(name) || FOREIGN.has(name);
}

/** Reads texts until a bound on their number or size is reached; `undefined` for what is no text or beyond the bound. */
export interface Reader {
  read(path: string): Promise<string | undefined>;
  /** Whether something was left unread. */
  isSpent(): boolean;
}

const MOST_READS = 6_000;
const MOST_TEXT = 1 << 26;

/** A reader of `files` with the usual bounds. */
export function boundedReader(files: Files): Reader {
  let reads = 0;
  let size = 0;
  let spent = false;
  return {
    async read(path) {
      if (reads >= MOST_READS || size >= MOST_TEXT) {
        spent = true;
        return undefined;
      }
      reads += 1;
      const read = await files.read(path);
      if (!('text' in read)) return undefined;
      size += read.text.length;
      return read.text;
    },
    isSpent: () => spent,
  };
}
