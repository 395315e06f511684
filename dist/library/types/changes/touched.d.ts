/** Which KEPs a change set touches, and where each of them was before. */
import type { Survey } from '../load/survey.js';
import type { ChangedFile, ChangeSet } from '../model/change.js';
import type { Config } from '../model/config.js';
import type { Place } from '../model/place.js';
/** A KEP of the new version and its directory in the base version, if it was there. */
export interface TouchedKep {
    readonly directory: string;
    readonly baseDirectory: string | undefined;
    /** Its changed files, approvals included. */
    readonly files: readonly ChangedFile[];
}
/**
 * The KEPs that have changed files of their own, in the order of `head`. The template, the aliases and the configuration are
 * nobody's own: when they change, no old KEP is to blame. Throws `UsageError` when such a file changed and cannot be read.
 */
export declare function touchedKeps(files: readonly ChangedFile[], head: Survey, base: Survey, config: Config): readonly TouchedKep[];
/** Whether the change set touches what stands at `place`; a whole file is touched by any change to it. */
export declare function touches({ files }: Pick<ChangeSet, 'files'>, { path, start, end }: Place): boolean;
