import type { Files } from '../files/door.js';
import { type Workspace } from '../load/workspace.js';
import type { ChangeSet } from '../model/change.js';
import type { Config } from '../model/config.js';
import type { Report } from '../model/report.js';
import { type Crew, type Told } from './crew.js';
import type { Shows } from './reported.js';
export type { Crew, Crewing, Told } from './crew.js';
/** What to judge. */
export interface Asked {
    /** KEP directories, files in them, or nothing for all KEPs: POSIX, relative to the root. */
    readonly paths?: readonly string[];
    /** Paths that belong to no KEP select nothing instead of being refused. */
    readonly ignoreUnrelated?: boolean;
    /** Ids of the rules to run; all of them by default. */
    readonly rules?: readonly string[];
    /** Judge what changed since a base version: only touched KEPs, and of mere edits only what is new. */
    readonly change?: ChangeSet;
    /** Whether the report is to tell what the READMEs say, or findings alone: then READMEs that no rule reads stay unread. */
    readonly shows?: Shows;
    readonly progress?: (done: number, total: number) => void;
    /** Others who may judge a part of the KEPs; asked where KEPs are judged as they are, not by a change. */
    readonly crew?: Crew;
}
/** A workspace, judged. */
export interface Judgement {
    readonly report: Report;
    /** Only these KEPs of it, by all rules. */
    narrowed(directories: readonly string[]): Promise<Judgement>;
    /**
     * The same of the files as they were when the workspace was opened, but for those at the keys of `texts`. Only the KEPs are read and
     * judged again whose texts are others than in this judgement.
     */
    withTexts(texts: ReadonlyMap<string, string>): Promise<Judgement>;
}
/** Opens a repository as far as it is needed for what is asked, and judges that. Throws `UsageError` when there is nothing to judge. */
export declare function judgeFiles(files: Files, config: Config, asked?: Asked): Promise<Judgement>;
/** Judges what is asked of a workspace. Throws `UsageError` when there is nothing to judge. */
export declare function judgeWorkspace(workspace: Workspace, asked?: Asked): Promise<Judgement>;
/** How one of a crew judges: opens the repository as `judgeFiles` does, and tells of the KEPs that it is asked about. */
export declare function crewMember(files: Files, config: Config, asked: Asked): Promise<(directory: string) => Promise<Told>>;
