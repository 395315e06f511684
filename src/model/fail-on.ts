import type { Finding, Severity } from './finding.js';
import type { Report } from './report.js';

/** The least severity at which findings fail a run. */
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

const FAILING: Record<FailOn, ReadonlySet<Severity>> = {
  error: new Set(['error']),
  warning: new Set(['error', 'warning']),
  never: new Set(),
};

/** Whether a finding fails a run: it is new and weighs at least `failOn`. What the base version has already never fails. */
export function fails({ new: isNew, severity }: Finding, failOn: FailOn): boolean {
  return isNew && FAILING[failOn].has(severity);
}

/** 2 when a KEP could not be judged, 1 when a finding fails the run, else 0. */
export function exitCode({ findings, failures }: Report, failOn: FailOn): 0 | 1 | 2 {
  if (failures.length > 0) return 2;
  return findings.some((finding) => fails(finding, failOn)) ? 1 : 0;
}
