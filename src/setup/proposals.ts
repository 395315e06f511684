/** Which directories of an unknown repository hold a proposal, and which the template of one. */

import { isTemplateName } from '../model/template-names.js';
import { basename, dirname, join, withoutMarkdown } from '../text/paths.js';
import { documentAt, isOfProposal, NO_METADATA, singleAt } from './documents.js';
import { isTitleOfTemplate, namesItself } from './evidence.js';
import {
  isProcess,
  isProposalFile,
  isTemplateData,
  METADATA_FILE,
  type Metadata,
  readMetadata,
} from './metadata.js';
import { isArea, isBelowArea, isNumbered, isSingleName, isTemplateFile } from './names.js';
import { prefixOf, seriesIn } from './series.js';
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
  const signed = apart(found);
  const candidates =
    signed.proposals.length > 0
      ? { ...signed, unclear }
      : { ...signed, ...(await withoutSigns(folders, unclear, reader)) };
  if (candidates.templates.length > 0 || candidates.proposals.length === 0) return candidates;
  return { ...candidates, templates: await templatesBeside(candidates.proposals, folders, reader) };
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
): Promise<Pick<Candidates, 'proposals' | 'unclear'>> {
  const series = await seriesIn(folders, reader);
  if (series.length > 0) return { proposals: series, unclear: [] };
  if (unclear.length < LEAST) return { proposals: [], unclear };
  return { proposals: await Promise.all(unclear.map((path) => singleAt(path, reader))), unclear: [] };
}

/** Templates at the top of the repository, beside single proposals, or named as these are: `CFP-003-template.md`. */
async function templatesBeside(
  proposals: readonly Proposal[],
  folders: readonly Folder[],
  reader: Reader,
): Promise<readonly Proposal[]> {
  const singles = proposals.filter(({ isSingle }) => isSingle).map(({ directory }) => directory);
  const parents = new Set(['', ...singles.map(dirname)]);
  const prefixes = new Set(singles.flatMap((path) => prefixOf(basename(path)) ?? []));
  const paths = folders.flatMap(({ path, files }) =>
    files
      .filter((name) => isTemplateFile(name) && (parents.has(path) || prefixes.has(prefixOf(name) ?? '')))
      .map((name) => join(path, name)),
  );
  return Promise.all(paths.map((path) => singleAt(path, reader)));
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
  if (isProcess(metadata.keys) || (isBelowArea(path) && isOfProposal(metadata)))
    return { ...proposal, source: 'front-matter' };
  const name = basename(path);
  return isBelowArea(path) && (isNumbered(name) || isTemplateName(name) || namesItself(text))
    ? { ...proposal, source: 'none' }
    : undefined;
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
    if (isOfProposal(metadata)) proposals.push({ ...proposal, source: 'front-matter' });
    else if ((/\d/.test(name[0] ?? '') && isNumbered(name)) || isTemplateFile(name) || namesItself(text))
      proposals.push({ ...proposal, source: 'none' });
    else unclear.push(directory);
  }
  return { proposals, unclear };
}

function isAreaPath(path: string): boolean {
  return isArea(path) || isBelowArea(path) || /(?:^|\/)guidelines$/i.test(path);
}
