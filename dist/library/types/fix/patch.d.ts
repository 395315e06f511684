import type { FileChange } from '../model/finding.js';
/**
 * The changes as one patch that `git apply` takes at the top of the repository; `prefix` leads from there to the root that was linted
 * (`''`, or ending in `/`). Empty without changes. It holds text of KEPs as it is: it belongs into a file, not into a log.
 */
export declare function patch(changes: readonly FileChange[], prefix: string): string;
