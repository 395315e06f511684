/** What the code of a project declares: its feature gates and its metrics, release by release. */
import type { Release } from './release.js';
/** How far a gate is, in the words of the KEP process. */
export type GateStage = 'alpha' | 'beta' | 'stable' | 'deprecated';
/** What a gate is from a release on. `0.0` and `1.0` stand for: before gates were counted by release. */
export interface GateStep {
    readonly since: Release;
    readonly stage: GateStage;
    /** Whether it is on where nobody sets it. */
    readonly isOn: boolean;
    /** Whether nobody may set it to something else. */
    readonly isLocked: boolean;
}
/** A metric as the code declares it, which is not to say that anything exposes it. */
export interface Series {
    /** As an operator queries it, without the suffixes of a histogram's or summary's series. */
    readonly name: string;
    readonly type: 'Counter' | 'Gauge' | 'Histogram' | 'Summary' | 'TimingRatioHistogram' | 'Custom';
    readonly stability: 'INTERNAL' | 'ALPHA' | 'BETA' | 'STABLE';
    /** The release that deprecates it, as written. */
    readonly deprecated?: string;
    /** Components that declare it; none where the list does not say. */
    readonly components: readonly string[];
}
/** Where a list was read. */
export interface Provenance {
    /** The newest release that the list knows. */
    readonly release: Release;
    /** Of the project's repository. */
    readonly commit?: string;
    /** What else has to be said of it. */
    readonly note?: string;
}
/** The generated lists of a project, as rules ask them. */
export interface KubernetesIndex {
    /** Whose code it is, in messages: `kubernetes`, or the path of a repository's own list. */
    readonly project: string;
    readonly gates: (Provenance & {
        /** By name, each oldest first and with one step for a release. */
        readonly histories: ReadonlyMap<string, readonly GateStep[]>;
    }) | undefined;
    /** Gates that are in no list and are real: those of client libraries, and removed ones that users were told of. */
    readonly otherGates: ReadonlySet<string>;
    readonly metrics: (Provenance & {
        readonly series: ReadonlyMap<string, Series>;
    }) | undefined;
}
/** What running components answer at `/metrics`. */
export interface Scrape {
    /** The files that it was read from. */
    readonly paths: readonly string[];
    /** Names of families and of samples. */
    readonly names: ReadonlySet<string>;
    /** The release of Kubernetes that answers, where it says so. */
    readonly release: Release | undefined;
}
