import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { loadConfig } from '../src/config/config.js';
import { lint } from '../src/lint.js';
import type { Report } from '../src/model/report.js';
import { workTree } from '../src/node/work-tree.js';
import { rules } from '../src/rules/index.js';

const READY = 'keps/sig-node/9001-pod-start-budget';
const DEFECTIVE = 'keps/sig-scheduling/9002-pending-pod-reasons';
const PROVISIONAL = 'keps/sig-storage/9003-volume-attach-history';

let report: Report;

/** A report about the repository in `examples/`, under its own configuration. */
async function reportOf(name: string): Promise<Report> {
  const files = workTree(fileURLToPath(new URL(`../examples/${name}`, import.meta.url)));
  const config = await loadConfig(
    files,
    rules.map(({ id }) => id),
  );
  return lint(files, { config });
}

beforeAll(async () => {
  report = await reportOf('enhancements');
});

/** `severity rule subject` of each finding in a KEP, in the order of the alphabet. */
function findingsIn(directory: string | null, { findings } = report): string[] {
  return findings
    .filter(({ kep }) => kep === directory)
    .map(({ severity, rule, subject }) => `${severity} ${rule} ${subject}`)
    .sort();
}

test('the examples are three KEPs and the template is none of them', () => {
  expect(report.keps.map(({ directory }) => directory)).toEqual([READY, DEFECTIVE, PROVISIONAL]);
});

test('the ready KEP has no finding', () => {
  expect(findingsIn(READY)).toEqual([]);
});

test('every question of the ready KEP is answered', () => {
  const ready = report.keps.find(({ directory }) => directory === READY);
  const states = [...(ready?.readme.answers.values() ?? [])].map(({ state }) => state);
  expect(states).toEqual(Array(25).fill('answered'));
});

test('the defective KEP has exactly its defects', () => {
  expect(findingsIn(DEFECTIVE)).toEqual([
    'error disable-supported-matches-readme disable-supported',
    'error feature-gates-match-readme PendingPodReason',
    'error latest-milestone-is-current latest-milestone',
    'error prr-approval-covers-stage beta',
    'error question-is-answered failure-modes',
    'error question-is-answered upgrade-rollback-tested',
    'error question-is-present node-resource-exhaustion',
    'error template-values-are-replaced metrics',
    'warning answer-has-reason api-server-unavailable',
    'warning operator-signals-are-metrics in-use-by-workloads',
    'warning template-text-is-removed working-for-instance',
  ]);
});

test('the provisional KEP has notices only', () => {
  expect(findingsIn(PROVISIONAL)).toEqual([
    'notice discussion-is-resolved @eun-example @kai-example',
    'notice prr-approval-exists approval',
    'notice question-is-answered enablement-tests',
    'notice test-plan-is-complete acknowledgement',
  ]);
});

test('nothing is to be said about the repository itself', () => {
  expect(findingsIn(null)).toEqual([]);
});

test('the KEPs of the layout `sigs` have exactly the defects of the second one', async () => {
  const sigs = await reportOf('sigs');
  expect(sigs.keps.map(({ directory }) => directory)).toEqual([
    'keps/41-quota-windows',
    'keps/57-job-archive',
  ]);
  expect(findingsIn('keps/57-job-archive', sigs)).toEqual([
    'error discussion-is-resolved where archives are kept',
    'error kep-yaml-is-valid author',
    'error kep-yaml-is-valid status',
    'error latest-milestone-is-current latest-milestone',
    'error number-matches kep-number',
    'error stage-is-current stage',
    'error template-values-are-replaced title',
    'error toc-is-current toc',
    'warning implementation-history-is-kept Implementation History',
    'warning milestones-ascend milestone.beta',
    'warning section-is-present Test Plan',
  ]);
  expect(sigs.findings).toHaveLength(11);
});

test('the proposals of the layout `frontmatter` have exactly the defects of the second one', async () => {
  const frontmatter = await reportOf('frontmatter');
  expect(frontmatter.keps.map(({ directory }) => directory)).toEqual([
    'proposals/storage/12-snapshot-groups',
    'proposals/storage/19-disk-encryption',
  ]);
  expect(findingsIn('proposals/storage/19-disk-encryption', frontmatter)).toEqual([
    'error discussion-is-resolved who rotates the keys',
    'error kep-yaml-is-valid status',
    'error number-matches title',
    'error number-matches vep-number',
    'error template-values-are-replaced README title',
    'error template-values-are-replaced authors',
    'error toc-is-current toc',
    'warning implementation-history-is-kept Implementation History',
    'warning section-is-present API',
    'warning section-is-present Upgrade and Rollback',
  ]);
  expect(frontmatter.findings).toHaveLength(10);
});

test('proposals that are single files have exactly the defects of the second one', async () => {
  const mixed = await reportOf('mixed');
  expect(mixed.keps.map(({ directory }) => directory)).toEqual([
    'docs/proposals/0001-queue-names.md',
    'docs/proposals/0002-retry-budget.md',
    'docs/proposals/0003-batch-windows',
  ]);
  expect(findingsIn('docs/proposals/0002-retry-budget.md', mixed)).toEqual([
    'error number-matches title',
    'error template-values-are-replaced title',
    'notice toc-is-current toc',
    'warning section-is-present Design',
  ]);
  expect(mixed.findings).toHaveLength(4);
});
