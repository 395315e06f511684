import type { Report } from '../model/report.js';
import type { Reporter } from './reporter.js';
export declare const prettyReporter: Reporter;
/** Makes ready for the writing of a report. */
export declare function preparePretty({ findings, sources }: Report): Promise<void>;
/** What the report is fitted to. */
export interface PrettyOptions {
    readonly color: boolean;
    /** Columns of the terminal; without them lines are as long as they are. */
    readonly width?: number;
    /** Where a rule is linked to, on a terminal that can. */
    readonly ruleLink?: (rule: string) => string | undefined;
}
/**
 * The report for a person at a terminal: per KEP its findings, each with the source and the exact range; then what was there before
 * the change, a line each; the last line counts and judges. Text of the KEPs is neutralised: it obeys neither the terminal nor a
 * GitHub runner that reads the log.
 */
export declare function pretty(report: Report, options: PrettyOptions): string;
/** One line: how many findings of each severity, in how many KEPs, and what that means for the review. */
export declare function summaryLine(report: Report): string;
