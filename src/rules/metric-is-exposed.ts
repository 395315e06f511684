import { isExposed, ownerOf, scrapedComponents } from '../kubernetes/scrape.js';
import { baseName } from '../load/readme/metrics.js';
import { component } from '../model/components.js';
import type { Kep } from '../model/kep.js';
import type { Scrape } from '../model/kubernetes.js';
import { compareReleases } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';
import { oneOf, quote } from '../text/words.js';
import { isOfOthers, namedMetrics } from './facts/real-metrics.js';

/** Metrics are defined and then not wired up: only a running cluster shows it. */
export const metricIsExposed: Rule = {
  id: 'metric-is-exposed',
  summary: 'Metrics of `kep.yaml` are exposed by the running cluster whose answers `--scrape` gives.',
  category: 'reality',
  severity: 'warning',
  reads: ['metadata', 'template', 'kubernetes'],

  *check(kep) {
    const { scrape } = kep.repository.config.kubernetes;
    if (scrape === undefined || !['beta', 'stable'].includes(kep.stage ?? '') || isNewer(kep, scrape)) return;
    for (const { value, place } of namedMetrics(kep)) {
      const name = baseName(value);
      const written = value.trim().split(/[\s{[(,;]/, 1)[0] ?? '';
      if (name.includes('*') || isExposed(name, scrape) || isExposed(written, scrape)) continue;
      if (!isScraped(written, kep, scrape)) continue;
      const longer = [...scrape.names].filter((other) => other.endsWith(`_${name}`));
      yield {
        subject: name,
        message:
          longer.length === 1
            ? `Unexpected metric ${quote(name)}, expected ${oneOf(longer)} as in ${inWords(scrape)}`
            : `Unexpected metric ${quote(name)}, it is not exposed in ${inWords(scrape)}`,
        place,
        help: 'Wire it up, or name what is exposed. A metric with labels is exposed once it was observed: use the feature before you scrape.',
      };
    }
  },
};

/** Whether the cluster is older than the KEP's release. */
function isNewer({ latestMilestone: latest }: Kep, { release }: Scrape): boolean {
  if (latest === undefined || release === undefined) return false;
  return compareReleases({ major: latest.major, minor: latest.minor }, release) > 0;
}

/** Whether those that could expose the metric have answered: the component that its name tells, else all of the KEP. */
function isScraped(name: string, kep: Kep, scrape: Scrape): boolean {
  const scraped = scrapedComponents(scrape);
  const owner = ownerOf(name);
  if (owner !== undefined) return scraped.has(owner);
  const prefix = name.slice(0, name.indexOf('_') + 1);
  if (isOfOthers(name, kep)) return [...scrape.names].some((other) => other.startsWith(prefix));
  const gates = kep.metadata.data['feature-gates'] ?? [];
  const components = gates.flatMap((gate) => gate.components?.map(({ value }) => component(value)) ?? []);
  return components.length > 0 && components.every((one) => scraped.has(one));
}

function inWords({ paths }: Scrape): string {
  const [first = '', ...others] = paths;
  return others.length === 0 ? quote(first) : `${quote(first)} and ${others.length} more`;
}
