/** What a repository holds, by number: asked of each KEP, of which there may be thousands. */
import { onceFor } from '../text/once.js';
import type { Repository } from './kep.js';

/** The KEPs of each number, in their order. */
export const kepsByNumber = onceFor((directories: Repository['directories']) => byNumber(directories));

/** The approval files of each number, in their order. */
export const approvalsByNumber = onceFor((approvals: Repository['approvals']) => byNumber(approvals));

/** The approval file at each path. */
export const approvalsByPath = onceFor(
  (approvals: Repository['approvals']) => new Map(approvals.map((approval) => [approval.path, approval])),
);

/** Every directory of a KEP and every one above. */
export const pathsOfKeps = onceFor((directories: Repository['directories']) => {
  const all = new Set<string>();
  for (const { directory } of directories) {
    all.add(directory);
    for (let at = directory.lastIndexOf('/'); at > 0; at = directory.lastIndexOf('/', at - 1)) {
      const above = directory.slice(0, at);
      if (all.has(above)) break;
      all.add(above);
    }
  }
  return all;
});

function byNumber<One extends { readonly number: string | undefined }>(
  all: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const found = new Map<string, One[]>();
  for (const one of all) {
    if (one.number === undefined) continue;
    const same = found.get(one.number);
    if (same === undefined) found.set(one.number, [one]);
    else same.push(one);
  }
  return found;
}
