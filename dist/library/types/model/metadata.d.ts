/** The YAML files of a KEP and of its repository. */
import type { Edit, Problem } from './finding.js';
import type { Located, Place } from './place.js';
/** A list, and where it stands. */
export interface LocatedList<T> extends ReadonlyArray<T> {
    readonly place: Place;
}
/** `T` with a place beside every text, every boolean and every list in it. */
export type LocatedData<T> = T extends boolean ? Located<boolean> : T extends string ? Located<T> : T extends readonly (infer Item)[] ? LocatedList<LocatedData<Item>> : T extends object ? {
    readonly [K in keyof T]: LocatedData<T[K]>;
} : T;
/**
 * A YAML file after its schema: `data` keeps what is valid, and what is misspelt but means one thing beyond doubt, each value with
 * its place; `problems` holds the rest, each at its key. Whoever has a value of `data` has its place; the functions are about keys,
 * and about what is written whether it is valid or not.
 */
export interface YamlFile<T> {
    readonly path: string;
    /** False when there is nothing at `path`. */
    readonly exists: boolean;
    /** The text as written (`''` when it cannot be read): for suppressions and code frames. */
    readonly text: string;
    readonly data: LocatedData<Partial<T>>;
    readonly problems: readonly Problem[];
    /** True when `keys` is written in the file, whatever its value. */
    has(...keys: readonly (string | number)[]): boolean;
    /** The scalar as written (`1.20` stays `1.20`), valid or not; `undefined` when absent or no scalar. */
    raw(...keys: readonly (string | number)[]): string | undefined;
    /** Place of the value at `keys`; of its key when the value is empty; of the nearest written ancestor's key when absent. */
    at(...keys: readonly (string | number)[]): Place;
    /**
     * The edit that writes `text` over the scalar at `keys` and keeps its quotes; `undefined` where the scalar is not on one line and its
     * own (an alias, a tag, a key that is written twice).
     */
    edit(text: string, ...keys: readonly (string | number)[]): Edit | undefined;
    /** Comments in the file: text without `#`, and where. `trailing` when something else stands before it on its line. */
    readonly comments: readonly (Located & {
        readonly trailing: boolean;
    })[];
}
/** A feature gate as kep.yaml lists it. */
export interface GateEntry {
    readonly name?: string;
    readonly components?: readonly string[];
}
/** What kep.yaml may hold (upstream's `api.Proposal`). Releases stay text: `milestone.stable: TBD` is allowed. */
export interface KepYaml {
    readonly title: string;
    readonly 'kep-number': string;
    readonly authors: readonly string[];
    readonly 'owning-sig': string;
    readonly 'participating-sigs': readonly string[];
    readonly reviewers: readonly string[];
    readonly approvers: readonly string[];
    readonly editor: string;
    readonly 'creation-date': string;
    readonly 'last-updated': string;
    readonly status: string;
    readonly 'see-also': readonly string[];
    readonly replaces: readonly string[];
    readonly 'superseded-by': readonly string[];
    readonly stage: string;
    readonly 'latest-milestone': string;
    readonly milestone: Readonly<Record<string, string>>;
    readonly 'feature-gates': readonly GateEntry[];
    readonly 'disable-supported': boolean;
    readonly metrics: readonly string[];
}
/** `prod-readiness/<sig>/<number>.yaml` (upstream's `api.PRRApproval`): one approver per stage. */
export interface ApprovalYaml {
    readonly 'kep-number': string;
    /** Stage → entry. */
    readonly stages: Readonly<Record<string, {
        readonly approver?: string;
    }>>;
}
/** OWNERS: who reviews and who approves a directory, as handles or aliases. */
export interface OwnersYaml {
    readonly reviewers: readonly string[];
    readonly approvers: readonly string[];
}
/** OWNERS_ALIASES: alias → handles. */
export interface Aliases {
    readonly path: string;
    readonly exists: boolean;
    readonly groups: ReadonlyMap<string, readonly Located[]>;
    readonly problems: readonly Problem[];
}
