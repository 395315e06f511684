import { expect, test } from 'vitest';
import { checkRule } from '../support/rule.js';
import { run, sample } from '../support/sample.js';

const APPROVAL = 'kep-number: 9001\nbeta:\n  approver: "@farid-example"\n';

checkRule('prr-approval-has-kep', {
  passes: {
    'a single file in the wrong folder, which another rule names': {
      'approval.yaml': null,
      'keps/prod-readiness/sig-storage/9001.yaml': APPROVAL,
    },
    'two KEPs of one number, each with its file': {
      'keps/sig-storage/9001-other/kep.yaml':
        'title: Other\nkep-number: 9001\nowning-sig: sig-storage\nstatus: withdrawn\n',
      'keps/sig-storage/9001-other/README.md': '# Other\n',
      'keps/prod-readiness/sig-storage/9001.yaml': APPROVAL,
    },
    'the template of approvals': { 'keps/prod-readiness/template/nnnn.yaml': 'kep-number: NNNN\n' },
  },
  fails: {
    'a second file outside of any folder': {
      change: { 'keps/prod-readiness/9001.yaml': APPROVAL },
      finds: [
        'warning keps/prod-readiness/9001.yaml Unexpected second approval file `keps/prod-readiness/9001.yaml`, expected only `keps/prod-readiness/sig-node/9001.yaml`',
      ],
    },
  },
});

test('prr-approval-has-kep guesses the KEP of the same SIG that has no file', async () => {
  const files = sample({ 'approval.yaml': null, 'keps/prod-readiness/sig-node/9011.yaml': APPROVAL });
  const { findings } = await run(files);
  expect(findings.find(({ rule }) => rule === 'prr-approval-has-kep')?.help).toBe(
    'keps/sig-node/9001-pod-start-budget has no approval file: if it is meant, rename this one to 9001.yaml.',
  );
});
