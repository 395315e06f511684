/** The one door to the outside: what everything above may read. */
/** Why a path could not be read as text: `special` is a pipe, a socket or a device, `circle` links that lead to each other. */
export type Unreadable = 'missing' | 'directory' | 'special' | 'outside' | 'circle' | 'unreadable' | 'not-utf8';
/** Text of a file (without byte order mark), or why there is none. */
export type FileRead = {
    readonly text: string /** Whether a byte order mark stands before it. */;
    readonly hasMark?: true;
} | {
    readonly unreadable: Unreadable;
};
/** One entry of a directory; `link` is a symbolic link that leaves the root and is not followed. */
export interface Entry {
    readonly name: string;
    readonly kind: 'file' | 'directory' | 'link';
}
/** The one door to the outside: the work tree in production, a plain object in tests. Never throws on content. */
export interface Files {
    /** Entries of one directory, sorted by name; empty when there is no such directory. `''` is the root. */
    list(directory: string): Promise<readonly Entry[]>;
    read(path: string): Promise<FileRead>;
    /** Each read is a call over the network: nothing is looked at that is a help and no need. */
    readonly remote?: true;
}
