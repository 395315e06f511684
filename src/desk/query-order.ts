import type { FiledKep } from '../load/kep.js';
import { compareReleases, STAGES } from '../model/lifecycle.js';
import { compare } from '../text/order.js';
import { approversOf } from './people.js';
import { numberOf } from './query.js';
import { sigOf, titleOf } from './query-rows.js';

type Order = (a: FiledKep, b: FiledKep) => number;

const byText =
  (text: (kep: FiledKep) => string): Order =>
  (a, b) =>
    compare(text(a), text(b));
const byNumber: Order = (a, b) => Number(numberOf(a) ?? Infinity) - Number(numberOf(b) ?? Infinity) || 0;

/** By name of what people may sort by; within the same value the order of paths stays. */
const ORDERS: Readonly<Record<string, Order>> = {
  path: byText(({ directory }) => directory),
  number: byNumber,
  title: byText((kep) => titleOf(kep).toLowerCase()),
  sig: byText(sigOf),
  stage: (a, b) => rank(a) - rank(b),
  status: byText(({ metadata }) => metadata.raw('status') ?? ''),
  updated: byText(({ metadata }) => metadata.raw('last-updated') ?? ''),
  milestone: ({ latestMilestone: a }, { latestMilestone: b }) =>
    a === undefined || b === undefined
      ? Number(a !== undefined) - Number(b !== undefined)
      : compareReleases(a, b),
  approver: byText((kep) => (approversOf(kep, kep.stage)[0] ?? '').toLowerCase()),
};

function rank({ stage }: FiledKep): number {
  return (STAGES as readonly (string | undefined)[]).indexOf(stage);
}

/** `keps` by what `order` names, without changing them. */
export function sorted<T extends FiledKep>(keps: readonly T[], order: string): readonly T[] {
  return [...keps].sort(ORDERS[order] ?? (() => 0));
}
