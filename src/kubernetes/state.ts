/** What the code has of one KEP: for reports and tables. */

import type { Config } from '../model/config.js';
import type { Kep } from '../model/kep.js';
import type { GateStep } from '../model/kubernetes.js';
import { formatRelease } from '../model/lifecycle.js';
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

/**
 * What the first gate of kep.yaml is in the newest release of the index: `alpha v1.36, off`, or `not there`. `undefined` where the KEP
 * names none or nothing is compared.
 */
export function gateInWords(metadata: Kep['metadata'], { kubernetes }: Config): string | undefined {
  const name = metadata.data['feature-gates']?.[0]?.name?.value;
  if (name === undefined || !/^[A-Za-z][A-Za-z0-9]+$/.test(name) || /^(?:na|none|tbd|todo)$/i.test(name))
    return undefined;
  const gates = indexOf(kubernetes)?.gates;
  if (gates === undefined) return undefined;
  const step = gates.histories.get(name)?.at(-1);
  return step === undefined
    ? 'not there'
    : `${step.stage} ${formatRelease(step.since)}, ${step.isOn ? 'on' : 'off'}`;
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
