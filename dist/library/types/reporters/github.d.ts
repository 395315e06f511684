import type { Report } from '../model/report.js';
import { type Budget } from './annotations.js';
import type { Reporter } from './reporter.js';
export declare const githubReporter: Reporter;
/** Where the paths of a report start, and how many annotations there may be. */
export interface CommandOptions {
    /** Leads from the top of the repository to the root that was linted: `''` or ending in `/`. */
    readonly prefix?: string;
    readonly budget?: Budget;
    /** Address of a rule's page; `undefined` when it has none. */
    readonly rulePage?: (rule: string) => string | undefined;
}
/**
 * The report for the log of any step of a GitHub workflow: a workflow command per annotation, the findings that find no slot as
 * plain lines, and the verdict. No text of a KEP reaches the log as a command.
 */
export declare function github(report: Report, { prefix, budget, rulePage }?: CommandOptions): string;
