import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { withScrape } from '../../src/config/kubernetes.js';
import { readScrape } from '../../src/kubernetes/scrape.js';
import { lint } from '../../src/lint.js';
import { type Changes, lines, ruleIds, sample } from '../support/sample.js';

const RULE = 'metric-is-exposed';
const KUBELET = 'kubelet_running_pods 1\nkubelet_pod_start_duration_budget_ratio 0.5\n';
const FOUND = `${KUBELET}kubelet_pod_start_budget_exceeded_total 2\n`;

async function said(scrape: string, changes: Changes = {}): Promise<readonly string[]> {
  const files = sample(changes);
  const config = withScrape(await loadConfig(files, ruleIds), readScrape('kubelet.txt', scrape));
  const report = await lint(files, { config, rules: [RULE] });
  expect(report.failures).toEqual([]);
  return lines(report);
}

const metrics = (...names: readonly string[]) => ({
  'kep.yaml': `metrics:\n${names.map((name) => `  - ${name}\n`).join('')}`,
});

test.each<[string, string, Changes?]>([
  ['what is exposed', FOUND],
  ['components that were not scraped', 'scheduler_pending_pods 1\n'],
  ['a cluster that is older than the KEP', `${KUBELET}kubernetes_build_info{git_version="v1.36.1"} 1\n`],
  ['a KEP at alpha', KUBELET, { 'kep.yaml': 'stage: alpha\n' }],
  ['a metric of a project that was not scraped', KUBELET, metrics('kube_pod_status_phase')],
  ['a metric of any component where not all were scraped', KUBELET, metrics('start_budget_total')],
  ['a name with labels', FOUND, metrics('"kubelet_pod_start_budget_exceeded_total {a=b}"')],
  [
    'a release that the KEP does not say',
    `${FOUND}kubernetes_build_info{git_version="v1.36.1"} 1\n`,
    { 'kep.yaml': '# without: latest-milestone\n' },
  ],
  [
    'a metric of any component where the KEP names none',
    KUBELET,
    { 'kep.yaml': '# without: feature-gates\nmetrics:\n  - start_budget_total\n' },
  ],
  [
    'a metric of any component where its gate has none',
    KUBELET,
    { 'kep.yaml': 'feature-gates:\n  - name: A\nmetrics:\n  - start_budget_total\n' },
  ],
  ['a KEP without a stage', KUBELET, { 'kep.yaml': '# without: stage\n' }],
  ['what is no name', KUBELET, metrics('N/A', '"kubelet_*"')],
])('passes %s', async (_, scrape, changes) => {
  expect(await said(scrape, changes)).toEqual([]);
});

test.each<[string, string, Changes, string]>([
  [
    'what is not exposed',
    `${KUBELET}kubernetes_build_info{git_version="v1.37.0"} 1\n`,
    {},
    '«kubelet_pod_start_budget_exceeded_total» Unexpected metric `kubelet_pod_start_budget_exceeded_total`, it is not exposed in `kubelet.txt`',
  ],
  [
    'a missing prefix',
    `${FOUND}apiserver_x_total 1\n`,
    metrics('pod_start_budget_exceeded_total'),
    '«pod_start_budget_exceeded_total» Unexpected metric `pod_start_budget_exceeded_total`, expected `kubelet_pod_start_budget_exceeded_total` as in `kubelet.txt`',
  ],
  [
    'a metric of a stable KEP',
    KUBELET,
    { 'kep.yaml': 'stage: stable\n' },
    '«kubelet_pod_start_budget_exceeded_total» Unexpected metric `kubelet_pod_start_budget_exceeded_total`, it is not exposed in `kubelet.txt`',
  ],
  [
    'a missing prefix of which there are two',
    `${FOUND}apiserver_pod_start_budget_exceeded_total 1\n`,
    metrics('pod_start_budget_exceeded_total'),
    '«pod_start_budget_exceeded_total» Unexpected metric `pod_start_budget_exceeded_total`, it is not exposed in `kubelet.txt`',
  ],
  [
    'a metric of another project that was scraped',
    `${KUBELET}kube_pod_info 1\n`,
    metrics('kube_pod_budget'),
    '«kube_pod_budget» Unexpected metric `kube_pod_budget`, it is not exposed in `kubelet.txt`',
  ],
])('fails %s', async (_, scrape, changes, line) => {
  expect(await said(scrape, changes)).toEqual([`warning ${RULE} kep.yaml ${line}`]);
});
