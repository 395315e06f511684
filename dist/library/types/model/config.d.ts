/** The configuration with its defaults filled in. */
import type { Severity } from './finding.js';
import type { KubernetesIndex, Scrape } from './kubernetes.js';
import type { Place } from './place.js';
import type { Release } from './release.js';
/** People whom a SIG assigns to its KEPs: marked in kep.yaml's comments and named in the OWNERS file next to it. */
export interface OwnersPolicy {
    /** Directory that holds the KEPs (`''`: all), or a glob of such directories. */
    readonly directory: string;
    /** The comment, without `#`, behind an entry of `reviewers`. */
    readonly reviewerMarker: string;
    /** The comment, without `#`, behind an entry of `approvers`. */
    readonly approverMarker: string;
    /** Alias of those who approve what is alpha; `undefined`: nobody asks who approves. */
    readonly techLeads: string | undefined;
    /** First `latest-milestone` whose KEPs are asked who approves; `undefined`: every KEP is. */
    readonly since: Release | undefined;
    /** `undefined`: it is told from the repository. */
    readonly upcomingRelease: Release | undefined;
    /** Where the configuration says so; `undefined` for a policy that comes with the program. */
    readonly place: Place | undefined;
}
/** `.github/prr-lint.yaml` with defaults filled in. */
export interface Config {
    /** Where it was read from; `undefined` when the defaults serve. */
    readonly path: string | undefined;
    readonly roots: readonly string[];
    /** Globs of directories that hold no KEP. */
    readonly exclude: readonly string[];
    /** Directory of the template. */
    readonly template: string | undefined;
    /** What says who and what a KEP is: where it stands and what it must hold. */
    readonly metadata: {
        /** A file of its own, YAML at the top of the document, or nothing. */
        readonly source: 'file' | 'front-matter' | 'none';
        /** Names of the file; the first that a KEP has counts. */
        readonly files: readonly string[];
        /** The key that holds the number; rules call it `kep-number`. */
        readonly numberKey: string | undefined;
        /** Keys that must have a value. */
        readonly required: readonly string[];
        /** Whether keys that the repository's own template lacks need no value: the configuration names none itself. */
        readonly requiredByTemplate: boolean;
        /** Keys besides those of the KEP process; `*` for any, in any form. */
        readonly extra: readonly string[];
        /** Whether forms pass that upstream's own tools refuse: a gate as plain text, `TBD` for a release that is not planned. */
        readonly lenient: boolean;
    };
    /** Names of the document; the first that a KEP has counts. `{directory}` stands for the name of the KEP's directory. */
    readonly documents: readonly string[];
    readonly aliases: string;
    /** `undefined`: this repository has no approval files. */
    readonly approvals: {
        readonly path: string;
        readonly approvers: string;
        readonly emeritus: string;
    } | undefined;
    /** `0.0`: no release exempts a KEP. */
    readonly prrSince: Release;
    /** The release that is worked on, where a caller says so; else the KEPs tell it. */
    readonly upcomingRelease?: Release;
    /** Empty: any. */
    readonly statuses: readonly string[];
    readonly stages: readonly string[];
    readonly questionnaire: 'template' | 'built-in' | 'none';
    /** The file that lists the proposals; `undefined`: nobody keeps such a list. */
    readonly table: string | undefined;
    /** Headings of the template that a document may do without. */
    readonly optionalSections: readonly string[];
    /** Paths and globs of documents that have no table of contents; where it is set, every other document has one. */
    readonly withoutToc: readonly string[] | undefined;
    /** Of several policies that cover a KEP the first counts. */
    readonly owners: readonly OwnersPolicy[];
    /** What the feature gates and metrics of KEPs are compared with. */
    readonly kubernetes: {
        /** What it says; `built-in` is known to the shells, which add it; `undefined`: with nothing. */
        readonly index: KubernetesIndex | 'built-in' | undefined;
        /** Reads the index that comes with the program, when somebody asks for it. */
        readonly builtIn?: () => KubernetesIndex;
        readonly gates: boolean;
        readonly metrics: boolean;
        /** What names of other projects' metrics start with. */
        readonly outside: readonly string[];
        /** What a running cluster exposes, where a caller has it. */
        readonly scrape?: Scrape;
    };
    readonly rules: ReadonlyMap<string, Severity | 'off'>;
    readonly ignores: readonly {
        readonly kep: string;
        readonly rule: string;
        readonly reason: string;
        readonly place: Place;
    }[];
}
