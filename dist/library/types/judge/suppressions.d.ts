import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Place } from '../model/place.js';
/** A comment that takes findings out of the report, and why. */
export interface Suppression {
    /** Ids of existing rules; empty when the comment is malformed. */
    readonly rules: readonly string[];
    readonly reason: string;
    readonly place: Place;
    /** The file whose findings it takes. */
    readonly path: string;
    /** The lines (1-based, inclusive) that such a finding starts on. `file`: any line, and findings about the file as a whole. */
    readonly covers: {
        readonly from: number;
        readonly to: number;
    } | 'file';
    /** What is wrong with the comment; it then takes nothing. */
    readonly problem?: Problem;
}
/**
 * The suppressions in a KEP's files: `prr-lint-disable <rule>, …: <reason>` in an HTML comment of the README, which holds for its
 * section (under the title: for the file), and in a YAML comment, which holds for its line or, on a line of its own, for the file.
 */
export declare function suppressionsOf(kep: Kep, ruleIds: readonly string[]): readonly Suppression[];
