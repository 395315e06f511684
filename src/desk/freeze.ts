/** What a freeze asks of a KEP, item by item, and how far a checkout can tell. */

import type { Kep } from '../model/kep.js';
import { formatRelease } from '../model/lifecycle.js';
import type { Place } from '../model/place.js';
import type { Release } from '../model/release.js';
import { ITEMS, type ItemId } from './freeze-items.js';
import { type Judged, judgeItem } from './freeze-judge.js';
import { targetStage } from './move.js';

/** The two freezes that KEPs are judged at: the pull request is there, and everything is merged. */
export const FREEZES = ['kep-readiness', 'enhancements'] as const;

export type Freeze = (typeof FREEZES)[number];

/** `unknown`: only GitHub can tell, and nobody asked. It is never a tick. */
export type ItemState = 'yes' | 'no' | 'unknown';

/** One item of a freeze's list, judged. */
export interface Item {
  readonly number: number;
  readonly id: ItemId;
  readonly text: string;
  readonly state: ItemState;
  /** Why, in a sentence without full stop. */
  readonly note: string;
  readonly evidence: readonly Place[];
}

export type Verdict = 'tracked' | 'at-risk' | 'not-judged';

/** A KEP at a freeze. */
export interface FrozenKep {
  readonly kep: Kep;
  readonly stage: string | undefined;
  readonly verdict: Verdict;
  readonly items: readonly Item[];
}

/** What only GitHub knows of a KEP. */
export interface Online {
  readonly issue?: {
    readonly open: boolean;
    readonly milestone: string | undefined;
    readonly labels: readonly string[];
  } | null;
  /** Open pull requests that touch the README or the metadata. */
  readonly openPullRequests?: readonly number[];
  /** Whether the approver who is named gave the approval. */
  readonly approvedByNamed?: boolean;
}

/** What `freezeOf` needs besides the KEP. */
export interface FreezeSources {
  readonly release: Release;
  readonly at: Freeze;
  /** Whether what stands in the checkout is committed. */
  readonly committed: (kep: Kep) => boolean | undefined;
  readonly online?: (kep: Kep) => Online | undefined;
}

/** `kep` at a freeze. */
export function freezeOf(kep: Kep, sources: FreezeSources): FrozenKep {
  const items = ITEMS.filter(
    ({ at, withdrawal }) =>
      (sources.at === 'enhancements' || at === 'kep-readiness') &&
      (kep.status !== 'withdrawn' || withdrawal === true),
  ).map(({ number, id, text }): Item => {
    const judged: Judged = judgeItem(id, kep, sources);
    return { number, id, text: text(kep, formatRelease(sources.release)), ...judged };
  });
  const verdict = items.some(({ state }) => state === 'no')
    ? 'at-risk'
    : items.every(({ state }) => state === 'yes')
      ? 'tracked'
      : 'not-judged';
  return { kep, stage: targetStage(kep), verdict, items };
}
