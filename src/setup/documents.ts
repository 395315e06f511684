/** Single documents as what they may be: proposals of their own, or the template of some. */
import { frontMatterOf } from '../text/markdown/front-matter.js';
import { titleOf } from './evidence.js';
import { isAuthored, isProcess, type Metadata, readMetadata } from './metadata.js';
import type { Proposal } from './proposals.js';
import type { Reader } from './walk.js';

/** What nothing was read of. */
export const NO_METADATA: Metadata = { keys: new Map(), hasTextGates: false, assigned: false };

/** A document, and what its front matter and its first heading say. */
export async function documentAt(
  path: string,
  reader: Reader,
): Promise<{ readonly text: string; readonly metadata: Metadata; readonly title: string | undefined }> {
  const text = ((await reader.read(path)) ?? '').replace(/^\uFEFF/, '');
  const matter = frontMatterOf(text)?.yaml;
  const metadata = matter === undefined ? NO_METADATA : readMetadata(matter);
  return { text, metadata, title: metadata.keys.get('title') ?? titleOf(text) };
}

/** Whether front matter in a place for proposals is that of one: it has a state, or a name and an author. */
export function isOfProposal({ keys }: Metadata): boolean {
  return isProcess(keys) || isAuthored(keys) || keys.has('status') || keys.has('stage');
}

/** The proposal or the template that a single document is. */
export async function singleAt(directory: string, reader: Reader): Promise<Proposal> {
  const { metadata, title } = await documentAt(directory, reader);
  const source = isOfProposal(metadata) ? 'front-matter' : 'none';
  return { directory, isSingle: true, source, file: undefined, metadata, document: undefined, title };
}
