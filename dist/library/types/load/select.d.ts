/** Which KEPs a run is about, and why a path leads to none. */
import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Survey } from './survey.js';
/** The part of a tree that was asked for. */
export interface Selection {
    /** Directories of the KEPs to lint, sorted. */
    readonly selected: readonly string[];
    /** No path was given, or the root itself. */
    readonly everything: boolean;
}
/**
 * The KEP directories that `paths` lead to; all of the survey without `paths`. A path is POSIX and relative to the root: a KEP's
 * directory, a file in one, a directory above several, an approval file, or a file that all KEPs depend on.
 * Throws `UsageError` when no KEP was found or a path leads to none. With `ignoreUnrelated` such a path, or one that all KEPs depend on,
 * selects nothing.
 */
export declare function select(files: Files, config: Config, found: Survey, paths?: readonly string[], ignoreUnrelated?: boolean): Promise<Selection>;
