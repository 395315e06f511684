import { seriesEndingIn, sourceOf } from '../kubernetes/ask.js';
import { baseName, namesIn } from '../load/readme/metrics.js';
import { component, isKnownComponent } from '../model/components.js';
import type { Kep } from '../model/kep.js';
import type { Series } from '../model/kubernetes.js';
import type { Located } from '../model/place.js';
import type { Rule } from '../model/rule.js';
import { append } from '../text/append.js';
import { oneOf, quote } from '../text/words.js';
import { type ListedMetrics, listedMetrics } from './facts/real-metrics.js';

/** An operator scrapes the component that the KEP names; another one does not have the metric. */
export const metricComponentMatches: Rule = {
  id: 'metric-component-matches',
  summary: 'Components that a README says expose a metric declare it in the code.',
  category: 'reality',
  severity: 'notice',
  reads: ['metadata', 'readme', 'kubernetes'],

  *check(kep) {
    const listed = listedMetrics(kep);
    if (listed === undefined) return;
    const told = new Set<string>();
    for (const { metrics, components } of exposures(kep)) {
      const series = metrics.flatMap((name) => seriesOf(name, listed) ?? []);
      const known = new Set(series.flatMap((one) => one.components));
      // One that is in no list may be what the component exposes.
      if (
        known.size === 0 ||
        series.length < metrics.length ||
        series.some((one) => one.components.length === 0)
      )
        continue;
      for (const { value, place } of components) {
        const name = component(value);
        if (known.has(name) || told.has(`${name} ${metrics.join(' ')}`)) continue;
        told.add(`${name} ${metrics.join(' ')}`);
        yield {
          subject: `${metrics.join(' ')} ${name}`,
          message: `Unexpected component ${quote(value)}, expected ${oneOf([...known].sort())}: what declares ${oneOf(metrics)} in ${sourceOf(listed.index, listed.metrics)}`,
          place,
          help: `Components exposing the metric: ${[...known].sort().join(', ')}`,
        };
      }
    }
  },
};

/** Metrics of an answer, and the components that are named right below them as exposing them. */
interface Exposure {
  readonly metrics: readonly string[];
  readonly components: readonly Located[];
}

const LABEL = /components?\s+exposing\s+(?:the|this|these)\s+metrics?\s*(?:\([^)]*\)\s*)?[`*_]*:/i;

/** Line by line: metrics since the last label, then the label of their components. */
function* exposures({ readme }: Kep): Generator<Exposure> {
  const lines = readme.text.split('\n');
  for (const answer of readme.answers.values()) {
    if (answer.state === 'missing') continue;
    const { written } = answer;
    let metrics: string[] = [];
    let isOver = false;
    const [from, to] = [written?.start?.line ?? 1, written?.end?.line ?? 0];
    for (let line = from; line <= to; line++) {
      const text = lines[line - 1] ?? '';
      const label = LABEL.exec(text);
      if (label === null) {
        const names = [...namesIn(text)];
        if (names.length > 0 && isOver) metrics = [];
        if (names.length > 0) isOver = false;
        append(metrics, names);
        continue;
      }
      isOver = true;
      const components = componentsIn(text, label.index + label[0].length, line, readme.path);
      if (metrics.length > 0 && components.length > 0) yield { metrics: [...new Set(metrics)], components };
    }
  }
}

/** Components of Kubernetes in a line from a column on; prose between them is skipped. */
function componentsIn(text: string, from: number, line: number, path: string): readonly Located[] {
  const found: Located[] = [];
  for (const match of text.slice(from).matchAll(/[A-Za-z][\w-]*/g)) {
    const [value] = match;
    if (!isKnownComponent(value)) continue;
    const column = from + match.index + 1;
    found.push({
      value,
      place: { path, start: { line, column }, end: { line, column: column + value.length } },
    });
  }
  return found;
}

/** The series of a name, also where the component's prefix is left out; `undefined` where none or several are. */
function seriesOf(name: string, { metrics: { series } }: ListedMetrics): Series | undefined {
  const own = series.get(name) ?? series.get(baseName(name));
  if (own !== undefined) return own;
  const [one, ...others] = seriesEndingIn(baseName(name), series);
  return others.length === 0 ? one : undefined;
}
