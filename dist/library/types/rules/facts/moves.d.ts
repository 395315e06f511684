/** What a pull request does to the stage of a KEP. */
import type { Change } from '../../model/change.js';
import type { Kep } from '../../model/kep.js';
/** The stage that the pull request moves the KEP on to: a later one than the base version's. A KEP that falls back does not move on. */
export declare function movedOnTo({ kep, base }: Pick<Change, 'kep' | 'base'>): string | undefined;
/** Whether `stage` comes after `other` in the repository's order. */
export declare function isLater({ repository: { config } }: Kep, stage: string, other: string): boolean;
/** The approver of a stage in the form in which handles are compared; `''` when nobody is named. */
export declare function approverOf(kep: Kep | undefined, stage: string): string;
/**
 * Whether the pull request brings the current stage up for approval: a new KEP, one that becomes implementable or gets another stage,
 * or another approver. Staying at an approved stage for one more release needs no new approval, and being implemented needs none.
 */
export declare function asksForApproval(change: Change): boolean;
