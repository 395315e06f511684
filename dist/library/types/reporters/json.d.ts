import type { Report } from '../model/report.js';
import type { Reporter } from './reporter.js';
export declare const jsonReporter: Reporter;
/** The report as JSON, every key always present, `null` for what is unknown. */
export declare function json(report: Report): string;
