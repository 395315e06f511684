import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Stray } from '../model/kep.js';
/** What the walk of a tree goes by and collects. */
export interface Walk {
    readonly files: Files;
    readonly config: Config;
    /** Tells what holds no KEPs: approvals, the template, what the configuration leaves out. */
    readonly isApart: (path: string) => boolean;
    readonly isSingle: ((name: string) => boolean) | undefined;
    /** Directory or file → its number. */
    readonly found: Map<string, string | undefined>;
    readonly sigs: Set<string>;
    readonly strays: Stray[];
    readonly unread: string[];
    /** The numbers that are asked for; `undefined`: all. */
    readonly numbers: ReadonlySet<string> | undefined;
}
/** Returns whether `directory` is a KEP or holds one. */
export declare function walkDirectory(walk: Walk, directory: string, isRoot: boolean): Promise<boolean>;
/** Tells the directories below the roots that hold no KEPs: approvals, the template, what the configuration leaves out. */
export declare function apart(config: Config, approvalRoots: readonly string[]): (path: string) => boolean;
