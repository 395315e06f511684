import { checkRule } from '../support/rule.js';

checkRule('prr-approval-is-valid', {
  passes: {
    'a stage without approver, which another rule names': { 'approval.yaml': 'beta:' },
  },
  fails: {
    'a stage that does not exist, on a withdrawn KEP too': {
      change: {
        'kep.yaml': 'status: withdrawn',
        'approval.yaml': '# without: beta\nbetta:\n  approver: "@farid-example"',
      },
      finds: ['error approval.yaml «betta» Unexpected key `betta`, expected `beta`'],
    },
  },
});
