/** Proposals in a repository where no folder is called after them: documents in a series of numbers that read like some. */
import { basename, dirname, join } from '../text/paths.js';
import { documentAt, singleAt } from './documents.js';
import { namesItself, proposes } from './evidence.js';
import { isSingleName, isTemplateFile } from './names.js';
import type { Proposal } from './proposals.js';
import type { Folder, Reader } from './walk.js';

/** Fewer documents are no series. */
const LEAST = 3;
/** So many of a series tell what the others are like. */
const SAMPLE = 8;

/** `001-slug`, `0032.md`. */
const NUMBERED = /^\d{3,}[-_ .]/;
/** `CFP-1234-slug`, `bip-0003.md`, `CFP-TODO-slug`: after the name of the process. */
const PREFIXED = /^([a-z]{2,8})-(?:\d{2,}|todo|tbd|n{3,}|x{3,})[-_ .]/i;

/** The name of the process before the number in a file's name, in lower case. */
export function prefixOf(name: string): string | undefined {
  return PREFIXED.exec(name)?.[1]?.toLowerCase();
}

/** The documents of every series; none where they read like chapters or records. */
export async function seriesIn(folders: readonly Folder[], reader: Reader): Promise<readonly Proposal[]> {
  const names = ({ files }: Folder) => files.filter((name) => isSingleName(name) && !isTemplateFile(name));
  const numbered = folders.flatMap((folder) => {
    const own = names(folder);
    const some = own.filter((name) => NUMBERED.test(name)).map((name) => join(folder.path, name));
    return some.length * 2 < own.length ? [] : [some];
  });
  const prefixed = new Map<string, string[]>();
  for (const folder of folders) {
    for (const name of names(folder)) {
      const prefix = prefixOf(name);
      if (prefix !== undefined)
        prefixed.set(prefix, [...(prefixed.get(prefix) ?? []), join(folder.path, name)]);
    }
  }
  const found: string[] = [];
  for (const paths of [...numbered, ...prefixed.values()])
    if (paths.length >= LEAST && (await readLikeProposals(paths, reader))) found.push(...paths);
  const beside = await besideIn(folders, found, reader);
  return Promise.all([...found, ...beside].map((path) => singleAt(path, reader)));
}

/** Documents without a number in the same folders that say that they are proposals. */
async function besideIn(
  folders: readonly Folder[],
  found: readonly string[],
  reader: Reader,
): Promise<readonly string[]> {
  const parents = new Set(found.map(dirname));
  const others = folders
    .filter(({ path }) => parents.has(path || '.'))
    .flatMap(({ path, files }) => files.filter(isSingleName).map((name) => join(path, name)))
    .filter((path) => !found.includes(path) && !isTemplateFile(basename(path)));
  const named = await Promise.all(
    others.map(async (path) => (namesItself((await documentAt(path, reader)).text) ? path : undefined)),
  );
  return named.filter((path) => path !== undefined);
}

/** Most of a few of them. */
async function readLikeProposals(paths: readonly string[], reader: Reader): Promise<boolean> {
  const step = Math.max(1, paths.length / SAMPLE);
  const sample = Array.from(
    { length: Math.min(SAMPLE, paths.length) },
    (_, index) => paths[Math.floor(index * step)] ?? '',
  );
  const read = await Promise.all(sample.map(async (path) => proposes((await reader.read(path)) ?? '')));
  return read.filter(Boolean).length * 2 > sample.length;
}
