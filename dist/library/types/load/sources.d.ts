/** The files of a proposal under the names that the repository gives them. */
import type { Entry, FileRead, Files } from '../files/door.js';
import type { Config } from '../model/config.js';
/** A file and what stands in it. */
export interface Source {
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
/**
 * Reads the metadata and the document of `directory`; where neither of several names is there, the first is missing. A document that
 * nobody wants is not read and counts as missing. A single file is its own document, and its metadata stands at its top if anywhere.
 */
export declare function readSources(files: Files, directory: string, config: Config, { document: wantsDocument }?: {
    readonly document?: boolean;
}): Promise<Sources>;
/** The text of the metadata of the KEP in `directory`, wherever it stands; `undefined` where there is none to read. */
export declare function metadataText(files: Files, directory: string, config: Config): Promise<string | undefined>;
/** The names that the document of the KEP in `directory` may have. */
export declare function documentNames(directory: string, { documents }: Config): readonly string[];
