import { checkRule } from '../support/rule.js';

const metrics = (...names: readonly string[]): string => `metrics: [${names.join(', ')}]`;
const said = (name: string, better: string): string =>
  `notice kep.yaml «${name}» Unexpected metric name \`${name}\`, expected \`${better}\``;

checkRule('metric-name-is-conventional', {
  passes: {
    'counters and base units': { 'kep.yaml': metrics('a_errors_total', 'a_duration_seconds') },
    'no metrics at all': { 'kep.yaml': '# without: metrics' },
    'what is no name': { 'kep.yaml': 'metrics: ["some Metrics of ours", TBD]' },
    'the sample of the template': { 'kep.yaml': metrics('my_feature_metric') },
    'a name with labels behind it': { 'kep.yaml': 'metrics: [" a_b_total{c=\\"d\\"}", "a_b_total (new)"]' },
    'a counter in the middle': { 'kep.yaml': metrics('a_counter_seconds', 'a_errors_ratio') },
    'a total that is no counter': { 'kep.yaml': metrics('total_pods_running', 'pods_total_memory_bytes') },
  },
  fails: {
    'a total that belongs to the end, which it then leaves in front': {
      change: { 'kep.yaml': metrics('total_preemption_attempts', 'cache_total_errors') },
      finds: [
        said('total_preemption_attempts', 'preemption_attempts_total'),
        said('cache_total_errors', 'cache_errors_total'),
      ],
    },
    'capitals, hyphens and slashes': {
      change: { 'kep.yaml': metrics('podStartBudget', 'pod/start/seconds', 'Pods2Late', '"a_Errors (new)"') },
      finds: [
        said('podStartBudget', 'pod_start_budget'),
        said('pod/start/seconds', 'pod_start_seconds'),
        said('Pods2Late', 'pods2_late'),
        'notice kep.yaml «"a_Errors (new)"» Unexpected metric name `a_Errors`, expected `a_errors_total`',
      ],
    },
    'what only ever grows': {
      change: {
        'kep.yaml': metrics(
          ...['a_errors', 'a_failures', 'a_attempts', 'a_retries', 'a_rejections', 'a_timeouts'],
          ...['a_counter', 'a_total_counter'],
        ),
      },
      finds: [
        ...['a_errors', 'a_failures', 'a_attempts', 'a_retries', 'a_rejections', 'a_timeouts'].map((name) =>
          said(name, `${name}_total`),
        ),
        said('a_counter', 'a_total'),
      ],
    },
    'units that are no base units': {
      change: {
        'kep.yaml': metrics(
          ...['milliseconds', 'millisecond', 'ms', 'microseconds', 'nanoseconds', 'minutes', 'hours'].map(
            (unit) => `a_${unit}`,
          ),
          ...['kb', 'mb', 'kilobytes', 'megabytes', 'percent', 'percentage'].map((unit) => `b_${unit}`),
        ),
      },
      finds: [
        ...['milliseconds', 'millisecond', 'ms', 'microseconds', 'nanoseconds', 'minutes', 'hours'].map(
          (unit) => said(`a_${unit}`, 'a_seconds'),
        ),
        ...['kb', 'mb', 'kilobytes', 'megabytes'].map((unit) => said(`b_${unit}`, 'b_bytes')),
        ...['percent', 'percentage'].map((unit) => said(`b_${unit}`, 'b_ratio')),
      ],
    },
    'another unit': {
      change: { 'kep.yaml': metrics('total_wait_ms') },
      finds: [said('total_wait_ms', 'total_wait_seconds')],
    },
  },
});
