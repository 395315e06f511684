/** Which directories of an unknown repository hold a proposal, and which the template of one. */

import { frontMatterOf } from '../text/markdown/front-matter.js';
import { basename, dirname, join } from '../text/paths.js';
import {
  isProcess,
  isProposalFile,
  isTemplateData,
  METADATA_FILE,
  type Metadata,
  readMetadata,
} from './metadata.js';
import { isArea, isBelowArea, isNumbered, isTemplateName } from './names.js';
import type { Folder, Reader } from './walk.js';

/** A directory with a proposal, or with the template for them. */
export interface Proposal {
  readonly directory: string;
  /** Where its metadata stands: a file beside the document, the document's front matter, nowhere. */
  readonly source: 'file' | 'front-matter' | 'none';
  /** Name of the metadata file. */
  readonly file: string | undefined;
  readonly metadata: Metadata;
  /** Name of its document, if there is one. */
  readonly document: string | undefined;
}

/** Everything that looks like a proposal. */
export interface Candidates {
  readonly proposals: readonly Proposal[];
  readonly templates: readonly Proposal[];
  /** Directories with proposals that are single files, and how many. */
  readonly flat: ReadonlyMap<string, number>;
}

const NO_METADATA: Metadata = { keys: new Map(), hasTextGates: false, assigned: false };

/** Reads what may be a proposal in `folders`, which hold parents before their children. */
export async function findProposals(folders: readonly Folder[], reader: Reader): Promise<Candidates> {
  const proposals: Proposal[] = [];
  const templates: Proposal[] = [];
  const flat = new Map<string, number>();
  const closed = new Set<string>();
  for (const folder of folders) {
    // Below a proposal lie its documents and images; front matter is found in trees where proposals hold others.
    if (closed.has(dirname(folder.path))) {
      closed.add(folder.path);
      continue;
    }
    const found = await proposalIn(folder, reader);
    if (found === undefined) countFlat(folder, flat);
    else if (isTemplate(found)) templates.push(found);
    else proposals.push(found);
    if (found !== undefined && found.source !== 'front-matter') closed.add(folder.path);
  }
  return { proposals, templates, flat };
}

async function proposalIn(folder: Folder, reader: Reader): Promise<Proposal | undefined> {
  const { path, files } = folder;
  if (path === '') return undefined;
  const document = documentOf(folder);
  for (const file of files.filter((name) => METADATA_FILE.test(name))) {
    const text = await reader.read(join(path, file));
    const metadata = text === undefined ? NO_METADATA : readMetadata(text);
    if (isProposalFile(file, metadata)) return { directory: path, source: 'file', file, metadata, document };
  }
  if (document === undefined) return undefined;
  const text = await reader.read(join(path, document));
  const matter = text === undefined ? undefined : frontMatterOf(text.replace(/^\uFEFF/, ''))?.yaml;
  const metadata = matter === undefined ? NO_METADATA : readMetadata(matter);
  const proposal = { directory: path, file: undefined, metadata, document };
  if (isProcess(metadata.keys)) return { ...proposal, source: 'front-matter' };
  const name = basename(path);
  return isBelowArea(path) && (isNumbered(name) || isTemplateName(name))
    ? { ...proposal, source: 'none' }
    : undefined;
}

/** By its name; a proposal may still have values of the template it was copied from. */
function isTemplate({ directory, metadata }: Proposal): boolean {
  const name = basename(directory);
  return isTemplateName(name) || (isTemplateData(metadata) && !isNumbered(name));
}

/** The document of a proposal: by one of its usual names, else the only one there is. */
function documentOf({ path, files }: Folder): string | undefined {
  const documents = files.filter((name) => /\.md$/i.test(name));
  const own = `${basename(path)}.md`.toLowerCase();
  const names = [/^readme\.md$/i, /^index\.md$/i, /^(?:[a-z]{1,2}ep|proposal)\.md$/i];
  return (
    names.map((name) => documents.find((file) => name.test(file))).find((file) => file !== undefined) ??
    documents.find((file) => file.toLowerCase() === own) ??
    (documents.length === 1 && isNumbered(basename(path)) ? documents[0] : undefined)
  );
}

/** Proposals that are files of their own: `enhancements/storage/snapshots.md`. */
function countFlat({ path, files }: Folder, flat: Map<string, number>): void {
  if (!isArea(path) && !isBelowArea(path)) return;
  const documents = files.filter(
    (name) => /\.md$/i.test(name) && !/^(?:readme|index|.*template)\.md$/i.test(name),
  );
  if (documents.length > 0) flat.set(path, documents.length);
}
