/** The Markdown files of a KEP besides its own document: designs, notes and what else stands in its directory and below it. */
import type { Entry, Files } from '../files/door.js';
import type { Repository } from '../model/kep.js';
import type { Document } from '../model/readme.js';
/**
 * Reads the documents of the KEP in `directory`, whose own entries are known, without `own`, which is the KEP itself: nothing is listed or
 * read when there are none. Folders of tools and whatever holds another KEP are left out, and so are files that cannot be read as
 * Markdown.
 */
export declare function loadDocuments(files: Files, directory: string, entries: readonly Entry[], own: string, { directories }: Pick<Repository, 'directories'>): Promise<readonly Document[]>;
/** A Markdown text as far as rules read it. Throws `RangeError` for what takes too long to read. */
export declare function parseDocument(path: string, text: string): Document;
