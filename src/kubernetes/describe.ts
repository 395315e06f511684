/** What the index knows of a name, in lines for people. */

import type { KubernetesIndex, Series } from '../model/kubernetes.js';
import { formatRelease } from '../model/lifecycle.js';
import { meantSeries, nearGate, seriesEndingIn, sourceOf, stepInWords } from './ask.js';

/** So many metrics are listed where a part of a name is asked for. */
const MOST = 20;

/** The history of a gate, or which one is meant. Empty lines are left to the caller. */
export function describeGate(name: string, index: KubernetesIndex): readonly string[] {
  const { gates } = index;
  if (gates === undefined) return [`${index.project} has no list of feature gates`];
  const source = sourceOf(index, gates);
  const steps = gates.histories.get(name);
  if (steps !== undefined) {
    const width = Math.max(...steps.map(({ since }) => formatRelease(since).length));
    const lines = steps.map((step) => `  ${formatRelease(step.since).padEnd(width)}  ${stepInWords(step)}`);
    return [`${name} in ${source}`, ...lines];
  }
  if (index.otherGates.has(name))
    return [`${name} is in no list of ${source}: it is a gate of a client library, or was removed`];
  const near = nearGate(name, gates.histories);
  const parts = [...gates.histories.keys()].filter((other) => other !== near && isPartOf(name, other));
  const meant = [...(near === undefined ? [] : [near]), ...parts].slice(0, MOST);
  return [
    `${name} is not among the feature gates of ${source}`,
    ...(meant.length > 0 ? ['Did you mean', ...meant.map((other) => `  ${other}`)] : []),
  ];
}

function isPartOf(name: string, other: string): boolean {
  return name.length > 2 && other.toLowerCase().includes(name.toLowerCase());
}

/** What declares a metric, or which ones are meant: those that end in the name, are a slip away from it or hold it. */
export function describeMetric(name: string, index: KubernetesIndex): readonly string[] {
  const { metrics } = index;
  if (metrics === undefined) return [`${index.project} has no list of metrics`];
  const source = sourceOf(index, metrics);
  const one = metrics.series.get(name);
  if (one !== undefined) return [`${one.name} in ${source}`, `  ${seriesInWords(one)}`];
  const groups = [
    seriesEndingIn(name, metrics.series),
    meantSeries(name, metrics.series),
    [...metrics.series.values()].filter((other) => name.length > 2 && other.name.includes(name)),
  ];
  const found = groups.find((group) => group.length > 0) ?? [];
  const more = found.length > MOST ? [`  and ${found.length - MOST} more`] : [];
  const lines = found.slice(0, MOST).map((other) => `  ${other.name}: ${seriesInWords(other)}`);
  return [
    `No metric ${name} is declared in ${source}`,
    ...(found.length > 0 ? ['Did you mean', ...lines, ...more] : []),
  ];
}

function seriesInWords({ type, stability, deprecated, components }: Series): string {
  const parts = [
    type.toLowerCase(),
    stability.toLowerCase(),
    ...(deprecated === undefined ? [] : [`deprecated in ${deprecated}`]),
    ...(components.length > 0 ? [`declared by ${components.join(', ')}`] : []),
  ];
  return parts.join(', ');
}
