import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { fix } from '../../src/fix/fix.js';
import { withIndex } from '../support/kubernetes.js';
import { checkRule } from '../support/rule.js';
import { KEP, sample } from '../support/sample.js';

const RULE = 'metrics-match-readme';
/** kep.yaml has a letter less than every answer; the code declares one of the two. */
const slipWhere = (declared: string) => ({
  ...withIndex(undefined, { release: 'v1.38', metrics: { [declared]: 'Counter ALPHA' } }),
  'kep.yaml':
    'metrics:\n  - kubelet_pod_start_budget_exceedd_total\n  - kubelet_pod_start_duration_budget_ratio\n',
});
const slip = slipWhere('kubelet_pod_start_budget_exceeded_total');

checkRule(RULE, {
  fails: {
    'kep.yaml where the code declares the name of the README': {
      change: slip,
      finds: [
        'warning kep.yaml «kubelet_pod_start_budget_exceedd_total» Unexpected metric `kubelet_pod_start_budget_exceedd_total`, expected `kubelet_pod_start_budget_exceeded_total` as in the README and kubernetes v1.38',
      ],
    },
    'the README where the code declares the name of kep.yaml': {
      change: slipWhere('kubelet_pod_start_budget_exceedd_total'),
      finds: [
        'warning README.md «kubelet_pod_start_budget_exceeded_total» Unexpected metric `kubelet_pod_start_budget_exceeded_total`, expected `kubelet_pod_start_budget_exceedd_total` as in kep.yaml and kubernetes v1.38',
      ],
    },
  },
});

test('the wrong side is mended', async () => {
  const files = sample(slip);
  const options = { config: await loadConfig(files, [RULE]), rules: [RULE] };
  const { changes } = await fix(files, { ...options, unsafe: false });
  expect(changes.map(({ path }) => path)).toEqual([`${KEP}/kep.yaml`]);
});
