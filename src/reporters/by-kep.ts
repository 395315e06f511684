import type { Finding } from '../model/finding.js';

/** Findings by the directory of their KEP, `null` for the repository; each list in the order that is given. */
export function byKep(findings: readonly Finding[]): ReadonlyMap<string | null, readonly Finding[]> {
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.kep) ?? [];
    groups.set(finding.kep, group);
    group.push(finding);
  }
  return groups;
}
