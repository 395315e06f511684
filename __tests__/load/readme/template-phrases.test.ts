import { describe, expect, test } from 'vitest';
import { isOlderHelp, labelAt, optionAt } from '../../../src/load/readme/template-phrases.js';

/** Each with one blank, with two and with line ends between its words, but for those in parentheses. */
function spaced(texts: readonly string[]): readonly string[] {
  return [' ', '  ', '\n'].flatMap((blank) => texts.map((text) => text.replace(/ (?![^()]*\))/g, blank)));
}

describe('a label of the templates through the years', () => {
  const labels = [
    'Feature gate name:',
    'feature gates name =',
    'FEATURE GATES NAMES ?',
    'Feature-gate name:',
    'Featuregate name:',
    'Feature gate(s) name(s):',
    'Feature gate name and stage:',
    'Feautture gate name:',
    'Fature gate name:',
    'Name of the feature gate:',
    'name of the feature-gates =',
    'Name of the featuregate :',
    'Components depending on the feature gate:',
    'Component depending on this feature gates =',
    'Component(s) depending on these feature gate(s)?',
    'Components depending on the featuregate',
    'Components depending on the feature :',
    'Describe the mechanism:',
    'describe the mechanism =',
    'Describe the mechanism',
    'Will enabling / disabling the feature require downtime of the control plane?',
    'Will enabling/disabling the feature require downtime of the control plane :',
    'Will enabling / disabling the feature require downtime or reprovisioning of a node',
    'Event Reason:',
    'Event messages =',
    'event message(s) :',
    'Condition name:',
    'Condition names =',
    'Other field:',
    'Other fields =',
    'Details:',
    'details =',
    '[Optional] Aggregation method:',
    '[optional]Aggregation methods =',
    'Aggregation method',
    'Metric name:',
    'Metrics names =',
    '[Optional] Metric(s) name(s):',
    'Metric name (new):',
    'Metric name(new) :',
    'Components exposing the metric:',
    'Component exposing the metrics =',
    'Component(s) exposing the metric(s) :',
    'Components exposing the metric',
    'API types:',
    'API(s) type(s):',
    'APIs type =',
    'Estimated throughput:',
    'Estimated increase =',
    'Estimated increase in size :',
    'Estimated amount of new objects:',
    'Usage description:',
    'Impact of its outage on the feature =',
    'Impact of its outage :',
    'Impact of its degraded performance on the feature:',
    'Impact of its degraded performance or high-error rates on the feature:',
    'Impact of its degraded performance or high error rates:',
  ];

  test('is known at the start of a text', () => {
    const texts = spaced(labels);
    expect(texts.map((label) => labelAt(`${label} kubelet: yes`)?.trim())).toEqual(texts);
  });

  test('ends with its remark', () => {
    const remark = '(Do not assume `Dynamic Kubelet Config` feature is enabled)';
    const question = 'Will enabling / disabling the feature require downtime or reprovisioning of a node?';
    const texts = [
      `${question} ${remark}.`,
      `${question}${remark}`,
      `${question}  ${remark.replaceAll('`', '')}`,
    ];
    expect(texts.map((label) => labelAt(`${label} Yes.`))).toEqual(texts);
    expect(labelAt('Metric name (a\nb): c')).toBeUndefined();
  });

  test('of the kind that others begin with is known alone', () => {
    const alone = spaced([
      'API call type',
      'api call type:',
      'API call type (e.g. PATCH pods) =',
      'API call type(eg PATCH pods) :',
      'Supported number of objects per cluster',
      'supported number of objects per cluster:',
      'Supported number of objects per namespace (for namespace-scoped objects) =',
      'Supported number of objects per namespace(for namespace-scoped objects) :',
    ]);
    expect(alone.map((label) => labelAt(label))).toEqual(alone);
    expect(alone.map((label) => labelAt(`${label} or so`))).toEqual(alone.map(() => undefined));
    const lines = ['Estimated throughput', 'API type', 'API  type', 'estimated  throughput', 'api\ntype'];
    expect(lines.map((label) => labelAt(`${label}\nkubelet`))).toEqual(lines);
    expect(lines.map((label) => labelAt(label))).toEqual(lines);
    expect(lines.map((label) => labelAt(`${label} of it`))).toEqual(lines.map(() => undefined));
  });

  test('is none in the middle, in other words or without a colon', () => {
    const others = [
      'The feature gate name: A',
      'Feature gate name A',
      'Feature gate: A',
      'Name of the feature: A',
      'The components depending on the feature gate',
      'Components depending on that feature gate',
      'Event of the day: A',
      'Condition name is A',
      'Other field A',
      'Details are below',
      'Metric names are below',
      'API types are below',
      'Estimated size: 1',
      'Usage of it: A',
      'Impact of its outage is small',
      'Feuture gate name: A',
      '',
    ];
    expect(others.map(labelAt)).toEqual(others.map(() => undefined));
  });
});

test('an option of the templates is known at the start of a text', () => {
  const gates = spaced([
    'Feature gate',
    'feature gates:',
    'Featuregate.',
    'Feature gate (also fill in values in `kep.yaml`)',
    'Feature gate(also fill in value in kep.yaml) :',
    'Feature gate (also  fill\nin  value\nin  kep.yaml)',
    'Feature gate (also\nfill  in\nvalue  in\nkep.yaml)',
  ]);
  expect(gates.map(optionAt)).toEqual(gates);
  expect(gates.map((option) => optionAt(`${option}A`))).toEqual(gates);
  const alone = spaced([
    'Other',
    'other:',
    'Other (treat as last resort)',
    'Other(treat as last resort) .',
    'Other (treat  as\nlast  resort)',
    'Other (treat\nas  last\nresort)',
    'Events',
    'Event :',
    'event.',
    'API .status',
    'api status:',
    'API .status .',
    'Metrics',
    'Metric:',
    'metric .',
  ]);
  expect(alone.map(optionAt)).toEqual(alone);
  expect(alone.map((option) => optionAt(`${option} of it`))).toEqual(alone.map(() => undefined));
  const others = ['The feature gate', 'An event', 'No metrics', 'Apistatus', 'Others', ''];
  expect(others.map(optionAt)).toEqual(others.map(() => undefined));
});

test('an instruction of the older templates is known by its words', () => {
  const sentences = [
    'this section must be completed when targeting alpha',
    'for alpha this section is encouraged',
    'for beta this section is required',
    'for ga this section is required reviewers ask',
    'the troubleshooting section serves the playbook role',
    'troubleshooting section currently serves the playbook role as of now',
    'we may consider splitting it into a dedicated playbook later',
    'for now we leave it here',
    'also set disable supported to true or false in kep yaml',
    'note also set rollback supported to true or false in kep yaml',
    'try to be as paranoid as possible e g what if',
    'describe the consequences on existing workloads e g if this is runtime feature can it',
    'describe the consequences on existing workloads e g if this is a runtime feature',
    'the e2e framework does not currently support enabling and disabling feature gates',
    'the e2e framework does not currently support enabling or disabling feature gates',
    'longer term we may want to require automated upgrade rollback tests but',
    'ideally this should be a metric',
    'ideally this should be a metrics',
    'operations against kubernetes api e g checking if there are objects with field x set may',
    'operations against the kubernetes api e g checking if there are objects with field x set',
    'at a high level this usually will be in the form of high percentile',
    'at the high level this usually will be in the form of high percentile',
    'describe the metrics themselves and the reason they weren t added',
    'describe the metrics themselves and the reasons why they weren t added',
    'for each of the dependencies fill in the following',
    'for each of these fill in the following thinking about',
    'for each of them fill in the following',
    'e g new annotation of size 32b',
    'e g new object x for every existing pod',
    'please describe the details',
    'things to keep in mind include additional in memory state additional',
    'this through this both in small and large cases again',
    'think through this both in small and large cases',
    'what can be done to stop the bleeding especially for already running user workloads',
    'mitigations what can be done to stop the bleeding especially for already running user workloads',
    'mitigation what can be done to stop the bleeding especially for already running user workloads',
    'what are the useful log messages and their required logging levels that could',
    'diagnostics what are the useful log messages and their required logging level',
    'diagnostic what are the useful log messages and their required logging levels',
    'if not describe why',
    'it is impossible to provide comprehensive guidance here',
    'impossible to provide a comprehensive guidance',
  ];
  expect(sentences.filter((words) => !isOlderHelp(words))).toEqual([]);
  const others = [
    ...sentences.slice(0, -2).map((words) => `we ${words}`),
    'also set disable supported to true or false in kep yaml and why',
    'the e2e framework does not currently support enabling or disabling feature gates here',
    'ideally this should be a metrics server',
    'e g new annotation of size 32b each',
    'e g new object x for every existing pod and node',
    'please describe the details here',
    'what can be done to stop the bleeding especially for already running user workloads here',
    'if not describe why not',
    'possible to provide comprehensive guidance',
    '',
  ];
  expect(others.filter(isOlderHelp)).toEqual([]);
});
