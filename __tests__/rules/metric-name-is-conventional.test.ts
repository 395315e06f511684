import { checkRule } from '../support/rule.js';

const metrics = (...names: readonly string[]): string => `metrics: [${names.join(', ')}]`;
const said = (name: string, better: string): string =>
  `notice kep.yaml «${name}» Unexpected metric name \`${name}\`, expected \`${better}\``;

checkRule('metric-name-is-conventional', {
  passes: {
    'counters and base units': { 'kep.yaml': metrics('a_errors_total', 'a_duration_seconds') },
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
    'another unit': {
      change: { 'kep.yaml': metrics('total_wait_ms') },
      finds: [said('total_wait_ms', 'total_wait_seconds')],
    },
  },
});
