/** When a promise is due, and how rules speak of it. */
import type { Kep } from '../../model/kep.js';
import { compareReleases, formatRelease, maturity, track } from '../../model/lifecycle.js';
import type { PromisePoint, PutOff } from '../../model/readme.js';

/** Where a KEP stands against the point that a promise names: before it, right at it, or past it. */
export function standing(
  until: PromisePoint,
  { stage, latestMilestone: latest }: Kep,
): 'before' | 'at' | 'past' {
  if (until.release !== undefined) {
    if (latest === undefined) return 'before';
    const order = compareReleases(latest, until.release);
    return order < 0 ? 'before' : order === 0 ? 'at' : 'past';
  }
  // A deprecation passes through no beta.
  if (stage === undefined || !track(stage).includes(until.stage)) return 'before';
  const order = maturity(stage) - maturity(until.stage);
  return order < 0 ? 'before' : order === 0 ? 'at' : 'past';
}

/** Whether all that an answer puts off are tests of a KEP at alpha: its code is still to be written, and so are they. */
export function waitsForCode(promises: readonly PutOff[], { stage = '' }: Pick<Kep, 'stage'>): boolean {
  return maturity(stage) === 0 && promises.length > 0 && promises.every(({ what }) => what === 'test');
}

/** The point in words: `beta`, `v1.33`. */
export function pointName(until: PromisePoint): string {
  return until.release === undefined ? until.stage : formatRelease(until.release);
}

/** What came of it, as an author writes it. */
export const OUTCOME: Readonly<Record<PutOff['what'], string>> = {
  test: 'Link to the test, or say what was done by hand, with which versions, and what came out',
  metric: 'Name the metric as it is in the code',
  value: 'Write down the value, and how it was measured',
  text: 'Write it down now',
  decision: 'Write down what was decided, and why',
};
