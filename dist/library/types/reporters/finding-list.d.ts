import type { Finding, Severity } from '../model/finding.js';
import { type PageOptions } from './page.js';
/** Worst first. */
export declare const SEVERITIES: readonly Severity[];
export declare const ICONS: Readonly<Record<Severity, string>>;
/** How findings are told. */
export interface DetailOptions extends PageOptions {
    /** Without help and related places. */
    readonly brief?: boolean;
}
/** Findings as Markdown, worst first; paths below `directory` (`''` for none) are shown relative to it. */
export declare function findingList(findings: readonly Finding[], directory: string, options: DetailOptions): string;
