import type { TouchedKep } from '../changes/touched.js';
import type { Workspace } from '../load/workspace.js';
import type { ChangeSet } from '../model/change.js';
import type { Finding } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Failure, ReportedChange, ReportedKep } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { type Shows } from './reported.js';
/** One KEP, judged. */
export interface JudgedKep {
    readonly reported: ReportedKep;
    readonly change: ReportedChange | undefined;
    readonly directoryNumber: string | undefined;
    readonly approvalPath: string | undefined;
    readonly findings: readonly Finding[];
    /** The suppressions and configured ignores that took something away. */
    readonly used: ReadonlySet<unknown>;
    /** The texts of its files that findings point into. */
    readonly sources: ReadonlyMap<string, string>;
}
/** The version that a change is compared with. */
export interface Base {
    readonly change: ChangeSet;
    readonly workspace: Workspace;
    /** The KEPs of the base that were read, by directory. */
    readonly keps: Map<string, Promise<Kep>>;
}
/** What one KEP is judged in and by. */
interface Court {
    readonly workspace: Workspace;
    readonly rules: readonly Rule[];
    readonly base: Base | undefined;
    readonly shows: Shows;
}
/** Judges one KEP. A fault of ours on the way is the end of this KEP's judgement and of no other's; a `UsageError` is everybody's. */
export declare function judgeTarget(court: Court, target: TouchedKep): Promise<JudgedKep | Failure>;
export {};
