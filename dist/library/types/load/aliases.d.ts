import type { FileRead } from '../files/door.js';
import type { Aliases } from '../model/metadata.js';
/** The handles of every alias as written, each with its place; read when somebody asks. Keys besides `aliases` belong to other tools. */
export declare function parseAliases(path: string, read: FileRead): Aliases;
/** With a parser, whatever the form of the file. */
export declare function readAliases(path: string, read: FileRead): Pick<Aliases, 'groups' | 'problems'>;
