import { formatPatch, structuredPatch } from 'diff';
import type { FileChange } from '../model/finding.js';

/** Turns a byte order mark, which is in no text of ours but in the file, back into the character it is. */
const MARK = '\uFEFF';

/**
 * The changes as one patch that `git apply` takes at the top of the repository; `prefix` leads from there to the root that was linted
 * (`''`, or ending in `/`). Empty without changes. It holds text of KEPs as it is: it belongs into a file, not into a log.
 */
export function patch(changes: readonly FileChange[], prefix: string): string {
  return changes.map((change) => filePatch(change, prefix + change.path)).join('');
}

function filePatch({ before, after, hasMark }: FileChange, path: string): string {
  const mark = hasMark ? MARK : '';
  const [old, now] = [mark + (before ?? ''), mark + after];
  const lines = structuredPatch(`a/${path}`, `b/${path}`, old, now, undefined, undefined, { context: 3 });
  const isNew = before === undefined;
  return formatPatch({
    ...lines,
    isGit: true,
    ...(isNew && { isCreate: true, newMode: '100644', oldFileName: '/dev/null' }),
  });
}
