/** The outcome of a run. */

import type { Change, LineRange } from './change.js';
import type { Finding } from './finding.js';
import type { Kep } from './kep.js';
import type { Rule } from './rule.js';

/** The outcome of one run; everything a reporter may know. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly keps: readonly Kep[];
  /** What the change set does to each of `keps`, by directory; `undefined` when there is none: everything was judged. */
  readonly changes: ReadonlyMap<string, Change> | undefined;
  /** How people call the base version that the findings were compared with. */
  readonly baseName: string | undefined;
  /** Lines that the change set touched, by path, as far as they are known. */
  readonly touched: ReadonlyMap<string, readonly LineRange[] | undefined>;
  /** Sorted by path, line, column, rule. */
  readonly findings: readonly Finding[];
  /** New findings under the base's configuration that the changed one has not, or holds for less; absent when there are none. */
  readonly hidden?: readonly Finding[];
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly notice: number;
    readonly existing: number;
  };
  /** Text of every file that a finding points into: for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly rules: readonly Rule[];
}
