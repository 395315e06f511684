import { expect, test } from 'vitest';
import { checkRule } from '../support/rule.js';
import { findings, sample } from '../support/sample.js';

const USERS = '###### How can someone using this feature know that it is working for their instance?\n\n';
const SLIS =
  '###### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?\n\n';
const ROLLBACK = '###### What specific metrics should inform a rollback?\n\n';
const OPERATORS = '###### How can an operator determine if the feature is in use by workloads?\n\n';

checkRule('operator-signals-are-metrics', {
  passes: {
    'a metric beside a condition': {
      'README.md': `${USERS}By the condition \`Named\`; operators by \`pods_named_total\`.\n`,
    },
    'a metric of a feature that makes metrics': {
      'kep.yaml': 'title: Metrics of pod names\n',
      'README.md': `${USERS}By the metric \`pods_named_total\`.\n`,
    },
    ...Object.fromEntries(
      [
        'A metric of pods',
        'SLI of pods',
        'SLIs of pods',
        'Stats of pods',
        'Statistics',
        'A histogram',
        'Histograms',
        'Monitoring',
      ].map((title) => [
        `a metric of "${title}"`,
        { 'kep.yaml': `title: ${title}\n`, 'README.md': `${USERS}By the metric \`pods_named_total\`.\n` },
      ]),
    ),
    ...Object.fromEntries(
      [
        'A log',
        'Logs of pods',
        'klog without pods',
        'An event',
        'Events of pods',
        'Audit of pods',
        'A trace',
        'Traces',
        'Tracing of pods',
      ].map((title) => [
        `events of "${title}"`,
        { 'kep.yaml': `title: ${title}\n`, 'README.md': `${OPERATORS}By events.\n` },
      ]),
    ),
    'what is put off': { 'README.md': `${OPERATORS}TBD\n` },
    'events for another question': {
      'README.md': '###### What are other known failure modes?\n\nBy events.\n',
    },
    'a log of a feature that makes logs': {
      'kep.yaml': 'title: Logging of pod names\n',
      'README.md': `${OPERATORS}Lines of the log carry the name.\n`,
    },
    'an event beside a metric': { 'README.md': `${OPERATORS}By events and \`pods_named_total\`.\n` },
    'a refusal': { 'README.md': `${OPERATORS}Only by events, there is no metric.\n` },
  },
  fails: {
    'a log of any other feature': {
      change: { 'README.md': `${OPERATORS}Lines of the log carry the name.\n` },
      finds: [
        'warning README.md «Lines of the log carry the name.» Unexpected events or logs alone, expected a metric in the answer to `How can an operator determine if the feature is in use by workloads?`',
      ],
    },
    'events where indicators are asked for': {
      change: { 'README.md': `${SLIS}By events.\n` },
      finds: [
        'warning README.md «By events.» Unexpected events or logs alone, expected a metric in the answer to `What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?`',
      ],
    },
    'events about a rollback': {
      change: { 'README.md': `${ROLLBACK}By events.\n` },
      finds: [
        'warning README.md «By events.» Unexpected events or logs alone, expected a metric in the answer to `What specific metrics should inform a rollback?`',
      ],
    },
    'a metric for users': {
      change: { 'README.md': `${USERS}By the metric \`pods_named_total\`.\n` },
      finds: [
        'warning README.md «By the metric `pods_named_total`.» Unexpected metrics alone, expected an event or status in the answer to `How can someone using this feature know that it is working for their instance?`',
      ],
    },
  },
});

const speaks = async (question: string, answer: string): Promise<boolean> =>
  (await findings(sample({ 'README.md': `${question}${answer}\n` }))).some((line) =>
    line.includes(' operator-signals-are-metrics '),
  );

test.each([
  'By events.',
  'By an event.',
  'In the logs.',
  'In a log.',
  'It is logged.',
  'By logging it.',
  'The journal has it.',
])('operators get no metric: %s', async (answer) => {
  expect(await speaks(OPERATORS, answer)).toBe(true);
});

test.each(
  [
    'By events and a metric.',
    'By events and metrics.',
    'By events in Prometheus.',
    'By events and histograms.',
    'By events and a counter.',
    'By events and gauges.',
    ...['API', 'APIs', 'kubectl', 'field', 'specs', 'status', 'conditions', 'objects', 'resource', 'labels'],
    ...['a.yaml', 'flags', 'config', 'configuration', 'audit', 'commands', 'curl', 'endpoints', 'health'],
    ...['healthz', 'probes', 'SLI', 'SLOs', 'dashboards', 'alert', 'alerting', 'monitor', 'monitoring'],
    ...['latency', 'rates', 'CPU', 'memory', 'annotations'],
    ...['No', 'Not', 'Only', 'None', 'Nothing', 'Never', 'Without', 'Cannot', 'Neither', "Isn't"],
  ].map((word) => (word.startsWith('By') ? word : `By events. ${word} of it.`)),
)('operators have more than events: %s', async (answer) => {
  expect(await speaks(OPERATORS, answer)).toBe(false);
});

test.each([
  'By the metric `pods_named_total`.',
  '`pods_named_total` rises.',
  'By its metrics.',
  '- [x] Metrics\n  - Metric name: pods_named_total\n  - Components exposing the metric: kubelet',
  '- [x] Other (treat as last resort)\n  - Details: `pods_named_total`',
  '- [x] **Metrics**\n  - Metric name: pods_named_total',
  '- [x] Metrics\n  - Metric name: pods_named_total\n  - Component exposing the metric: kubelet',
])('users get nothing but a metric: %s', async (answer) => {
  expect(await speaks(USERS, answer)).toBe(true);
});

test.each(
  [
    ...['events', 'an event', 'status', 'a condition', 'fields', 'kubectl', 'the log', 'an API', 'its spec'],
    ...['Pods', 'a pod', 'annotations', 'a label', 'objects', 'the config', 'a configuration', 'output'],
    ...[
      'an event’s field',
      'a field',
      'the event',
      'conditions',
      'logs',
      'an annotation',
      'labels',
      'an object',
    ],
    ...[
      'the configs',
      'a response',
      'responses',
      'an error',
      'behavior',
      'its behaviour',
      'nothing else',
      'no other',
    ],
  ].map((words) => `By a metric and ${words}.`),
)('users can look at something: %s', async (answer) => {
  expect(await speaks(USERS, answer)).toBe(false);
});

test.each([
  'They are named.',
  '- [x] Dashboard\n  - Details: `pods_named_total`',
  '- [x] Dashboard of metrics\n  - Details: `pods_named_total`',
])('users get no metric, or more than that: %s', async (answer) => {
  expect(await speaks(USERS, answer)).toBe(false);
});
