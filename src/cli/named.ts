/** What people call a KEP at the command line: its path, its number, or the directory that they are in. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import { UsageError } from '../model/errors.js';
import { fromRoot } from '../node/paths.js';
import { oneOf, quote } from '../text/words.js';

/** Where names are looked up. */
export interface Place {
  readonly files: Files;
  readonly config: Config;
  /** Absolute. */
  readonly root: string;
  /** Absolute. */
  readonly cwd: string;
}

/**
 * Paths as the engine wants them: POSIX and relative to the root. `6060` and `KEP-6060` stand for the directory of that number, unless
 * there is a file of that name. Throws `UsageError` for a path that does not exist and for a number that no KEP or several have.
 */
export async function namedPaths(names: readonly string[], place: Place): Promise<readonly string[]> {
  const { root, cwd } = place;
  const numbers = names.map((name) =>
    existsSync(resolve(cwd, name)) || existsSync(resolve(root, name)) ? undefined : numberIn(name),
  );
  if (numbers.every((number) => number === undefined)) return names.map((name) => fromRoot(name, root, cwd));
  const directories = await directoriesOf(place);
  return names.map((name, index) => {
    const number = numbers[index];
    return number === undefined ? fromRoot(name, root, cwd) : directoryOf(number, directories);
  });
}

/** The directory of the KEP that `cwd` is in, POSIX and relative to the root; `undefined` when it is in none. */
export async function surroundingKep(place: Place): Promise<string | undefined> {
  const way = relative(place.root, place.cwd).split(sep).join('/');
  if (way === '' || way.startsWith('..')) return undefined;
  const directories = await directoriesOf(place);
  return directories
    .map(({ directory }) => directory)
    .find((one) => way === one || way.startsWith(`${one}/`));
}

function numberIn(name: string): string | undefined {
  return /^(?:kep-?)?0*(\d+)$/i.exec(name)?.[1];
}

type Directories = readonly { readonly directory: string; readonly number: string | undefined }[];

async function directoriesOf({ files, config }: Place): Promise<Directories> {
  const { survey } = await import('../load/survey.js');
  return (await survey(files, config)).directories;
}

function directoryOf(number: string, directories: Directories): string {
  const found = directories.filter((kep) => kep.number === number).map(({ directory }) => directory);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new UsageError(
    found.length === 0
      ? `No KEP directory has the number ${quote(number)}`
      : `Several KEP directories have the number ${quote(number)}: name ${oneOf(found)}`,
  );
}
