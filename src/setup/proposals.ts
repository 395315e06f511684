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
import { isArea, isBelowArea, isNumbered, isTemplateFile, isTemplateName } from './names.js';
import type { Folder, Reader } from './walk.js';

/** A directory with a proposal, or with the template for them; or a file that is one by itself. */
export interface Proposal {
  /** The directory, or the path of the file. */
  readonly directory: string;
  readonly isSingle: boolean;
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
  /** Documents that are named and lie like proposals, but say nothing about themselves. */
  readonly unclear: readonly string[];
}

const NO_METADATA: Metadata = { keys: new Map(), hasTextGates: false, assigned: false };

/** Reads what may be a proposal in `folders`, which hold parents before their children. */
export async function findProposals(folders: readonly Folder[], reader: Reader): Promise<Candidates> {
  const proposals: Proposal[] = [];
  const templates: Proposal[] = [];
  const unclear: string[] = [];
  const closed = new Set<string>();
  for (const folder of folders) {
    // Below a proposal lie its documents and images; front matter is found in trees where proposals hold others.
    if (closed.has(dirname(folder.path))) {
      closed.add(folder.path);
      continue;
    }
    const found = await proposalIn(folder, reader);
    if (found === undefined || found.source === 'front-matter') {
      const own = found === undefined ? undefined : found.document;
      const singles = await singlesIn(folder, own, reader);
      // Documents with metadata of their own beside one with metadata are proposals, too: the folder is an area of them.
      for (const single of singles.proposals) (isTemplate(single) ? templates : proposals).push(single);
      if (found === undefined) unclear.push(...singles.unclear);
    }
    if (found === undefined) continue;
    if (isTemplate(found)) templates.push(found);
    else proposals.push(found);
    if (found.source !== 'front-matter') closed.add(folder.path);
  }
  return { proposals, templates, unclear };
}

async function proposalIn(folder: Folder, reader: Reader): Promise<Proposal | undefined> {
  const { path, files } = folder;
  if (path === '') return undefined;
  const document = documentOf(folder);
  for (const file of files.filter((name) => METADATA_FILE.test(name))) {
    const text = await reader.read(join(path, file));
    const metadata = text === undefined ? NO_METADATA : readMetadata(text);
    if (isProposalFile(file, metadata))
      return { directory: path, isSingle: false, source: 'file', file, metadata, document };
  }
  if (document === undefined) return undefined;
  const text = await reader.read(join(path, document));
  const matter = text === undefined ? undefined : frontMatterOf(text.replace(/^\uFEFF/, ''))?.yaml;
  const metadata = matter === undefined ? NO_METADATA : readMetadata(matter);
  const proposal = { directory: path, isSingle: false, file: undefined, metadata, document };
  if (isProcess(metadata.keys)) return { ...proposal, source: 'front-matter' };
  const name = basename(path);
  return isBelowArea(path) && (isNumbered(name) || isTemplateName(name))
    ? { ...proposal, source: 'none' }
    : undefined;
}

/** By its name; a proposal may still have values of the template it was copied from. */
function isTemplate({ directory, isSingle, metadata }: Proposal): boolean {
  const name = basename(directory);
  // A single file that kept the template's choices is still one of many.
  if (isSingle) return isTemplateFile(name);
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

/** Proposals that are files of their own, as `enhancements/storage/snapshots.md`: by their metadata, else by a number in their name. */
async function singlesIn(
  { path, files }: Folder,
  own: string | undefined,
  reader: Reader,
): Promise<{ readonly proposals: readonly Proposal[]; readonly unclear: readonly string[] }> {
  const proposals: Proposal[] = [];
  const unclear: string[] = [];
  const isArea = isAreaPath(path);
  const names = files.filter((name) => name !== own && isArea && isSingleName(name));
  for (const name of names) {
    const directory = join(path, name);
    const text = await reader.read(directory);
    const matter = text === undefined ? undefined : frontMatterOf(text.replace(/^\uFEFF/, ''))?.yaml;
    const metadata = matter === undefined ? NO_METADATA : readMetadata(matter);
    const proposal = { directory, isSingle: true, file: undefined, metadata, document: undefined };
    if (isProcess(metadata.keys)) proposals.push({ ...proposal, source: 'front-matter' });
    else if (/\d/.test(name[0] ?? '') && isNumbered(name)) proposals.push({ ...proposal, source: 'none' });
    else unclear.push(directory);
  }
  return { proposals, unclear };
}

function isAreaPath(path: string): boolean {
  return isArea(path) || isBelowArea(path) || /(?:^|\/)guidelines$/i.test(path);
}

function isSingleName(name: string): boolean {
  return /\.md$/i.test(name) && !/^(?:_?index|readme|contributing|changelog)\.md$/i.test(name);
}
