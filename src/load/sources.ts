/** The files of a proposal under the names that the repository gives them. */

import type { Entry, FileRead, Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import { frontMatterOf } from '../text/markdown/front-matter.js';
import { basename, join } from '../text/paths.js';
import { isSingle, isSingleName } from './single.js';

const MISSING: FileRead = { unreadable: 'missing' };

/** A file and what stands in it. */
export interface Source {
  readonly path: string;
  readonly read: FileRead;
}

/** What a KEP (or the template) is read from. */
export interface Sources {
  readonly entries: readonly Entry[];
  readonly document: Source;
  /** `undefined` where the repository has no such file. */
  readonly metadata: Source | undefined;
}

/**
 * Reads the metadata and the document of `directory`; where neither of several names is there, the first is missing. A document that
 * nobody wants is not read and counts as missing. A single file is its own document, and its metadata stands at its top if anywhere.
 */
export async function readSources(
  files: Files,
  directory: string,
  config: Config,
  { document: wantsDocument = true }: { readonly document?: boolean } = {},
): Promise<Sources> {
  if (isSingle(directory)) {
    const document = { path: directory, read: await files.read(directory) };
    return { entries: [], document, metadata: undefined };
  }
  // Awaited at once: a promise that a failure beside it leaves behind would end the process.
  const entries = await files.list(directory);
  const [document, metadata] = await Promise.all([
    wantsDocument
      ? sourceOf(files, directory, documentNames(directory, config), async () => entries)
      : { path: join(directory, documentNames(directory, config)[0] ?? ''), read: MISSING },
    config.metadata.source === 'file'
      ? sourceOf(files, directory, config.metadata.files, async () => entries)
      : undefined,
  ]);
  return { entries, document, metadata };
}

/** The text of the metadata of the KEP in `directory`, wherever it stands; `undefined` where there is none to read. */
export async function metadataText(
  files: Files,
  directory: string,
  config: Config,
): Promise<string | undefined> {
  const { source, files: names } = config.metadata;
  if (source === 'none') return undefined;
  const isFile = source === 'file' && !isSingle(directory);
  if (isSingle(directory)) {
    const read = await files.read(directory);
    return 'text' in read ? frontMatterOf(read.text)?.yaml : undefined;
  }
  const wanted = isFile ? names : documentNames(directory, config);
  const { read } = await sourceOf(files, directory, wanted, () => files.list(directory));
  if (!('text' in read)) return undefined;
  return isFile ? read.text : frontMatterOf(read.text)?.yaml;
}

/** The first of several names that is there. A single one needs no look at the directory: reading goes on at the same time. */
async function sourceOf(
  files: Files,
  directory: string,
  names: readonly string[],
  list: () => Promise<readonly Entry[]>,
): Promise<Source> {
  const name = names.length === 1 ? names[0] : firstOf(names, await list());
  const path = join(directory, name ?? '');
  return { path, read: await files.read(path) };
}

/** The names that the document of the KEP in `directory` may have. */
export function documentNames(directory: string, { documents }: Config): readonly string[] {
  return documents
    .filter((name) => !isSingleName(name))
    .map((name) => name.replaceAll('{directory}', () => basename(directory)));
}

function firstOf(names: readonly string[], entries: readonly Entry[]): string | undefined {
  return names.find((name) => entries.some((entry) => entry.name === name)) ?? names[0];
}
