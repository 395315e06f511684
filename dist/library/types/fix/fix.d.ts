/**
 * What is left to say after everything that can be fixed is: the engine behind `--fix`. It lints, makes the edits that do not get in
 * each other's way, and lints the result again, until nothing is left to fix.
 */
import type { Files } from '../files/door.js';
import { type Judgement } from '../judge/judgement.js';
import type { LintOptions } from '../lint.js';
import type { FileChange, Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
export interface FixOptions extends LintOptions {
    /** Whether fixes that somebody has to look at are made, too. */
    readonly unsafe: boolean;
}
/** What fixing comes to. Nothing is written. */
export interface Fixed {
    /** Sorted by path. */
    readonly changes: readonly FileChange[];
    /** The findings that are gone by their own fix, in the report's order. */
    readonly fixed: readonly Finding[];
    /** What is left, of the files as they are after the changes. */
    readonly report: Report;
}
/** Lints, and fixes what the options ask for. Throws what `lint` throws. */
export declare function fix(files: Files, options: FixOptions): Promise<Fixed>;
/**
 * Fixes what a judgement found: new findings of the asked rules, and what fixing them brings about (an inserted heading makes
 * the table of contents stale). A KEP that would have a finding which it does not have now, and which no fix announces, is fixed
 * one finding at a time, without those that do harm. `files` are those that were judged.
 */
export declare function fixJudged(files: Files, judgement: Judgement, { unsafe }: Pick<FixOptions, 'unsafe'>): Promise<Fixed>;
