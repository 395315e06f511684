/** One repository at one version: everything that its KEPs share is read once, and each KEP when somebody asks for it. */
import type { Files } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { Kep, Repository } from '../model/kep.js';
import type { Readme } from '../model/readme.js';
import { type Wants } from './kep.js';
import { type UpcomingRelease } from './owners.js';
import { type Survey } from './survey.js';
/**
 * A repository that has been walked once, with its template, its aliases and the list of its KEPs and approvals. It judges nothing and
 * never changes: other texts and other versions make another workspace.
 */
export interface Workspace extends Repository {
    readonly files: Files;
    readonly survey: Survey;
    /**
     * Reads the KEP in `directory`, one of `directories`; all of it, unless it is said what somebody `wants`. Its README is `twin`, that
     * of another version, where the two are the same to a byte. Never throws on content.
     */
    load(directory: string, wants?: Wants, twin?: Readme): Promise<Kep>;
    /**
     * The same repository where the files at the keys of `texts` have these texts, as if they were written. What the texts do not
     * concern is not read again.
     */
    withTexts(texts: ReadonlyMap<string, string>): Promise<Workspace>;
    /**
     * Another version of the repository under the template, the aliases and the configuration of this one, as what a change adds is
     * told. A version without any KEP root is empty.
     */
    version(files: Files): Promise<Workspace>;
    /** What the caller says, else what the KEPs tell, for which all of them are read once: not over the network. */
    upcomingRelease: UpcomingRelease;
}
/**
 * Opens the repository behind `files`: walks it, and reads its template and its aliases. Throws `UsageError` when a KEP root does not
 * exist or the template cannot be read; a repository without any KEP is none of its business. Who asks about KEPs
 * of some `numbers` alone saves looking into the directories of others, which are then taken at their names.
 */
export declare function open(files: Files, config: Config, numbers?: ReadonlySet<string>): Promise<Workspace>;
