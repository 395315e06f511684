/** What a tree holds. */
import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Repository, Stray } from '../model/kep.js';
/** What a tree holds: every KEP directory and every approval file, sorted by path. */
export interface Survey {
    readonly directories: Repository['directories'];
    readonly approvals: Repository['approvals'];
    /** Directories directly under a KEP root that hold KEPs or are named like a group of the community (`sig-node`). */
    readonly sigs: ReadonlySet<string>;
    /** What looks like a KEP and is none. */
    readonly strays: readonly Stray[];
    /** Directories that hold nothing but approval files. */
    readonly approvalRoots: readonly string[];
    /** Documents below the roots that belong to no KEP, sorted: some may be proposals that the configuration does not read. */
    readonly unread: readonly string[];
}
/**
 * Walks the KEP roots and the approvals. Throws `UsageError` when a root does not exist; an empty tree is no error here. With `numbers` only
 * directories with these numbers are opened among those that are named like KEPs: the others are taken at their names.
 */
export declare function survey(files: Files, config: Config, numbers?: ReadonlySet<string>): Promise<Survey>;
/** The numbers in the names of KEPs and approvals that a path goes through or leads to. */
export declare function numbersIn(path: string): readonly string[];
/**
 * The survey of a tree in which some files have come to be or have other texts: `undefined` where one of `paths` may have made a
 * directory a KEP, which only another walk can tell.
 */
export declare function surveyWith(found: Survey, paths: Iterable<string>): Survey | undefined;
