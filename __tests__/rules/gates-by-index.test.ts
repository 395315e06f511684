import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { fix } from '../../src/fix/fix.js';
import { withIndex } from '../support/kubernetes.js';
import { checkRule } from '../support/rule.js';
import { KEP, sample } from '../support/sample.js';

const RULE = 'feature-gates-match-readme';
const written = {
  'README.md':
    '###### How can this feature be enabled / disabled in a live cluster?\n\n- [x] Feature gate\n  - Feature gate name: PodStartBudgets\n  - Components depending on the feature gate: kube-apiserver, kubelet\n',
};

checkRule(RULE, {
  fails: {
    'the README where the code has the name of kep.yaml': {
      change: { ...withIndex({ PodStartBudget: 'A1.36f B1.37t' }), ...written },
      finds: [
        'error README.md «PodStartBudgets» Unexpected feature gate `PodStartBudgets`, expected `PodStartBudget` as in kep.yaml and kubernetes v1.37',
      ],
    },
    'kep.yaml where the code has the name of the README': {
      change: { ...withIndex({ PodStartBudgets: 'A1.36f B1.37t' }), ...written },
      finds: [
        'error kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodStartBudgets` as in the README and kubernetes v1.37',
      ],
    },
    'neither more than the other where the code has none, or both': {
      change: { ...withIndex({ Other: 'A1.36f' }), ...written },
      finds: [
        'error kep.yaml «PodStartBudget» Unexpected feature gates `PodStartBudget` in kep.yaml and `PodStartBudgets` in the README, expected one name',
      ],
    },
  },
});

checkRule('gate-exists-in-kubernetes', {
  passes: {
    'a slip that the other side shows': {
      ...withIndex({ PodStartBudgets: 'A1.36f B1.37t' }),
      ...written,
    },
  },
});

test.each([
  ['PodStartBudget', 'README.md'],
  ['PodStartBudgets', 'kep.yaml'],
])('where the code has %s, %s is mended', async (name, file) => {
  const files = sample({ ...withIndex({ [name]: 'A1.36f B1.37t' }), ...written });
  const options = { config: await loadConfig(files, [RULE]), rules: [RULE] };
  const { changes } = await fix(files, { ...options, unsafe: false });
  expect(changes.map(({ path }) => path)).toEqual([`${KEP}/${file}`]);
});
