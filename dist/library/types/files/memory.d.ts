import type { FileRead, Files } from './door.js';
/** In place of a file's content: a symbolic link that leaves the root. */
export declare const OUTSIDE: unique symbol;
/** In place of a file's content: a file that the reader may not open. */
export declare const UNREADABLE: unique symbol;
/** What a file of an in-memory tree holds. */
export type MemoryFile = string | Uint8Array | typeof OUTSIDE | typeof UNREADABLE;
/** An in-memory tree under the rules of `workTree`: POSIX paths relative to the root; directories are implied by their files. */
export declare function memory(files: Readonly<Record<string, MemoryFile>>): Files;
/** UTF-8 text without its byte order mark, or that the bytes are none. */
export declare function decode(bytes: Uint8Array): FileRead;
/** `path` in its shortest form, `''` for the root; `undefined` when it is absolute or climbs out of the root. */
export declare function insideRoot(path: string): string | undefined;
/** The order of entries. */
export declare function byName(a: {
    readonly name: string;
}, b: {
    readonly name: string;
}): number;
