/** The loaders together: one KEP directory → one frozen `Kep`. */
import type { Files } from '../files/door.js';
import type { Kep, Repository } from '../model/kep.js';
import type { Readme } from '../model/readme.js';
import type { Part } from '../model/rule.js';
import { type UpcomingRelease } from './owners.js';
/** Whether somebody will read a part of a KEP, of which this much is known. */
export type Wants = (part: Part, kep: Pick<Kep, 'status' | 'held' | 'latestMilestone'>) => boolean;
/**
 * Reads the KEP in `directory`. Never throws on content. `upcoming` is only asked where people are assigned by stage; documents
 * that nobody `wants` are not read, and a KEP without them throws when it is asked for them. A README of the same text as that of
 * `twin`, another version under the same template, is `twin` and not parsed again.
 */
export declare function loadKep(files: Files, directory: string, repository: Repository, upcoming?: UpcomingRelease, wants?: Wants, twin?: Readme): Promise<Kep>;
/** How people call a KEP and who approves it, from all the places that may say so. */
export declare function identityOf({ directoryNumber: ofDirectory, metadata, readme, approval, stage, }: Pick<Kep, 'directoryNumber' | 'metadata' | 'readme' | 'approval' | 'stage'>): Pick<Kep, 'number' | 'title' | 'approver'>;
/** What stands in the YAML files of a KEP: all that a list of KEPs needs, without its README. */
export type FiledKep = Pick<Kep, 'directory' | 'directoryNumber' | 'metadata' | 'approvalPath' | 'approval' | 'status' | 'stage' | 'latestMilestone' | 'held'>;
/** Reads the YAML files of the KEP in `directory`. Never throws on content. */
export declare function loadFiled(files: Files, directory: string, repository: Repository): Promise<FiledKep>;
