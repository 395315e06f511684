import { checkRule } from '../support/rule.js';

checkRule('prr-approval-covers-stage', {
  passes: {
    'an entry without approver, which another rule names': { 'approval.yaml': 'beta:' },
    'a missing file, which another rule names': { 'approval.yaml': null },
    'broken YAML': { 'approval.yaml': '# without: beta\nalpha: {' },
    'no stage': { 'kep.yaml': '# without: stage' },
  },
  fails: {
    'a file without entries': {
      change: { 'approval.yaml': '# without: alpha\n# without: beta' },
      finds: [
        'error approval.yaml «9001» Missing `beta` in the approval file, expected an approver for the current stage',
      ],
    },
    'a stage by its meaning': {
      change: { 'kep.yaml': 'stage: stabel\nlatest-milestone: v1.39' },
      finds: [
        'error approval.yaml «approver: "@farid-example"» Missing `stable` in the approval file, expected an approver for the current stage',
      ],
    },
  },
});
