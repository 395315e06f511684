import type { Finding } from '../model/finding.js';
/** Findings by the directory of their KEP, `null` for the repository; each list in the order that is given. */
export declare function byKep(findings: readonly Finding[]): ReadonlyMap<string | null, readonly Finding[]>;
