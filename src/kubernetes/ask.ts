/** Questions to the index. */

import type { Config } from '../model/config.js';
import type { GateStep, KubernetesIndex, Provenance, Series } from '../model/kubernetes.js';
import { compareReleases, formatRelease } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import { onceFor } from '../text/once.js';
import { lettersFrom } from '../text/slips.js';

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
export function nearGate(name: string, gates: ReadonlyMap<string, unknown>): string | undefined {
  const lettersTo = lettersFrom(name.toLowerCase(), Math.min(2, Math.floor(name.length / 5)));
  const near = nearest(lowerCase(gates), ({ lower }) => lettersTo(lower));
  return near.length === 1 ? near[0]?.gate : undefined;
}

const lowerCase = onceFor((gates: ReadonlyMap<string, unknown>) =>
  [...gates.keys()].map((gate) => ({ gate, lower: gate.toLowerCase() })),
);

/** Whether two names have the same words but for plurals and letter case. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join('') === wordsOf(b).join('');
}

/** As a list, which is made once: every name that a KEP lists is looked for in it. */
const allOf = onceFor((series: ReadonlyMap<string, Series>): readonly Series[] => [...series.values()]);

/** Series whose name is `name` behind something like a component's prefix, shortest first. */
export function seriesEndingIn(name: string, series: ReadonlyMap<string, Series>): readonly Series[] {
  const end = `_${name}`;
  return allOf(series)
    .filter((one) => one.name.endsWith(end))
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
  const all = allOf(series);
  const words = name.split('_');
  const lettersTo = lettersFrom(name, 2);
  const slips = nearest(all, (one) => lettersTo(one.name));
  if (slips.length > 0) return slips;
  // Nothing near to it is in the last words of a name unless it is in the name.
  const alike = all.filter((one) => lettersTo.mayBeIn(one.name));
  const tails = nearest(alike, (one) => lettersTo(lastWords(one.name, words.length)));
  if (tails.length > 0) return tails;
  const unnamed = ['total', 'seconds', 'bytes'].map((unit) => `${name}_${unit}`);
  const units = all.filter(({ name: one }) =>
    unnamed.some((full) => one.endsWith(full) && (one === full || one.endsWith(`_${full}`))),
  );
  if (units.length > 0 || words.length < 4) return units;
  const longest = words.length + MOST_LEFT_OUT;
  return all.filter((one) => {
    if (!words.every((word) => one.name.includes(word))) return false;
    const others = one.name.split('_');
    return others.length <= longest && isSubsequence(words, others);
  });
}

/** The last `count` words of a name. */
function lastWords(name: string, count: number): string {
  let start = name.length;
  for (let words = 0; words < count && start >= 0; words++)
    start = start === 0 ? -1 : name.lastIndexOf('_', start - 1);
  return name.slice(start + 1);
}

/** Those of `all` that the fewest letters lead to, where any do. */
function nearest<T>(all: Iterable<T>, lettersTo: (one: T) => number | undefined): readonly T[] {
  let near: T[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const one of all) {
    const letters = lettersTo(one) ?? Number.POSITIVE_INFINITY;
    if (letters < least) near = [];
    if (letters <= least && letters < Number.POSITIVE_INFINITY) {
      near.push(one);
      least = letters;
    }
  }
  return near;
}

/** Whether `some` are among `all`, in this order. */
function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === some[at]) at++;
  return at === some.length;
}
