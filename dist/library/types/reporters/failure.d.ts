import type { Failure } from '../model/report.js';
/** Which KEPs could not be judged and why, as lines for a log or a terminal; empty for none. */
export declare function failureLines(failures: readonly Failure[]): readonly string[];
