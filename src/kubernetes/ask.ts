/** Questions to the index. */

import { distance } from 'fastest-levenshtein';
import type { Config } from '../model/config.js';
import type { GateStep, KubernetesIndex, Provenance, Series } from '../model/kubernetes.js';
import { compareReleases, formatRelease } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';

/** What a configuration compares with: an index without the half that is switched off, or nothing. */
export function indexOf({
  index,
  builtIn,
  gates,
  metrics,
}: Config['kubernetes']): KubernetesIndex | undefined {
  const found = index === 'built-in' ? (gates || metrics ? builtIn?.() : undefined) : index;
  if (found === undefined || (gates && metrics)) return found;
  return { ...found, gates: gates ? found.gates : undefined, metrics: metrics ? found.metrics : undefined };
}

/** How messages say where a truth comes from: `kubernetes v1.37`. */
export function sourceOf({ project }: KubernetesIndex, { release }: Provenance): string {
  return `${project} ${formatRelease(release)}`;
}

/** What the gate is in `release`; `undefined` before its first one. A patch release has what its minor release has. */
export function stepAt(steps: readonly GateStep[], { major, minor }: Release): GateStep | undefined {
  return steps.findLast(({ since }) => compareReleases(since, { major, minor }) <= 0);
}

/** A step in words: `alpha, off`. */
export function stepInWords({ stage, isOn, isLocked }: GateStep): string {
  return `${stage}, ${isOn ? 'on' : 'off'}${isLocked ? ' and locked' : ''}`;
}

/** The words of a CamelCase name in lower case, each without a plural's `s`. An abbreviation is one word. */
export function wordsOf(name: string): readonly string[] {
  const words = name.match(/[A-Z]+s?(?![a-z])|[A-Z][a-z]+|[a-z]+|\d+/g) ?? [];
  return words.map((word) => singular(word.toLowerCase()));
}

/** Shorter words do not come in plurals that are worth telling apart: `ips` may be `IPs`, `os` is not `o`s. */
function singular(word: string): string {
  return word.length > 2 && !word.endsWith('ss') ? word.replace(/s$/, '') : word;
}

/**
 * The one listed gate that `name` is a slip of: letter case, a plural, or at most two letters. `undefined` when several are as near.
 * Whether a slip is what it was is for the caller to know: a gate that is gone may be as near to a living one.
 */
export function nearGate(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const near = [...names]
    .map((other) => ({ other, letters: distance(wanted, other.toLowerCase()) }))
    .filter(({ letters }) => letters <= Math.min(2, Math.floor(name.length / 5)))
    .sort((a, b) => a.letters - b.letters);
  const [best, second] = near;
  return best !== undefined && best.letters !== second?.letters ? best.other : undefined;
}

/** Whether two names have the same words but for plurals and letter case. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join('') === wordsOf(b).join('');
}

/** Series whose name is `name` behind something like a component's prefix, shortest first. */
export function seriesEndingIn(name: string, series: ReadonlyMap<string, Series>): readonly Series[] {
  return [...series.values()]
    .filter((one) => one.name.endsWith(`_${name}`))
    .sort((a, b) => a.name.length - b.name.length);
}

/** The one series that `name` is a slip of: at most two letters away, of names long enough to tell. */
export function nearSeries(name: string, series: ReadonlyMap<string, Series>): Series | undefined {
  if (name.length < 12) return undefined;
  const near = [...series.values()]
    .map((one) => ({ one, letters: distance(name, one.name) }))
    .filter(({ letters }) => letters <= 2)
    .sort((a, b) => a.letters - b.letters);
  const [best, second] = near;
  return best !== undefined && best.letters !== second?.letters ? best.one : undefined;
}
