/** The outcome of a run. */
import type { Change, LineRange } from './change.js';
import type { Finding } from './finding.js';
import type { Kep } from './kep.js';
import type { GateStep } from './kubernetes.js';
import type { Located } from './place.js';
import type { Answer, Readme } from './readme.js';
import type { Rule } from './rule.js';
/** A KEP that prr-lint could not judge, by a fault of its own, and what went wrong in words. */
export interface Failure {
    readonly kep: string;
    readonly message: string;
}
/** What a report tells of a question. */
export interface ReportedAnswer extends Pick<Answer, 'question' | 'state' | 'place'> {
    /** The metrics that the answer names. */
    readonly metrics?: readonly Located[];
}
/** What a report tells of a KEP. */
export interface ReportedKep extends Pick<Kep, 'directory' | 'number' | 'title' | 'approver' | 'status' | 'stage' | 'latestMilestone' | 'held' | 'prrRequired'> {
    readonly metadata: Pick<Kep['metadata'], 'path' | 'exists' | 'data'>;
    readonly readme: Pick<Readme, 'path' | 'exists' | 'problems' | 'questionnaire' | 'gates' | 'components' | 'disablement'> & {
        /** By question id, every question of the template in its order. */
        readonly answers: ReadonlyMap<string, ReportedAnswer>;
    };
    /** What the code of Kubernetes has of it; `undefined` where nothing is compared. */
    readonly kubernetes: ReportedState | undefined;
}
/** The gates and metrics of a KEP, and what the newest release of the index has under these names. */
export interface ReportedState {
    readonly gates: readonly {
        readonly name: string;
        readonly step: GateStep | undefined;
    }[];
    readonly metrics: readonly {
        readonly name: string;
        readonly declared: string | undefined;
    }[];
}
/** What a change set does to a KEP, in short. */
export interface ReportedChange extends Pick<Change, 'kind' | 'reasons'> {
    /** Where the KEP was in the base version; `undefined` for a new one. */
    readonly baseDirectory: string | undefined;
}
/** The outcome of one run; everything a reporter may know. */
export interface Report {
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly keps: readonly ReportedKep[];
    /** What the change set does to each of `keps`, by directory; `undefined` when there is none: everything was judged. */
    readonly changes: ReadonlyMap<string, ReportedChange> | undefined;
    /** How people call the base version that the findings were compared with. */
    readonly baseName: string | undefined;
    /** Lines that the change set touched, by path, as far as they are known. */
    readonly touched: ReadonlyMap<string, readonly LineRange[] | undefined>;
    /** Sorted by path, line, column, rule. */
    readonly findings: readonly Finding[];
    /** New findings under the base's configuration that the changed one has not, or holds for less; absent when there are none. */
    readonly hidden?: readonly Finding[];
    readonly counts: {
        readonly error: number;
        readonly warning: number;
        readonly notice: number;
        readonly existing: number;
    };
    /** Text of every file that a finding points into: for code frames. */
    readonly sources: ReadonlyMap<string, string>;
    readonly rules: readonly Rule[];
    /** KEPs that nothing is said of because their judgement failed: a run with any is broken, whatever it found. */
    readonly failures: readonly Failure[];
}
