/** Which directories of an unknown repository hold a proposal, and which the template of one. */

import { isTemplateName } from '../model/template-names.js';
import { frontMatterOf } from '../text/markdown/front-matter.js';
import { basename, dirname, join, withoutMarkdown } from '../text/paths.js';
import { isTitleOfTemplate, namesItself, proposes, titleOf } from './evidence.js';
import {
  isAuthored,
  isProcess,
  isProposalFile,
  isTemplateData,
  METADATA_FILE,
  type Metadata,
  readMetadata,
} from './metadata.js';
import { isArea, isBelowArea, isNumbered, isSingleName, isTemplateFile } from './names.js';
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
  /** Of its metadata, else of its document where that was read. */
  readonly title: string | undefined;
}

/** Everything that looks like a proposal. */
export interface Candidates {
  readonly proposals: readonly Proposal[];
  readonly templates: readonly Proposal[];
  /** Documents that are named and lie like proposals, but say nothing about themselves. */
  readonly unclear: readonly string[];
}

const NO_METADATA: Metadata = { keys: new Map(), hasTextGates: false, assigned: false };

/** Fewer documents that say nothing of themselves are no list of proposals. */
const LEAST = 3;

/** Reads what may be a proposal in `folders`, which hold parents before their children. */
export async function findProposals(folders: readonly Folder[], reader: Reader): Promise<Candidates> {
  const found: Proposal[] = [];
  const unclear: string[] = [];
  const closed = new Set<string>();
  for (const folder of folders) {
    // Below a proposal lie its documents and images; front matter is found in trees where proposals hold others.
    if (closed.has(dirname(folder.path))) {
      closed.add(folder.path);
      continue;
    }
    const one = await proposalIn(folder, reader);
    if (one === undefined || one.source === 'front-matter') {
      const singles = await singlesIn(folder, one?.document, reader);
      // Documents with metadata of their own beside one with metadata are proposals, too: the folder is an area of them.
      found.push(...singles.proposals);
      if (one === undefined) unclear.push(...singles.unclear);
    }
    if (one === undefined) continue;
    found.push(one);
    if (one.source !== 'front-matter') closed.add(folder.path);
  }
  const { proposals, templates } = apart(found);
  if (proposals.length > 0) return { proposals, templates, unclear };
  return { ...(await withoutSigns(folders, unclear, reader)), ...(templates.length > 0 && { templates }) };
}

/** Templates show by name and place. Only where none does, by their text: the one whose title or choices say so. */
function apart(found: readonly Proposal[]): Pick<Candidates, 'proposals' | 'templates'> {
  const named = found.filter(({ directory }) => isTemplateName(withoutMarkdown(basename(directory))));
  const titled = found.filter(({ title }) => isTitleOfTemplate(title));
  // A proposal may keep values of the template it was copied from; so a choice that is left tells nothing of a numbered one.
  const open = found.filter(
    ({ directory, isSingle, metadata }) =>
      !isSingle && isTemplateData(metadata) && !isNumbered(basename(directory)),
  );
  const templates = [named, titled, open].find((some) => some.length > 0) ?? [];
  // Several that are called so by their text alone are proposals that were never finished.
  const isTold = named.length > 0 || templates.length === 1;
  return isTold
    ? { templates, proposals: found.filter((one) => !templates.includes(one)) }
    : { templates: [], proposals: found };
}

/** Where no document says that it is a proposal: a series of numbered ones that read like some, else all that lie where proposals do. */
async function withoutSigns(
  folders: readonly Folder[],
  unclear: readonly string[],
  reader: Reader,
): Promise<Candidates> {
  const series: Proposal[] = [];
  for (const { path, files } of folders) {
    const names = files.filter((name) => isSingleName(name) && !isTemplateFile(name));
    const numbered = names.filter((name) => /^\d{3,}[-_ .]/.test(name)).map((name) => join(path, name));
    if (numbered.length < LEAST || numbered.length * 2 < names.length) continue;
    if (await readLikeProposals(numbered, reader)) series.push(...numbered.map(bareSingle));
  }
  const templates = folders
    .filter(({ path }) => path === '' || series.some(({ directory }) => dirname(directory) === path))
    .flatMap(({ path, files }) => files.filter(isTemplateFile).map((name) => bareSingle(join(path, name))));
  if (series.length > 0) return { proposals: series, templates, unclear: [] };
  return unclear.length < LEAST
    ? { proposals: [], templates: [], unclear }
    : { proposals: unclear.map(bareSingle), templates: [], unclear: [] };
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

const SAMPLE = 8;

function bareSingle(directory: string): Proposal {
  const nothing = { file: undefined, metadata: NO_METADATA, document: undefined, title: undefined };
  return { directory, isSingle: true, source: 'none', ...nothing };
}

async function proposalIn(folder: Folder, reader: Reader): Promise<Proposal | undefined> {
  const { path, files } = folder;
  if (path === '') return undefined;
  const document = documentOf(folder);
  for (const file of files.filter((name) => METADATA_FILE.test(name))) {
    const text = await reader.read(join(path, file));
    const metadata = text === undefined ? NO_METADATA : readMetadata(text);
    if (isProposalFile(file, metadata))
      return {
        ...{ directory: path, isSingle: false, source: 'file', file, metadata, document },
        title: metadata.keys.get('title') ?? metadata.keys.get('name'),
      };
  }
  if (document === undefined) return undefined;
  const { text, metadata, title } = await documentAt(join(path, document), reader);
  const proposal = { directory: path, isSingle: false, file: undefined, metadata, document, title };
  if (isProcess(metadata.keys) || (isBelowArea(path) && isAuthored(metadata.keys)))
    return { ...proposal, source: 'front-matter' };
  const name = basename(path);
  return isBelowArea(path) && (isNumbered(name) || isTemplateName(name) || namesItself(text))
    ? { ...proposal, source: 'none' }
    : undefined;
}

/** A document, and what its front matter and its first heading say. */
async function documentAt(
  path: string,
  reader: Reader,
): Promise<{ readonly text: string; readonly metadata: Metadata; readonly title: string | undefined }> {
  const text = ((await reader.read(path)) ?? '').replace(/^\uFEFF/, '');
  const matter = frontMatterOf(text)?.yaml;
  const metadata = matter === undefined ? NO_METADATA : readMetadata(matter);
  return { text, metadata, title: metadata.keys.get('title') ?? titleOf(text) };
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
    const { text, metadata, title } = await documentAt(directory, reader);
    const proposal = { directory, isSingle: true, file: undefined, metadata, document: undefined, title };
    if (isProcess(metadata.keys) || isAuthored(metadata.keys))
      proposals.push({ ...proposal, source: 'front-matter' });
    else if ((/\d/.test(name[0] ?? '') && isNumbered(name)) || isTemplateFile(name) || namesItself(text))
      proposals.push({ ...proposal, source: 'none' });
    else unclear.push(directory);
  }
  return { proposals, unclear };
}

function isAreaPath(path: string): boolean {
  return isArea(path) || isBelowArea(path) || /(?:^|\/)guidelines$/i.test(path);
}
