import { type FailOn } from '../model/fail-on.js';
import type { Report } from '../model/report.js';
import type { Reporter } from './reporter.js';
export declare const junitReporter: Reporter;
/**
 * The report as JUnit XML, in the form that Jenkins, Prow and their kin read: a suite per KEP, a test case per finding, and one that
 * passes for a KEP without findings. What fails at `failOn` is a failure; the words of the others are in `system-out`. Rule and
 * subject name a test case, so that a history of runs shows it under one name.
 */
export declare function junit(report: Report, failOn: FailOn): string;
