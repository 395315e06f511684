import type { Report } from '../model/report.js';
/** Commands for the new findings, each with what it does; for a checkout of the version under review. */
export declare function commands(report: Report): readonly string[];
