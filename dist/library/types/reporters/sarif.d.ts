import type { Report } from '../model/report.js';
import type { Reporter } from './reporter.js';
export declare const sarifReporter: Reporter;
/** Where the paths of a report start and where its rules are explained. */
export interface SarifOptions {
    /** Leads from the top of the repository to the root that was linted: `''` or ending in `/`. */
    readonly prefix?: string;
    /** Address of a rule's page; `undefined` when it has none. */
    readonly rulePage?: (rule: string) => string | undefined;
}
/**
 * The report as SARIF 2.1.0, the worst results first. A result's fingerprint is made of rule, KEP and subject, so that it survives
 * every edit that is not about it, and no other result has it. With a base version, `baselineState` tells what is new.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html and GitHub's "SARIF support for code scanning".
 */
export declare function sarif(report: Report, { prefix, rulePage }?: SarifOptions): string;
