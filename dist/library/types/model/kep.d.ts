/** A KEP and the repository around it. */
import type { Entry } from '../files/door.js';
import type { Config, OwnersPolicy } from './config.js';
import type { Aliases, ApprovalYaml, KepYaml, OwnersYaml, YamlFile } from './metadata.js';
import type { ProposalTable } from './proposal-table.js';
import type { Document, Readme } from './readme.js';
import type { Release } from './release.js';
import type { Template } from './template.js';
/** Everything of the repository that rules may know besides one KEP. Frozen. */
export interface Repository {
    readonly config: Config;
    readonly template: Template;
    readonly aliases: Aliases;
    /** SIGs known by an alias `<sig>-leads` or a directory under a KEP root. */
    readonly sigs: ReadonlySet<string>;
    /** Every approval file of the tree: its path, folder name and the number in its name. */
    readonly approvals: readonly {
        readonly path: string;
        readonly sig: string;
        readonly number: string;
    }[];
    /** What looks like a KEP and is none to anybody's tools, sorted by path. */
    readonly strays: readonly Stray[];
    /** Every KEP directory: its path and the number in its name (digits, no leading zeros). */
    readonly directories: readonly {
        readonly directory: string;
        readonly number: string | undefined;
    }[];
    /** Documents below the roots that are named like proposals, or lie where proposals are documents, and belong to no KEP. */
    readonly unread: readonly string[];
    /** The list of proposals; only where somebody judges it. */
    readonly table?: ProposalTable;
}
/**
 * A path that looks like a KEP: a symbolic link, a name that is no UTF-8, an empty directory (a submodule that is not checked out), a
 * hidden one, one whose number stands apart from its name in another way, one with metadata under another name, a KEP inside of another.
 */
export interface Stray {
    readonly path: string;
    readonly kind: 'link' | 'bytes' | 'empty' | 'hidden' | 'name' | 'metadata' | 'nested';
}
/** All that rules may know of one KEP: frozen, built once, free of I/O. */
export interface Kep {
    readonly directory: string;
    /** Digits without leading zeros: the directory's, else those of `kep-number`. */
    readonly number: string | undefined;
    /** As kep.yaml has it, else the README. */
    readonly title: string | undefined;
    /** Who approves the current stage, without blanks and `@`; `undefined` where nobody is named. */
    readonly approver: string | undefined;
    /** Digits of the directory's name without leading zeros. */
    readonly directoryNumber: string | undefined;
    /** Directories of other KEPs with the number of this one's that are not given up, sorted. */
    readonly namesakes: readonly string[];
    /** Files directly in the directory. */
    readonly entries: readonly Entry[];
    readonly metadata: YamlFile<KepYaml>;
    readonly readme: Readme;
    /** The other Markdown files of the KEP that can be read, sorted by path. */
    readonly documents: readonly Document[];
    /** Where the approval belongs; `undefined` when that cannot be told (approvals off, no owning SIG or number). */
    readonly approvalPath: string | undefined;
    readonly approval: YamlFile<ApprovalYaml> | undefined;
    /** The enum value that is meant (`imlpemented` → `implemented`); `undefined` when absent or beyond guessing. */
    readonly status: string | undefined;
    readonly stage: string | undefined;
    /** `undefined` when absent or no release; `0.0` is a release. */
    readonly latestMilestone: Release | undefined;
    /** Held to everything: active status and `latest-milestone` ≥ the configured first release. */
    readonly held: boolean;
    /** Held to a production readiness review, too: the repository has one. */
    readonly prrRequired: boolean;
    /** `undefined` where no policy of the configuration covers the directory. */
    readonly owners: Owners | undefined;
    readonly repository: Repository;
}
/** How people are assigned to a KEP. */
export interface Owners {
    readonly policy: OwnersPolicy;
    /** The OWNERS file in the KEP's own directory. */
    readonly file: YamlFile<OwnersYaml>;
    /** Where nobody configured it, it is only looked for when the KEP's stage depends on it; `undefined` also when no release stands out. */
    readonly upcomingRelease: Release | undefined;
}
