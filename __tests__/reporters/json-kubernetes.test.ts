import { expect, test } from 'vitest';
import { json } from '../../src/reporters/json.js';
import { withIndex } from '../support/kubernetes.js';
import { run, sample } from '../support/sample.js';

async function kubernetesOf(changes: Readonly<Record<string, string>>) {
  const report = JSON.parse(json(await run(sample(changes))));
  return report.keps[0].kubernetes;
}

test('says what the code has of the gates and metrics of a KEP', async () => {
  const index = withIndex(
    { PodStartBudget: 'A1.36f B1.37tL' },
    { metrics: { node_kubelet_pod_start_budget_exceeded_total: 'Counter ALPHA' } },
  );
  expect(await kubernetesOf(index)).toEqual({
    gates: [{ name: 'PodStartBudget', stage: 'beta', since: 'v1.37', default: true, locked: true }],
    metrics: [
      {
        name: 'kubelet_pod_start_budget_exceeded_total',
        declared: 'node_kubelet_pod_start_budget_exceeded_total',
      },
      { name: 'kubelet_pod_start_duration_budget_ratio', declared: null },
    ],
  });
});

test('says that it does not know a gate, and nothing of metrics where there is no list', async () => {
  expect(await kubernetesOf(withIndex({ Other: 'A1.36f' }))).toEqual({
    gates: [{ name: 'PodStartBudget', stage: null, since: null, default: null, locked: null }],
    metrics: [],
  });
});

test('is null where nothing is compared', async () => {
  expect(await kubernetesOf({})).toBeNull();
});
