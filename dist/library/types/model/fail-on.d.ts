import type { Finding } from './finding.js';
import type { Report } from './report.js';
/** The least severity at which findings fail a run. */
export declare const FAIL_ON: readonly ['error', 'warning', 'never'];
export type FailOn = (typeof FAIL_ON)[number];
/** Whether a finding fails a run: it is new and weighs at least `failOn`. What the base version has already never fails. */
export declare function fails({ new: isNew, severity }: Finding, failOn: FailOn): boolean;
/** 2 when a KEP could not be judged, 1 when a finding fails the run, else 0. */
export declare function exitCode({ findings, failures }: Report, failOn: FailOn): 0 | 1 | 2;
