import { expect, test } from 'vitest';
import { checkRule } from '../support/rule.js';
import { findings, sample } from '../support/sample.js';

const ROLLBACK = '###### What specific metrics should inform a rollback?\n\nMore Pods than usual are late.\n';
const SLIS =
  '###### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?\n\nPods start in time.\n';
const ENABLEMENT = '###### How can this feature be enabled / disabled in a live cluster?\n\n';
const gate = (...components: readonly string[]): string =>
  `feature-gates:\n  - name: PodStartBudget\n    components: [${components.join(', ')}]\n`;
const named = (components: string): string =>
  `${ENABLEMENT}- [x] Feature gate\n  - Feature gate name: PodStartBudget\n  - Components depending on the feature gate: ${components}\n\n${ROLLBACK}`;
const LATE =
  'warning README.md «More Pods than usual are late.» Missing the name of a metric in the answer to `What specific metrics should inform a rollback?`';

const slis = (answer: string): { 'README.md': string } => ({
  'README.md': `###### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?\n\n${answer}\n`,
});

checkRule('metrics-are-named', {
  passes: {
    'a metric in prose': slis('The ratio of kubelet_pod_start_budget_exceeded_total to all Pods.'),
    'what is outside of the scope': slis(
      'Watching the vendors of devices is outside of the scope of Kubernetes.',
    ),
    'nothing to measure': slis('There is no metric, because nothing runs in a cluster.'),
    ...Object.fromEntries(
      ['kubectl', 'kubeadm', 'kustomize', 'client-go'].map((name) => [
        `a tool on a user's machine: ${name}`,
        { 'kep.yaml': gate(name), 'README.md': named(name) },
      ]),
    ),
    'several of such tools': {
      'kep.yaml': gate('kubectl', 'kubeadm'),
      'README.md': named('kubectl, kubeadm'),
    },
    'an answer to another question': {
      'README.md': '###### What are other known failure modes?\n\nMore Pods than usual are late.\n',
    },
    'an answer that is put off, which is another rule’s': {
      'README.md': '###### What specific metrics should inform a rollback?\n\nTBD\n',
    },
    'events alone, which are another rule’s': {
      'README.md': '###### What specific metrics should inform a rollback?\n\nBy events.\n',
    },
  },
  fails: {
    'a signal without a name': {
      change: slis('The existing latency of the API server.'),
      finds: [
        'warning README.md «The existing latency of the API server.» Missing the name of a metric in the answer to `What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?`',
      ],
    },
    'no metric about rollback': { change: { 'README.md': ROLLBACK }, finds: [LATE] },
    'no metric about health': {
      change: { 'README.md': SLIS },
      finds: [
        'warning README.md «Pods start in time.» Missing the name of a metric in the answer to `What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?`',
      ],
    },
    'a tool beside a component': {
      change: { 'kep.yaml': gate('kubectl', 'kubelet'), 'README.md': named('kubectl, kubelet') },
      finds: [LATE],
    },
    'a component that kep.yaml alone has': {
      change: { 'kep.yaml': gate('kubelet'), 'README.md': named('kubectl') },
      finds: [LATE],
    },
    'a component that the README alone has': {
      change: { 'kep.yaml': gate('kubectl'), 'README.md': named('kubelet') },
      finds: [LATE],
    },
    'no components at all': {
      change: {
        'kep.yaml': '# without: feature-gates',
        'README.md': `${ENABLEMENT}- [x] Other: a flag.\n\n${ROLLBACK}`,
      },
      finds: [LATE],
    },
  },
});

const namesNone = async (answer: string): Promise<boolean> =>
  (await findings(sample(slis(answer)))).some((line) => line.includes(' metrics-are-named '));

test.each([
  'None: Pods start in time.',
  'Nothing, Pods start.',
  'Not applicable: Pods start in time.',
  '- No. Pods start in time.',
  'No, Pods start in time.',
  'No; Pods start in time.',
  'Pods start without any metric.',
  'There are no metrics.',
  'Pods have no SLI of their own.',
  'Pods have no SLIs of their own.',
  'There is no indicator.',
  'There are neither indicators nor alarms.',
  'This runs as no service.',
  'It has never been relevant.',
  'It cannot be measured.',
  "It isn't measurable.",
  "It doesn't expose anything.",
  'It goes on without exposing anything.',
  'It has no relevance.',
  'It is not emitted.',
  'It is not required.',
  'It is not necessary.',
  'It was not instrumented.',
  'It does not emit anything.',
  'It is not monitored.',
  'It is out of the scope.',
  'It lies outside of scope.',
  'It is not in scope.',
  'A metric would be overkill.',
  'Metrics are unnecessary.',
  'The SLI is not told.',
  'SLIs: none.',
  "The indicators aren't known.",
  'An indicator has no name.',
  'NA: Pods start in time.',
  'N/A: Pods start in time.',
  '**None**: Pods start in time.',
  '**No.** Pods start in time.',
  'Not\napplicable: Pods start in time.',
  'Not  \napplicable: Pods start in time.',
  'It is out  of the scope.',
  'It is not  in scope.',
  'It is not in  scope.',
  'See above.',
  'We refer to the kubelet.',
])('why there is no metric is said by: %s', async (answer) => {
  expect(await namesNone(answer)).toBe(false);
});

test.each([
  'Pods start in time.',
  'Pods do not change any metric of theirs.',
  'There is no change to metrics of Pods.',
  'Pods are seen and reference others.',
  'Pods are not late. Their rate is a metric.',
  `No Pod is late ${'and so on '.repeat(6)}by its metric.`,
  'There is no  change to metrics of Pods.',
  'Pods start in time and nothing else.',
  'It is like in a casino, in time.',
  'Nobody is out of sight of the telescope.',
])('why there is no metric is not said by: %s', async (answer) => {
  expect(await namesNone(answer)).toBe(true);
});
