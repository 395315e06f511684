/** The lists that kubernetes/kubernetes generates from its code. */

import type { GateStage, GateStep, KubernetesIndex, Series } from '../model/kubernetes.js';
import { compareReleases, parseRelease } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import { frontMatterOf } from '../text/markdown/front-matter.js';
import { compare } from '../text/order.js';
import { quote } from '../text/words.js';
import { type Row, rowsOf } from './rows.js';

/** Where a repository keeps the list of its feature gates; repositories that took over the tool have it at the same path. */
export const GATE_LIST = 'test/compatibility_lifecycle/reference/versioned_feature_list.yaml';
/** Where kubernetes/kubernetes keeps the list of its metrics. */
export const METRIC_LIST = 'test/instrumentation/documentation/documentation-list.yaml';
/** Where kubernetes/kubernetes declares the gates of its client library, which are in no list. */
export const CLIENT_GATES = 'staging/src/k8s.io/client-go/features/known_features.go';
/** Where kubernetes/website keeps a page for every gate that users were told of. */
export const GATE_PAGES = 'content/en/docs/reference/command-line-tools-reference/feature-gates';

const STAGES: Readonly<Record<string, GateStage>> = {
  Alpha: 'alpha',
  Beta: 'beta',
  GA: 'stable',
  Deprecated: 'deprecated',
};
const TYPES = ['Counter', 'Gauge', 'Histogram', 'Summary', 'TimingRatioHistogram', 'Custom'] as const;
const STABILITIES = ['INTERNAL', 'ALPHA', 'BETA', 'STABLE'] as const;

/**
 * The gates of a `versioned_feature_list.yaml`, by name. Of two steps for one release the last counts. Throws `UsageError` with one
 * sentence and its place when the list is malformed.
 */
export function readGates(path: string, text: string): ReadonlyMap<string, readonly GateStep[]> {
  const gates = new Map<string, readonly GateStep[]>();
  for (const row of rowsOf(path, text)) {
    const name = nameIn(row);
    if (gates.has(name)) row.refuse('name', `Unexpected second ${quote(name)}, expected one`);
    const steps = row.rows('versionedSpecs').map(stepOf);
    if (steps.length === 0) row.refuse('versionedSpecs', `Missing steps of ${quote(name)}`);
    gates.set(name, inOrder(steps));
  }
  return new Map([...gates].sort(([a], [b]) => compare(a, b)));
}

function stepOf(row: Row): GateStep {
  const version = row.need('version');
  return {
    since: parseRelease(version) ?? row.refuse('version', `Unexpected ${quote(version)}, expected a release`),
    stage: STAGES[row.oneOf('preRelease', Object.keys(STAGES))] as GateStage,
    isOn: row.oneOf('default', ['true', 'false']) === 'true',
    isLocked: row.oneOf('lockToDefault', ['true', 'false']) === 'true',
  };
}

/** Oldest first; what a later line says of the same release counts. */
function inOrder(steps: readonly GateStep[]): readonly GateStep[] {
  return steps
    .filter(
      (step, index) => !steps.slice(index + 1).some(({ since }) => compareReleases(since, step.since) === 0),
    )
    .sort((a, b) => compareReleases(a.since, b.since));
}

/** The newest release that a list of gates knows. */
export function newestRelease(gates: ReadonlyMap<string, readonly GateStep[]>): Release | undefined {
  const releases = [...gates.values()].flatMap((steps) => steps.map(({ since }) => since));
  return releases.reduce<Release | undefined>(
    (newest, one) => (newest !== undefined && compareReleases(newest, one) >= 0 ? newest : one),
    undefined,
  );
}

/**
 * The metrics of a `documentation-list.yaml`, by name, with the components that it names since v1.36 and without before. What several
 * components declare alike stands there several times. Throws `UsageError` like `readGates`.
 */
export function readMetrics(path: string, text: string): ReadonlyMap<string, Series> {
  const series = new Map<string, Series>();
  for (const row of rowsOf(path, text)) {
    const parts = [row.text('namespace'), row.text('subsystem'), row.need('name')];
    const name = parts.filter((part) => part !== undefined).join('_');
    if (!/^[A-Za-z_:][\w:]*$/.test(name)) row.refuse('name', `Unexpected ${quote(name)}, expected a metric`);
    const deprecated = row.text('deprecatedVersion');
    const components = row.rows('componentEndpoints').map((endpoint) => endpoint.need('component'));
    series.set(name, {
      name,
      type: row.oneOf('type', TYPES),
      stability: row.oneOf('stabilityLevel', STABILITIES),
      ...(deprecated !== undefined && { deprecated }),
      components: [...new Set([...(series.get(name)?.components ?? []), ...components])].sort(compare),
    });
  }
  return new Map([...series].sort(([a], [b]) => compare(a, b)));
}

function nameIn(row: Row): string {
  const name = row.need('name');
  return /^[A-Za-z]\w*$/.test(name)
    ? name
    : row.refuse('name', `Unexpected ${quote(name)}, expected a feature gate`);
}

/** The gate that a page of kubernetes/website describes; `undefined` for another kind of page. */
export function gateOfPage(text: string): string | undefined {
  const { yaml } = frontMatterOf(text) ?? {};
  if (yaml === undefined || !/^content_type:\s*feature_gate\s*$/m.test(yaml)) return undefined;
  return /^title:[ \t]*["']?([A-Za-z]\w*)["']?[ \t]*$/m.exec(yaml)?.[1];
}

/** The gates that the client library's source declares: `WatchListClient Feature = "WatchListClient"`. */
export function readClientGates(text: string): readonly string[] {
  return [...text.matchAll(/^\s*\w+\s+Feature\s*=\s*"([A-Za-z]\w*)"/gm)].map(([, name = '']) => name);
}

/** An index of a repository's own list of gates, which knows of no metrics. Throws `UsageError` like `readGates`. */
export function indexOfGates(path: string, text: string): KubernetesIndex {
  const histories = readGates(path, text);
  const release = newestRelease(histories);
  return {
    project: path,
    gates: release && { release, histories },
    otherGates: new Set(),
    metrics: undefined,
  };
}
