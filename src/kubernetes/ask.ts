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

/** Words that somebody leaves out of a name: its prefix, and one besides. */
const MOST_LEFT_OUT = 2;

/**
 * The series that `name` means although it is written otherwise: at most two letters away from it, or from it behind a prefix; without
 * its unit; with words left out. Of each kind the nearest, all of them where several are as near; names of less than 12 characters
 * say too little.
 */
export function meantSeries(name: string, series: ReadonlyMap<string, Series>): readonly Series[] {
  if (name.length < 12) return [];
  const all = [...series.values()];
  const words = name.split('_');
  const slips = nearest(all, (one) => distance(name, one.name));
  if (slips.length > 0) return slips;
  const tails = nearest(all, (one) => distance(name, one.name.split('_').slice(-words.length).join('_')));
  if (tails.length > 0) return tails;
  const unnamed = ['total', 'seconds', 'bytes'].map((unit) => `${name}_${unit}`);
  const units = all.filter((one) =>
    unnamed.some((full) => one.name === full || one.name.endsWith(`_${full}`)),
  );
  if (units.length > 0 || words.length < 4) return units;
  const longest = words.length + MOST_LEFT_OUT;
  return all.filter((one) => {
    const others = one.name.split('_');
    return others.length <= longest && isSubsequence(words, others);
  });
}

function nearest(all: readonly Series[], lettersTo: (one: Series) => number): readonly Series[] {
  const near = all.map((one) => ({ one, letters: lettersTo(one) })).filter(({ letters }) => letters <= 2);
  const least = Math.min(...near.map(({ letters }) => letters));
  return near.filter(({ letters }) => letters === least).map(({ one }) => one);
}

/** Whether `some` are among `all`, in this order. */
function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === some[at]) at++;
  return at === some.length;
}
