/** The Markdown files of a KEP besides its own document: designs, notes and what else stands in its directory and below it. */

import type { Entry, Files } from '../files/door.js';
import { pathsOfKeps } from '../model/inventory.js';
import type { Repository } from '../model/kep.js';
import type { Document } from '../model/readme.js';
import { refusal } from '../text/markdown/effort.js';
import { Markdown, placer } from '../text/markdown/markdown.js';
import { join } from '../text/paths.js';
import { readSections } from './readme/sections.js';
import { folderOf, isSingle } from './single.js';

/** More of either is no KEP but a web site; the largest real ones have four documents in one folder. */
const MAX_DOCUMENTS = 60;
const MAX_DIRECTORIES = 60;

/**
 * Reads the documents of the KEP in `directory`, whose own entries are known, without `own`, which is the KEP itself: nothing is listed or
 * read when there are none. Folders of tools and whatever holds another KEP are left out, and so are files that cannot be read as
 * Markdown.
 */
export async function loadDocuments(
  files: Files,
  directory: string,
  entries: readonly Entry[],
  own: string,
  { directories }: Pick<Repository, 'directories'>,
): Promise<readonly Document[]> {
  const isFile = isSingle(directory);
  const top = isFile ? folderOf(directory) : directory;
  const keps = pathsOfKeps(directories);
  const paths = await pathsBelow(files, top, isFile ? await files.list(top) : entries, (path) =>
    keps.has(path),
  );
  const others = paths.filter((path) => path !== own).slice(0, MAX_DOCUMENTS);
  const read = await Promise.all(
    others.map(async (path) => {
      const file = await files.read(path);
      return 'text' in file && refusal(file.text) === undefined ? readable(path, file.text) : undefined;
    }),
  );
  return read.filter((document) => document !== undefined);
}

/** `undefined` for what takes too long to read. */
function readable(path: string, text: string): Document | undefined {
  try {
    return parseDocument(path, text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A Markdown text as far as rules read it. Throws `RangeError` for what takes too long to read. */
export function parseDocument(path: string, text: string): Document {
  const place = placer(text);
  const { sections, toc } = readSections(new Markdown(text), (span) => place(path, span));
  return { path, text, title: sections[0]?.place, toc };
}

/** Paths of the Markdown files, sorted; folder by folder, the upper ones first when there are too many. */
async function pathsBelow(
  files: Files,
  top: string,
  entries: readonly Entry[],
  holdsKep: (directory: string) => boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  const folders: { readonly path: string; readonly entries?: readonly Entry[] }[] = [{ path: top, entries }];
  for (let index = 0; index < Math.min(folders.length, MAX_DIRECTORIES); index++) {
    const folder = folders[index];
    if (folder === undefined) break;
    for (const { name, kind } of folder.entries ?? (await files.list(folder.path))) {
      const path = join(folder.path, name);
      if (kind === 'directory') {
        if (!name.startsWith('.') && name !== 'node_modules' && !holdsKep(path)) folders.push({ path });
      } else if (kind === 'file' && name.endsWith('.md')) {
        found.push(path);
      }
    }
  }
  return found.slice(0, MAX_DOCUMENTS + 1).sort();
}
