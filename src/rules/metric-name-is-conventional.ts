import { baseName, isMetricName } from '../load/readme/metrics.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { isTemplateValue } from './facts/template-values.js';

const UNITS: Readonly<Record<string, string>> = {
  milliseconds: 'seconds',
  millisecond: 'seconds',
  ms: 'seconds',
  microseconds: 'seconds',
  nanoseconds: 'seconds',
  minutes: 'seconds',
  hours: 'seconds',
  kb: 'bytes',
  mb: 'bytes',
  kilobytes: 'bytes',
  megabytes: 'bytes',
  percent: 'ratio',
  percentage: 'ratio',
};

/** What only ever grows: a name that ends so is a counter's. */
const COUNTED = /_(?:errors|failures|attempts|retries|rejections|timeouts)$/;

/** Names follow the Prometheus naming practices that Kubernetes' instrumentation guide prescribes. */
export const metricNameIsConventional: Rule = {
  id: 'metric-name-is-conventional',
  summary: 'Metrics in `kep.yaml` are lower snake case, in base units, and counters end in `_total`.',
  category: 'request',
  severity: 'notice',
  reads: ['metadata', 'template'],

  *check({ metadata, repository }) {
    for (const { value: written, place } of metadata.data.metrics ?? []) {
      if (!isMetricName(written) || isTemplateValue(repository.template, 'metrics', written)) continue;
      const name = written.trim().split(/[\s{[(,;]/, 1)[0] ?? '';
      const better = conventional(name);
      if (better === name) continue;
      yield {
        subject: baseName(written),
        message: `Unexpected metric name ${quote(name)}, expected ${quote(better)}`,
        place,
        help: 'If the metric exists under this name already, leave it and ignore this notice.',
      };
    }
  },
};

function conventional(written: string): string {
  const snake = written
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[/-]/g, '_')
    .toLowerCase();
  const name = snake
    .split('_')
    .map((part) => UNITS[part] ?? part)
    .join('_')
    .replace(/(?<!_total)_counter$/, '_total')
    .replace(COUNTED, '$&_total');
  return name === snake ? name : withOneTotal(name);
}

/** What comes to the end of a name leaves the place where it stood before. */
function withOneTotal(name: string): string {
  if (!name.endsWith('_total')) return name;
  const parts = name.split('_').slice(0, -1);
  return [...parts.filter((part) => part !== 'total'), 'total'].join('_');
}
