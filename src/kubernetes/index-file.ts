/** The index as a file: one small JSON, the same bytes for the same lists. */

import { UsageError } from '../model/errors.js';
import type { GateStage, GateStep, KubernetesIndex, Provenance, Series } from '../model/kubernetes.js';
import { formatRelease, parseRelease } from '../model/lifecycle.js';
import { compare } from '../text/order.js';
import { quote } from '../text/words.js';
import { isMapping } from '../text/yaml/plain.js';

/** What stands in the file (schemas/kubernetes.schema.json). */
interface IndexJson {
  readonly version: 1;
  readonly project: string;
  readonly gates?: ProvenanceJson & { readonly histories: Readonly<Record<string, string>> };
  readonly otherGates?: readonly string[];
  readonly metrics?: ProvenanceJson & { readonly series: Readonly<Record<string, string>> };
}

interface ProvenanceJson {
  readonly release: string;
  readonly commit?: string;
  readonly note?: string;
}

const LETTERS: Readonly<Record<GateStage, string>> = { alpha: 'A', beta: 'B', stable: 'G', deprecated: 'D' };
const STAGES = new Map(Object.entries(LETTERS).map(([stage, letter]) => [letter, stage as GateStage]));

/** The text of the file. Names are in code unit order; ends in a line feed. */
export function writeIndex({ project, gates, otherGates, metrics }: KubernetesIndex): string {
  const json: IndexJson = {
    version: 1,
    project,
    ...(gates && {
      gates: {
        ...provenanceJson(gates),
        histories: sorted(gates.histories, (steps) => steps.map(stepText).join(' ')),
      },
    }),
    ...(otherGates.size > 0 && { otherGates: [...otherGates].sort(compare) }),
    ...(metrics && { metrics: { ...provenanceJson(metrics), series: sorted(metrics.series, seriesText) } }),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** In UTF-16 code units; all of Kubernetes takes 50,000. What is not there is looked for among all that is. */
const MAX_LENGTH = 2 * 1024 * 1024;

/** The index in `text`. Throws `UsageError` with one sentence when it is none; `path` is how people know the file. */
export function readIndex(path: string, text: string): KubernetesIndex {
  const refuse = (what: string): never => {
    throw new UsageError(
      `${quote(path)} is no index of gates and metrics (${what}): make one with \`prr-lint index\``,
    );
  };
  if (text.length > MAX_LENGTH) return refuse(`it has more than ${MAX_LENGTH / 1024 / 1024} MB`);
  let json: IndexJson;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('it is not JSON');
  }
  if (json?.version !== 1 || typeof json.project !== 'string')
    return refuse('expected `version` 1 and `project`');
  const provenance = (what: string, { release, commit, note }: ProvenanceJson): Provenance => ({
    release: parseRelease(String(release)) ?? refuse(`${what} has no release`),
    ...(commit !== undefined && { commit: String(commit) }),
    ...(note !== undefined && { note: String(note) }),
  });
  const { gates, otherGates = [], metrics } = json;
  if (!Array.isArray(otherGates)) return refuse('`otherGates` is no list');
  if (gates && !isMapping(gates.histories)) return refuse('`gates` has no `histories`');
  if (metrics && !isMapping(metrics.series)) return refuse('`metrics` has no `series`');
  return {
    project: json.project,
    gates: gates && {
      ...provenance('`gates`', gates),
      histories: mapped(
        gates.histories,
        (name, steps) => readSteps(String(steps)) ?? refuse(`the gate ${quote(name)}`),
      ),
    },
    otherGates: new Set(otherGates.map(String)),
    metrics: metrics && {
      ...provenance('`metrics`', metrics),
      series: mapped(
        metrics.series,
        (name, one) => readSeries(name, String(one)) ?? refuse(`the metric ${quote(name)}`),
      ),
    },
  };
}

function provenanceJson({ release, commit, note }: Provenance): ProvenanceJson {
  return { release: formatRelease(release), ...(commit && { commit }), ...(note && { note }) };
}

function sorted<T>(
  map: ReadonlyMap<string, T>,
  text: (value: T) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...map].sort(([a], [b]) => compare(a, b)).map(([name, value]) => [name, text(value)]),
  );
}

function mapped<T>(
  values: Readonly<Record<string, string>>,
  read: (name: string, text: string) => T,
): ReadonlyMap<string, T> {
  return new Map(Object.entries(values).map(([name, text]) => [name, read(name, text)]));
}

/** `B1.33t`: beta since v1.33, on. `G1.36tL`: stable since v1.36, on and locked. */
export function stepText({ since, stage, isOn, isLocked }: GateStep): string {
  return `${LETTERS[stage]}${formatRelease(since).slice(1)}${isOn ? 't' : 'f'}${isLocked ? 'L' : ''}`;
}

function readSteps(text: string): readonly GateStep[] | undefined {
  const steps = text.split(' ').map((step): GateStep | undefined => {
    const [, letter = '', version, on, lock] = /^([ABGD])(\d+\.\d+(?:\.\d+)?)([tf])(L?)$/.exec(step) ?? [];
    const [stage, since] = [STAGES.get(letter), parseRelease(version)];
    return stage && since && { since, stage, isOn: on === 't', isLocked: lock === 'L' };
  });
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

/** `Counter ALPHA`, then what there is of `deprecated=1.24.0` and `in=kubelet,kube-proxy`. */
function seriesText({ type, stability, deprecated, components }: Series): string {
  const more = [
    deprecated && `deprecated=${deprecated}`,
    components.length > 0 && `in=${components.join(',')}`,
  ];
  return [type, stability, ...more.filter(Boolean)].join(' ');
}

const SERIES =
  /^(Counter|Gauge|Histogram|Summary|TimingRatioHistogram|Custom) (INTERNAL|ALPHA|BETA|STABLE)(?: deprecated=(\S+))?(?: in=(\S+))?$/;

function readSeries(name: string, text: string): Series | undefined {
  const [, type, stability, deprecated, components] = SERIES.exec(text) ?? [];
  if (type === undefined) return undefined;
  return {
    name,
    type: type as Series['type'],
    stability: stability as Series['stability'],
    ...(deprecated !== undefined && { deprecated }),
    components: components?.split(',') ?? [],
  };
}
