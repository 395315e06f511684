import type { Report, Severity } from './types.js';

/** The least severity at which findings fail a run. */
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

const FAILING: Record<FailOn, ReadonlySet<Severity>> = {
  error: new Set(['error']),
  warning: new Set(['error', 'warning']),
  never: new Set(),
};

/** 1 when a new finding weighs at least `failOn`, else 0. What the base version has already never fails. */
export function exitCode(report: Report, failOn: FailOn): 0 | 1 {
  return report.findings.some((finding) => finding.new && FAILING[failOn].has(finding.severity)) ? 1 : 0;
}
