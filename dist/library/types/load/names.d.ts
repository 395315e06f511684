/** What names say: which directories are KEPs, which files approvals, which folders nobody's. */
import type { Entry } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Repository } from '../model/kep.js';
/** Whether a directory is named like a KEP: below it lie its documents and images, no other KEP. */
export declare function isNamedLikeKep(directory: string): boolean;
/** Whether a file is named like a proposal: by a number or a date. */
export declare function isNumberedFile(name: string): boolean;
/** Whether a document in another markup than Markdown is named like a proposal: `pep-0008.rst`, `0032-wallets.mediawiki`. */
export declare function isForeignProposal(name: string): boolean;
/** Whether a directory is named like a template of KEPs: `NNNN-kep-template`. */
export declare function isNamedLikeTemplate(directory: string): boolean;
/** Whether a directory is named like a group of the community: `sig-node`. */
export declare function isNamedLikeGroup(directory: string): boolean;
/**
 * The number in the name of a KEP's directory or file, without leading zeros: `0752-endpointslices` is `752`, `gep-1709` is `1709`. A date is
 * none.
 */
export declare function directoryNumber(name: string): string | undefined;
/** Whether the directory `name` with these entries is a KEP of its own; a root is one only by its metadata. */
export declare function isKepDirectory(name: string, entries: readonly Entry[], isRoot: boolean, { metadata }: Config): boolean;
/** Without a metadata file a proposal shows by its document: in whatever directory that has no proposal below it. */
export declare function isProposal(directory: string, entries: readonly Entry[], config: Config): boolean;
/** What the path of an approval file says: the folder it lies in and its number; `undefined` for any other path. */
export declare function approvalAt(path: string): Repository['approvals'][number] | undefined;
/** Directories of tools, which hold copies, and of pictures with their notes: they never hold a repository's KEPs. */
export declare function isForeign(name: string): boolean;
