/** A finding's fix in words, for reports that people read. */
import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
/**
 * What to write instead, edit by edit, and how to have it written; `undefined` without a fix. A text whose lines `help` holds already
 * is not told again. As raw as the edits themselves: who prints it neutralises it.
 */
export declare function fixText({ fix, help, place }: Finding): string | undefined;
/**
 * How many of the new findings can be fixed, and how; `undefined` when it is none. `code` shows a text as what is typed.
 */
export declare function fixLine({ findings }: Report, code?: (text: string) => string): string | undefined;
