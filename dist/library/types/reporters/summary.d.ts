import type { Report } from '../model/report.js';
import { type PageOptions } from './page.js';
import type { Reporter } from './reporter.js';
export declare const markdownReporter: Reporter;
/** GitHub shows no job summary above 1 MiB; the rest is left to whatever else the step writes. */
export declare const SUMMARY_LIMIT = 1000000;
/** A report as GitHub-flavoured Markdown, worst KEP first: the verdict, a table, and per KEP what is still missing. */
export declare function markdown(report: Report, options?: PageOptions): string;
/** The headline, the numbers and what was compared: the start of the page, and a short page by itself. */
export declare function verdict(report: Report): string;
