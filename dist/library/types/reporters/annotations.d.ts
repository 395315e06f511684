import type { Finding, Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';
/** A workflow annotation: the properties of `@actions/core`'s `AnnotationProperties`, and what they belong to. */
export interface Annotation {
    readonly severity: Severity;
    readonly title: string;
    /** Plain text, safe to print; several lines. */
    readonly message: string;
    /** Relative to the root that was linted. */
    readonly file?: string;
    readonly startLine?: number;
    readonly endLine?: number;
    /** 1-based; only with `startLine` = `endLine`, as the runner demands. */
    readonly startColumn?: number;
    /** Column of the last character: in GitHub's checks API columns 5 to 10 hold a word of six letters. */
    readonly endColumn?: number;
}
/** How many annotations of a kind a step may have. */
export type Budget = Readonly<Record<Severity, number>>;
/** The runner shows so many of a kind per step and drops the rest without a word (actions/runner, ExecutionContext). */
export declare const STEP_BUDGET: Budget;
/** How findings are annotated. */
export interface AnnotationOptions {
    readonly budget?: Budget;
    /** Where the rest can be read: "the log". */
    readonly everything?: string;
    /** Address of a rule's page; `undefined` when it has none. */
    readonly rulePage?: (rule: string) => string | undefined;
}
/**
 * The new findings as annotations: worst first, then those on lines of the change, then those in its files, otherwise in the report's
 * order. Where a kind exceeds its budget, each KEP and each of its rules gets a slot before any gets a second one, open questions of
 * one section share one, and the last slot says what is left out and that `everything` shows it. `core.setFailed` is an error to
 * the runner: who calls it later keeps a slot free for it.
 */
export declare function annotations(report: Report, options?: AnnotationOptions): readonly Annotation[];
/** The new findings that `annotations` leaves out, in its order. */
export declare function leftOut(report: Report, budget?: Budget): readonly Finding[];
