/** Where a KEP lies. */
import type { FiledKep } from '../load/kep.js';

/** The directory of the group that a KEP lies in: `sig-node` for `keps/sig-node/2033-title`. */
export function groupOf({ directory, metadata }: Pick<FiledKep, 'directory' | 'metadata'>): string {
  const parts = directory.split('/').slice(0, -1);
  const group = parts.find((part) => /^(?:sig|wg|ug|committee|provider)-./.test(part));
  return group ?? parts[1] ?? metadata.raw('owning-sig') ?? '';
}
