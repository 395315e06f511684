/** Who is assigned to a KEP: people marked in kep.yaml's comments. */
import type { OwnersPolicy } from './config.js';
import type { Kep } from './kep.js';
import type { KepYaml, OwnersYaml, YamlFile } from './metadata.js';
import type { Located } from './place.js';
/** The lists that name people, under the same key in kep.yaml and in OWNERS. */
export declare const ROLES: readonly ['reviewers', 'approvers'];
export type Role = (typeof ROLES)[number];
/** Somebody whom a list names. */
export interface Person extends Located {
    /** The form in which handles are compared. */
    readonly handle: string;
    /** The comment behind an entry that has a line of its own. */
    readonly comment: Located | undefined;
}
/** The first policy whose directory is the KEP's or above it. */
export declare function policyFor(policies: readonly OwnersPolicy[], directory: string): OwnersPolicy | undefined;
/** Whether a KEP's directory is the policy's or below it. */
export declare function covers({ directory: pattern }: OwnersPolicy, directory: string): boolean;
/** Whether the KEP's status frees it from having people assigned. */
export declare function isUnassigned({ status }: Kep): boolean;
/** Everybody whom a list of kep.yaml or OWNERS names, in the order of the file. */
export declare function peopleOf(file: YamlFile<KepYaml> | YamlFile<OwnersYaml>, role: Role): readonly Person[];
/** The comment that marks an assigned person in a list. */
export declare function markerOf({ reviewerMarker, approverMarker }: OwnersPolicy, role: Role): string;
