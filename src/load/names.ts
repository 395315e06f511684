/** What names say: which directories are KEPs, which files approvals, which folders nobody's. */
import type { Entry } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Repository } from '../model/kep.js';
import { withoutZeros } from '../text/order.js';
import { basename, dirname, isOtherMarkup } from '../text/paths.js';
import { documentNames } from './sources.js';

/** `2033-slug`, `539.2-slug`, `NNNN-slug`, `tbd-slug`; the number may follow the name of the process: `gep-1709`, `OSAC-0012-slug`. */
const KEP_NAME = /^(?:(?:\d+(?:\.\d+)?|[Nn]{3,}|[Xx]{3,}|[Tt][Bb][Dd])-.|(?:[a-z]?ep|[A-Z]{2,})-\d+(?:$|-.))/;
const TEMPLATE_NAME = /^n{3,}-.*template$/i;
const GROUP_NAME = /^(?:sig|wg|ug|committee)-./;
const DOCUMENT = /\.(?:md|markdown|ya?ml)$/i;
/** `20230102-slug`, `2023-01-02-slug`: when it was written, which is no number. */
const DATED = /^(?:19|20)\d\d-?(?:0\d|1[0-2])-?(?:[0-2]\d|3[01])(?:\D|$)/;
const APPROVAL_NAME = /^(\d+)\.ya?ml$/;

/** Whether a directory is named like a KEP: below it lie its documents and images, no other KEP. */
export function isNamedLikeKep(directory: string): boolean {
  return KEP_NAME.test(basename(directory));
}

/** Whether a file is named like a proposal: by a number or a date. */
export function isNumberedFile(name: string): boolean {
  return DATED.test(name) || directoryNumber(name) !== undefined;
}

/** Whether a document in another markup than Markdown is named like a proposal: `pep-0008.rst`, `0032-wallets.mediawiki`. */
export function isForeignProposal(name: string): boolean {
  return isOtherMarkup(name) && /^(?:[a-z]{2,8}-)?\d{2,}(?:[-_ ].*)?\.\w+$/i.test(name);
}

/** Whether a directory is named like a template of KEPs: `NNNN-kep-template`. */
export function isNamedLikeTemplate(directory: string): boolean {
  return TEMPLATE_NAME.test(basename(directory));
}

/** Whether a directory is named like a group of the community: `sig-node`. */
export function isNamedLikeGroup(directory: string): boolean {
  return GROUP_NAME.test(basename(directory));
}

/**
 * The number in the name of a KEP's directory or file, without leading zeros: `0752-endpointslices` is `752`, `gep-1709` is `1709`. A date is
 * none.
 */
export function directoryNumber(name: string): string | undefined {
  if (DATED.test(name)) return undefined;
  const digits = /^(?:(?:[a-z]?ep|[A-Z]{2,})-)?(\d+)(?:-|$|(?:_.*)?\.(?:md|markdown)$)/.exec(name)?.[1];
  return digits && withoutZeros(digits);
}

/** Whether the directory `name` with these entries is a KEP of its own; a root is one only by its metadata. */
export function isKepDirectory(
  name: string,
  entries: readonly Entry[],
  isRoot: boolean,
  { metadata }: Config,
): boolean {
  const names = entries.filter(({ kind }) => kind !== 'directory').map((entry) => entry.name);
  if (metadata.source === 'file' && metadata.files.some((file) => names.includes(file))) return true;
  // Also without its proper files: those are then what the author has to hear about.
  return !isRoot && KEP_NAME.test(name) && names.some((file) => DOCUMENT.test(file));
}

/** Without a metadata file a proposal shows by its document: in whatever directory that has no proposal below it. */
export function isProposal(directory: string, entries: readonly Entry[], config: Config): boolean {
  if (config.metadata.source === 'file' || isNamedLikeGroup(directory)) return false;
  const names = documentNames(directory, config);
  return entries.some(({ name, kind }) => kind !== 'directory' && names.includes(name));
}

/** What the path of an approval file says: the folder it lies in and its number; `undefined` for any other path. */
export function approvalAt(path: string): Repository['approvals'][number] | undefined {
  const digits = APPROVAL_NAME.exec(basename(path))?.[1];
  return digits === undefined
    ? undefined
    : { path, sig: basename(dirname(path)), number: withoutZeros(digits) };
}

/** Directories of tools, which hold copies, and of pictures with their notes: they never hold a repository's KEPs. */
export function isForeign(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || PICTURES.test(name);
}

const PICTURES = /^(?:assets|images?|imgs?|media|figures|diagrams|pictures|screenshots)$/i;
