/** Questions to the index. */
import type { Config } from '../model/config.js';
import type { GateStep, KubernetesIndex, Provenance, Series } from '../model/kubernetes.js';
import type { Release } from '../model/release.js';
/** What a configuration compares with: an index without the half that is switched off, or nothing. */
export declare function indexOf({ index, builtIn, gates, metrics, }: Config['kubernetes']): KubernetesIndex | undefined;
/** How messages say where a truth comes from: `kubernetes v1.37`. */
export declare function sourceOf({ project }: KubernetesIndex, { release }: Provenance): string;
/** What the gate is in `release`; `undefined` before its first one. A patch release has what its minor release has. */
export declare function stepAt(steps: readonly GateStep[], { major, minor }: Release): GateStep | undefined;
/** A step in words: `alpha, off`. */
export declare function stepInWords({ stage, isOn, isLocked }: GateStep): string;
/** The words of a CamelCase name in lower case, each without a plural's `s`. An abbreviation is one word. */
export declare function wordsOf(name: string): readonly string[];
/**
 * The one listed gate that `name` is a slip of: letter case, a plural, or at most two letters. `undefined` when several are as near.
 * Whether a slip is what it was is for the caller to know: a gate that is gone may be as near to a living one.
 */
export declare function nearGate(name: string, gates: ReadonlyMap<string, unknown>): string | undefined;
/** Whether two names have the same words but for plurals and letter case. */
export declare function sameWords(a: string, b: string): boolean;
/** Series whose name is `name` behind something like a component's prefix, shortest first. */
export declare function seriesEndingIn(name: string, series: ReadonlyMap<string, Series>): readonly Series[];
/**
 * The series that `name` means although it is written otherwise: at most two letters away from it, or from it behind a prefix; without
 * its unit; with words left out. Of each kind the nearest, all of them where several are as near; names of less than 12 characters
 * say too little.
 */
export declare function meantSeries(name: string, series: ReadonlyMap<string, Series>): readonly Series[];
