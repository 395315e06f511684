/** The whole program: files and options → one report. The shells differ only in where options come from and reports go. */
import type { Files } from './files/door.js';
import { type Asked } from './judge/judgement.js';
import type { Config } from './model/config.js';
import type { Report } from './model/report.js';
/** What to lint and how. */
export interface LintOptions extends Asked {
    readonly config: Config;
}
/**
 * Reads the KEPs and judges them. Throws `UsageError` when there is nothing to lint; whatever stands in the files becomes findings,
 * never an exception. With a change set, no touched KEP is a result like any other.
 */
export declare function lint(files: Files, options: LintOptions): Promise<Report>;
