/** Stages, statuses and releases: their order and comparison. */
import type { Release } from './release.js';

/** Statuses of the KEP process, from the template's kep.yaml. */
export const STATUSES = [
  'provisional',
  'implementable',
  'implemented',
  'deferred',
  'rejected',
  'withdrawn',
  'replaced',
] as const;

/** Stages of a feature, in their order. */
export const FEATURE_STAGES = ['alpha', 'beta', 'stable'] as const;

const DEPRECATION_STAGES = ['deprecated', 'disabled', 'removed'] as const;

/** Stages of a feature, then those of a deprecation (template's kep.yaml, 2025-01). */
export const STAGES = [...FEATURE_STAGES, ...DEPRECATION_STAGES] as const;

/** Statuses whose KEPs are worked on or done: the ones a review is about (upstream `kepval`). */
export const ACTIVE_STATUSES: ReadonlySet<string> = new Set(['implementable', 'implemented']);

/** Statuses whose KEPs nobody reviews: only their YAML must be valid. */
export const INACTIVE_STATUSES: ReadonlySet<string> = new Set([
  'withdrawn',
  'rejected',
  'replaced',
  'deferred',
]);

/** The stages of the same track in their order: a deprecation never passes through beta. */
export function track(stage: string): readonly string[] {
  return isOneOf(DEPRECATION_STAGES, stage) ? DEPRECATION_STAGES : FEATURE_STAGES;
}

/** Whether a stage is one of a feature's, not of a deprecation or of another process. */
export function isFeatureStage(stage: string): boolean {
  return isOneOf(FEATURE_STAGES, stage);
}

function isOneOf(stages: readonly string[], stage: string): boolean {
  return stages.includes(stage);
}

/** How far a stage demands answers: 0 alpha, 1 beta, 2 stable. Deprecations are held to what their step equals. */
export function maturity(stage: string): number {
  return Math.max(0, track(stage).indexOf(stage));
}

/**
 * The last stage after `stage` that is planned for `latest` or earlier: where a KEP stands by its milestones. `milestone` gives
 * what kep.yaml says for a stage.
 */
export function dueStage(
  stage: string,
  latest: Release | undefined,
  milestone: (stage: string) => string | undefined,
): string | undefined {
  if (latest === undefined || isUnknownRelease(latest)) return undefined;
  const stages = track(stage);
  return stages.slice(stages.indexOf(stage) + 1).findLast((later) => {
    const release = parseRelease(milestone(later));
    return release !== undefined && !isUnknownRelease(release) && compareReleases(release, latest) <= 0;
  });
}

const RELEASE = /^(?:v\s?\.?\s?)?(\d+)\.(\d+)(\.\d+|\.)?$/i;

/**
 * `v1.37`, `1.37` or `v1.37.2` as a release, and what misspells one beyond doubt (`V1.37`, `v 1.37`, `v.1.37`, `v1.37.`); `undefined` for
 * anything else (`TBD`, `x.y`).
 */
export function parseRelease(text: string | undefined): Release | undefined {
  const [match, major, minor, patch = ''] = RELEASE.exec(text?.trim() ?? '') ?? [];
  if (match === undefined) return undefined;
  const release = { major: Number(major), minor: Number(minor) };
  return /\d/.test(patch) ? { ...release, patch: Number(patch.slice(1)) } : release;
}

/** The release that `text` means as the process writes it: `v1.37` for `V1.37` and `1.37`; `undefined` when it means none. */
export function spellRelease(text: string): string | undefined {
  const [match, major, minor, patch = ''] = RELEASE.exec(text.trim()) ?? [];
  return match === undefined ? undefined : `v${major}.${minor}${patch === '.' ? '' : patch}`;
}

/** Whether the spelling of a release is one that the process knows: with or without `v`, blanks around it. */
export function isRelease(text: string): boolean {
  return /^v?\d+\.\d+(?:\.\d+)?$/.test(text.trim());
}

/** Negative when `a` is before `b`. */
export function compareReleases(a: Release, b: Release): number {
  return a.major - b.major || a.minor - b.minor || (a.patch ?? 0) - (b.patch ?? 0);
}

/** `0.0`: upstream's mark of KEPs that no release of Kubernetes carries. */
export function isUnknownRelease(release: Release | undefined): boolean {
  return release?.major === 0 && release.minor === 0 && !release.patch;
}

/** `v1.37`, and `v1.37.2` where it was written with its patch. */
export function formatRelease({ major, minor, patch }: Release): string {
  return `v${major}.${minor}${patch === undefined ? '' : `.${patch}`}`;
}
