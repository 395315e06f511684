import { meantSeries, seriesEndingIn, sourceOf } from '../kubernetes/ask.js';
import { baseName, sameMetric } from '../load/readme/metrics.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Series } from '../model/kubernetes.js';
import type { Located } from '../model/place.js';
import type { Rule } from '../model/rule.js';
import { oneOf, quote } from '../text/words.js';
import {
  isOfOthers,
  type ListedMetrics,
  listedMetrics,
  listingEdit,
  namedMetrics,
} from './facts/real-metrics.js';

/** A dashboard with a name that nothing declares stays empty, and nobody is told. */
export const metricExistsInKubernetes: Rule = {
  id: 'metric-exists-in-kubernetes',
  summary:
    'Metrics of `kep.yaml` are declared in the code under that name, as soon as the release of the KEP is out.',
  category: 'reality',
  severity: 'warning',
  reads: ['metadata', 'template', 'kubernetes'],

  *check(kep) {
    const listed = listedMetrics(kep);
    const isDone = kep.stage === 'stable' || kep.status === 'implemented';
    if (listed === undefined || (!isDone && kep.stage !== 'beta')) return;
    for (const metric of namedMetrics(kep)) {
      const said = isDeclared(metric.value, listed)
        ? undefined
        : (meant(kep, metric, listed) ?? unknown(kep, metric, listed));
      if (said === undefined) continue;
      yield {
        subject: baseName(metric.value),
        place: metric.place,
        ...said,
        ...(!isDone && { severity: 'notice' }),
      };
    }
  },
};

type Said = Pick<Problem, 'message' | 'help' | 'fix'>;

/** The name as written, and without the suffix of a histogram's series, which other names end in as well. Labels are no part of it. */
function namesOf(text: string): readonly string[] {
  const written = text.trim().split(/[\s{[(,;]/, 1)[0] ?? '';
  return [...new Set([written, baseName(text)])];
}

function isDeclared(text: string, { metrics: { series } }: ListedMetrics): boolean {
  const base = baseName(text);
  if (namesOf(text).some((name) => series.has(name))) return true;
  return base.includes('*') && [...series.keys()].some((name) => sameMetric(base, name));
}

/** Declared under another name: behind a prefix, or one slip away from it. */
function meant(
  { metadata }: Kep,
  { value }: Located,
  { index, metrics: { series, release } }: ListedMetrics,
): Said | undefined {
  for (const name of namesOf(value)) {
    const behindPrefix = withoutTwins(name, seriesEndingIn(name, series));
    const candidates = behindPrefix.length > 0 ? behindPrefix : meantSeries(name, series);
    const [one] = candidates;
    if (one === undefined) continue;
    const isOnly = candidates.length === 1;
    const edit = isOnly ? listingEdit(metadata, value, value.replace(name, one.name)) : undefined;
    const isSure = behindPrefix.length > 0 && name.split('_').length > 2;
    return {
      message: `Unexpected metric ${quote(name)}, expected ${oneOf(candidates.map((other) => other.name))} as declared in ${sourceOf(index, { release })}`,
      help: isOnly ? `- ${one.name}` : 'Write the names that an operator can query, one for each.',
      ...(edit && { fix: { safety: isSure ? 'safe' : 'unsafe', edits: [edit] } }),
    };
  }
  return undefined;
}

/** `scheduler_x` has a twin `scheduler_podgroup_x`: who leaves the prefix out means the shorter. */
function withoutTwins(name: string, candidates: readonly Series[]): readonly Series[] {
  const [shortest, ...others] = candidates;
  if (shortest === undefined) return [];
  const prefix = shortest.name.slice(0, -name.length);
  return others.every((other) => other.name.startsWith(prefix)) ? [shortest] : candidates;
}

/** Nothing like it. A list that is no later than the KEP may have been made before the metric was merged. */
function unknown(kep: Kep, { value }: Located, { index, metrics, isLater }: ListedMetrics): Said | undefined {
  const base = baseName(value);
  if (!isLater || isOfOthers(base, kep)) return undefined;
  return {
    message: `Unexpected metric ${quote(base)}, nothing declares it in ${sourceOf(index, metrics)}`,
    help: 'Write the name that the code declares, or take out what was never built. Metrics of another project: add the start of their names to `kubernetes.outside` in the configuration.',
  };
}
