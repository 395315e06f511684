import type { Finding } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { Report } from '../model/report.js';
import type { Reporter } from './reporter.js';
export declare const compactReporter: Reporter;
/** One line per finding, for editors and grep: `path:line:column: severity: message [rule]`. Empty without findings. */
export declare function compact(report: Report): string;
/** One harmless line without an end: `path:line:column: severity: message [rule]`. */
export declare function compactLine({ place, severity, message, rule }: Finding): string;
/** `path:line:column`; with `always` also for a whole file, as editors want it. */
export declare function position({ path, start }: Place, always?: boolean): string;
/** A text of the KEP's author as one harmless line. */
export declare function said(text: string): string;
