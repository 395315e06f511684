/** What a KEP asks of a release: from which stage to which. */
import type { FiledKep } from '../load/kep.js';
import { compareReleases, parseRelease, track } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import { approversOf } from './people.js';

/** The moves of the KEP process. Who skips beta moves `new->stable`: the questions of both stages are new to the reviewer. */
export const MOVES = [
  'new->alpha',
  'new->beta',
  'new->stable',
  'alpha->beta',
  'beta->stable',
  'again',
  'deprecate',
  'disable',
  'remove',
  'withdraw',
] as const;

export type Move = (typeof MOVES)[number];

const DEPRECATION: ReadonlyMap<string, Move> = new Map([
  ['deprecated', 'deprecate'],
  ['disabled', 'disable'],
  ['removed', 'remove'],
]);

/** Statuses of KEPs that ask nothing of a release, whatever `latest-milestone` says. */
const SETTLED: ReadonlySet<string> = new Set(['deferred', 'rejected', 'replaced']);

/** Whether two releases are the same but for their patch. */
export function isSameRelease(a: Release | undefined, b: Release | undefined): boolean {
  return a !== undefined && b !== undefined && a.major === b.major && a.minor === b.minor;
}

/** Whether the KEP asks something of `release`. */
export function isRequestFor({ status, latestMilestone }: FiledKep, release: Release): boolean {
  return isSameRelease(latestMilestone, release) && !SETTLED.has(status ?? '');
}

/** The stage that a KEP is to reach: what it says, else the last one that its milestones place in its `latest-milestone`. */
export function targetStage({
  stage,
  latestMilestone,
  metadata,
}: Pick<FiledKep, 'stage' | 'latestMilestone' | 'metadata'>): string | undefined {
  if (stage !== undefined) return stage;
  return Object.keys(metadata.data.milestone ?? {}).findLast((candidate) =>
    releasesIn(metadata.raw('milestone', candidate)).some((release) =>
      isSameRelease(release, latestMilestone),
    ),
  );
}

/**
 * What the KEP asks of its `latest-milestone`; `undefined` where neither stage nor milestones tell. A stage that was reached in an earlier
 * release is asked for *again*. Earlier stages are those with an earlier milestone, or with an approver where none is written.
 */
export function moveOf(kep: FiledKep): Move | undefined {
  const { status, latestMilestone: latest, metadata } = kep;
  if (status === 'withdrawn') return 'withdraw';
  const stage = targetStage(kep);
  if (stage === undefined) return undefined;
  const isEarlier = (release: Release): boolean =>
    latest !== undefined && compareReleases(release, latest) < 0 && !isSameRelease(release, latest);
  if (releasesIn(metadata.raw('milestone', stage)).some(isEarlier)) return 'again';
  const deprecation = DEPRECATION.get(stage);
  if (deprecation !== undefined) return deprecation;
  const stages = track(stage);
  const from = stages.slice(0, Math.max(0, stages.indexOf(stage))).findLast((earlier) => {
    const releases = releasesIn(metadata.raw('milestone', earlier));
    return releases.length > 0 ? releases.some(isEarlier) : approversOf(kep, earlier).length > 0;
  });
  return MOVES.find((move) => move === `${from}->${stage}`) ?? MOVES.find((move) => move === `new->${stage}`);
}

/** The releases that a value names: one as a rule, several in `v1.21, v1.37`. */
function releasesIn(text: string | undefined): readonly Release[] {
  return (text ?? '').split(/[,;/\s]+/).flatMap((part) => parseRelease(part) ?? []);
}
