import type { Report } from '../model/report.js';
import type { ReportContext, Reporter } from './reporter.js';
export declare const rdjsonReporter: Reporter;
/**
 * The new findings in the Reviewdog Diagnostic Format. Columns are bytes of UTF-8 there; where the text of a file is not at hand, a
 * place is its lines. A fix within the finding's own file becomes suggestions; half of one that is in several files would do harm.
 * Source: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export declare function rdjson({ tool, findings, sources }: Report, { prefix, rulePage }: Pick<ReportContext, 'prefix' | 'rulePage'>): string;
