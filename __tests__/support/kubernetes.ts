import { CLIENT_GATES, GATE_LIST, GATE_PAGES, METRIC_LIST } from '../../src/kubernetes/lists.js';

/** A step as the generated list writes it: `Alpha 1.30 false`, `GA 1.36 true locked`. */
const stepLines = (step: string): string => {
  const [stage, version, isOn, lock] = step.split(' ');
  return [
    `  - default: ${isOn}`,
    `    lockToDefault: ${lock === 'locked'}`,
    `    preRelease: ${stage}`,
    `    version: "${version}"`,
  ].join('\n');
};

/** A list of gates as kubernetes/kubernetes generates it. */
export function gateList(gates: Readonly<Record<string, readonly string[]>>): string {
  const entries = Object.entries(gates).map(
    ([name, steps]) => `- name: ${name}\n  versionedSpecs:\n${steps.map(stepLines).join('\n')}\n`,
  );
  return `# This file is generated.\n# Do not edit it.\n\n${entries.join('')}`;
}

/** Gates with each oddity of the real list: steps out of order, two for one release, a gate older than the count, a deprecated one. */
export const GATES = {
  PodStartBudget: ['Alpha 1.9 false', 'Beta 1.10 true'],
  PendingPodReasons: ['Beta 1.36 true', 'Alpha 1.33 false'],
  FractionalShares: ['Alpha 1.37 false', 'Beta 1.37 true'],
  ServerSideThings: ['Alpha 1.28 false', 'Beta 1.30 true', 'GA 1.33 true locked'],
  AllowOldCertificates: ['GA 1.0 true', 'Deprecated 1.31 false', 'Deprecated 1.35 false locked'],
};

/** Metrics of the old form and of the one with components; what two components declare stands there twice. */
export const METRICS = `- name: start_budget_seconds
  subsystem: kubelet
  namespace: node
  help: "Time left: \`seconds\`"
  type: Histogram
  stabilityLevel: ALPHA
  buckets:
  - 0.1
  - 1e+06
- name: depth
  subsystem: workqueue
  help: Depth
  type: Gauge
  stabilityLevel: BETA
  componentEndpoints:
  - component: kube-scheduler
    endpoint: /metrics
- name: depth
  subsystem: workqueue
  help: Depth
  type: Gauge
  stabilityLevel: BETA
  componentEndpoints:
  - component: kube-controller-manager
    endpoint: /metrics
  - component: kube-scheduler
    endpoint: /metrics/resource
- name: evictions_number
  help: Evictions
  type: Counter
  deprecatedVersion: 1.24.0
  stabilityLevel: STABLE
  labels:
  - zone
`;

/** A checkout of kubernetes/kubernetes. */
export const KUBERNETES = {
  'go.mod': 'module k8s.io/kubernetes\n\ngo 1.26.0\n',
  [GATE_LIST]: gateList(GATES),
  [METRIC_LIST]: METRICS,
  [CLIENT_GATES]: 'package features\n\nconst (\n\t// beta: v1.30\n\tQuietClient Feature = "QuietClient"\n)\n',
};

/** A page of kubernetes/website about a gate. */
export const gatePage = (title: string): string =>
  `---\n# Removed\ntitle: ${title}\ncontent_type: feature_gate\n_build:\n  list: never\nstages:\n  - stage: alpha\n    defaultValue: false\n    fromVersion: "1.9"\n---\nTurns it on.\n`;

/** A checkout of kubernetes/website: a removed gate, a listed one, another page. */
export const WEBSITE = {
  [`${GATE_PAGES}/LongGone.md`]: gatePage('LongGone'),
  [`${GATE_PAGES}/PodStartBudget.md`]: gatePage('PodStartBudget'),
  [`${GATE_PAGES}/atomic-fifo.md`]: gatePage('AtomicFIFO'),
  [`${GATE_PAGES}/_index.md`]: '---\ntitle: Gates\ncontent_type: concept\n---\n',
  [`${GATE_PAGES}/notes.md`]: 'No front matter.\n',
};

/** Changes to the sample that give it an index: gates in compact form, and metrics. */
export function withIndex(
  gates: Readonly<Record<string, string>> | undefined,
  {
    release = 'v1.37',
    metrics,
    otherGates,
    outside = [],
  }: {
    readonly release?: string;
    readonly metrics?: Readonly<Record<string, string>>;
    readonly otherGates?: readonly string[];
    readonly outside?: readonly string[];
  } = {},
): Readonly<Record<string, string>> {
  const index = {
    version: 1,
    project: 'kubernetes',
    ...(gates && { gates: { release, histories: gates } }),
    ...(otherGates && { otherGates }),
    ...(metrics && { metrics: { release, series: metrics } }),
  };
  const more = outside.length > 0 ? `  outside: [${outside.join(', ')}]\n` : '';
  return {
    '.github/prr-lint.yaml': `kubernetes:\n  index: .github/kubernetes.json\n${more}`,
    '.github/kubernetes.json': JSON.stringify(index),
  };
}
