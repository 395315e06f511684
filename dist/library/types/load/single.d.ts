import type { Config } from '../model/config.js';
/** Whether a name of `documents` stands for files that are proposals of their own: it is a glob. */
export declare function isSingleName(name: string): boolean;
/** Whether the KEP at `path` is a single file. */
export declare function isSingle(path: string): boolean;
/** Tells by their names which files are proposals of their own; `undefined` where the configuration knows none. */
export declare function singleNames({ documents, }: Pick<Config, 'documents'>): ((name: string) => boolean) | undefined;
/** Whether a file in a directory that holds proposals is a document that might be one, by its name alone. */
export declare function mayBeSingle(name: string): boolean;
/** The folder beside a single file that holds its pictures and further documents: `teps/0028-thing`. */
export declare function folderOf(path: string): string;
