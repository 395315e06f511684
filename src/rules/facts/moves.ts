/** What a pull request does to the stage of a KEP. */

import type { Change } from '../../model/change.js';
import { bareHandle } from '../../model/handles.js';
import type { Kep } from '../../model/kep.js';
import { ACTIVE_STATUSES } from '../../model/lifecycle.js';

/** The stage that the pull request moves the KEP on to: a later one than the base version's. A KEP that falls back does not move on. */
export function movedOnTo({ kep, base }: Pick<Change, 'kep' | 'base'>): string | undefined {
  const { stage } = kep;
  if (stage === undefined || base?.stage === undefined) return undefined;
  return isLater(kep, stage, base.stage) ? stage : undefined;
}

/** Whether `stage` comes after `other` in the repository's order. */
export function isLater({ repository: { config } }: Kep, stage: string, other: string): boolean {
  return config.stages.indexOf(stage) > config.stages.indexOf(other);
}

/** The approver of a stage in the form in which handles are compared; `''` when nobody is named. */
export function approverOf(kep: Kep | undefined, stage: string): string {
  return bareHandle(kep?.approval?.raw(stage, 'approver') ?? '');
}

/**
 * Whether the pull request brings the current stage up for approval: a new KEP, one that becomes implementable or gets another stage,
 * or another approver. Staying at an approved stage for one more release needs no new approval, and being implemented needs none.
 */
export function asksForApproval(change: Change): boolean {
  const { kep, base } = change;
  if (!kep.prrRequired || kep.stage === undefined) return false;
  return (
    base === undefined ||
    base.stage === undefined ||
    movedOnTo(change) !== undefined ||
    !ACTIVE_STATUSES.has(base.status ?? '') ||
    approverOf(base, kep.stage) !== approverOf(kep, kep.stage)
  );
}
