/** What the code has of one KEP: for reports and tables. */

import type { Kep } from '../model/kep.js';
import type { GateStep } from '../model/kubernetes.js';
import { indexOf, seriesEndingIn } from './ask.js';

/** A gate that the KEP names and what it is in the newest release of the index; `undefined` where the list has no such gate. */
export interface GateState {
  readonly name: string;
  readonly step: GateStep | undefined;
}

/** A metric of kep.yaml and the name under which it is declared; `undefined` where it is not, or several may be meant. */
export interface MetricState {
  readonly name: string;
  readonly declared: string | undefined;
}

/** The gates of kep.yaml, else those after the README's label, and the metrics of kep.yaml; `undefined` where nothing is compared. */
export function stateOf({
  metadata,
  readme,
  repository,
}: Kep): { readonly gates: readonly GateState[]; readonly metrics: readonly MetricState[] } | undefined {
  const index = indexOf(repository.config.kubernetes);
  if (index === undefined) return undefined;
  const { gates, metrics } = index;
  const declared = (metadata.data['feature-gates'] ?? []).flatMap(({ name }) => name?.value ?? []);
  const written = readme.gates.filter(({ labelled }) => labelled).map(({ value }) => value);
  const names = gates === undefined ? [] : declared.length > 0 ? declared : written;
  const listed = metrics === undefined ? [] : (metadata.data.metrics ?? []);
  return {
    gates: unique(names).map((name) => ({ name, step: gates?.histories.get(name)?.at(-1) })),
    metrics: unique(listed.map(({ value }) => nameIn(value))).map((name) => ({
      name,
      declared: metrics && declaredAs(name, metrics.series),
    })),
  };
}

function declaredAs(name: string, series: Parameters<typeof seriesEndingIn>[1]): string | undefined {
  if (series.has(name)) return name;
  const base = name.replace(/_(?:bucket|sum|count)$/, '');
  if (series.has(base)) return base;
  const [one, ...others] = seriesEndingIn(name, series);
  return others.length === 0 ? one?.name : undefined;
}

/** Without labels. */
function nameIn(text: string): string {
  return text.trim().split(/[\s{[(,;]/, 1)[0] ?? '';
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
