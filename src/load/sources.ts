/** The files of a proposal under the names that the repository gives them. */

import type { Entry, FileRead, Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import { basename, join } from '../text/paths.js';

/** A file and what stands in it. */
interface Source {
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

/** Reads the metadata and the document of `directory`; where neither of several names is there, the first is missing. */
export async function readSources(files: Files, directory: string, config: Config): Promise<Sources> {
  const entries = files.list(directory);
  const source = async (names: readonly string[]): Promise<Source> => {
    // A single name needs no look at the directory: reading goes on at the same time.
    const name = names.length === 1 ? names[0] : firstOf(names, await entries);
    const path = join(directory, name ?? '');
    return { path, read: await files.read(path) };
  };
  const [document, metadata] = await Promise.all([
    source(documentNames(directory, config)),
    config.metadata.source === 'file' ? source(config.metadata.files) : undefined,
  ]);
  return { entries: await entries, document, metadata };
}

/** The names that the document of the KEP in `directory` may have. */
export function documentNames(directory: string, { documents }: Config): readonly string[] {
  return documents.map((name) => name.replaceAll('{directory}', () => basename(directory)));
}

function firstOf(names: readonly string[], entries: readonly Entry[]): string | undefined {
  return names.find((name) => entries.some((entry) => entry.name === name)) ?? names[0];
}
