/** Stages, statuses and releases: their order and comparison. */
import type { Release } from './release.js';
/** Statuses of the KEP process, from the template's kep.yaml. */
export declare const STATUSES: readonly ['provisional', 'implementable', 'implemented', 'deferred', 'rejected', 'withdrawn', 'replaced'];
/** Stages of a feature, in their order. */
export declare const FEATURE_STAGES: readonly ['alpha', 'beta', 'stable'];
/** Stages of a feature, then those of a deprecation (template's kep.yaml, 2025-01). */
export declare const STAGES: readonly ["alpha", "beta", "stable", "deprecated", "disabled", "removed"];
/** Statuses whose KEPs are worked on or done: the ones a review is about (upstream `kepval`). */
export declare const ACTIVE_STATUSES: ReadonlySet<string>;
/** Statuses whose KEPs nobody reviews: only their YAML must be valid. */
export declare const INACTIVE_STATUSES: ReadonlySet<string>;
/** The stages of the same track in their order: a deprecation never passes through beta. */
export declare function track(stage: string): readonly string[];
/** Whether a stage is one of a feature's, not of a deprecation or of another process. */
export declare function isFeatureStage(stage: string): boolean;
/** How far a stage demands answers: 0 alpha, 1 beta, 2 stable. Deprecations are held to what their step equals. */
export declare function maturity(stage: string): number;
/**
 * The last stage after `stage` that is planned for `latest` or earlier: where a KEP stands by its milestones. `milestone` gives
 * what kep.yaml says for a stage.
 */
export declare function dueStage(stage: string, latest: Release | undefined, milestone: (stage: string) => string | undefined): string | undefined;
/**
 * `v1.37`, `1.37` or `v1.37.2` as a release, and what misspells one beyond doubt (`V1.37`, `v 1.37`, `v.1.37`, `v1.37.`); `undefined` for
 * anything else (`TBD`, `x.y`).
 */
export declare function parseRelease(text: string | undefined): Release | undefined;
/** The release that `text` means as the process writes it: `v1.37` for `V1.37` and `1.37`; `undefined` when it means none. */
export declare function spellRelease(text: string): string | undefined;
/** Whether the spelling of a release is one that the process knows: with or without `v`, blanks around it. */
export declare function isRelease(text: string): boolean;
/** Negative when `a` is before `b`. */
export declare function compareReleases(a: Release, b: Release): number;
/** `0.0`: upstream's mark of KEPs that no release of Kubernetes carries. */
export declare function isUnknownRelease(release: Release | undefined): boolean;
/** `v1.37`, and `v1.37.2` where it was written with its patch. */
export declare function formatRelease({ major, minor, patch }: Release): string;
