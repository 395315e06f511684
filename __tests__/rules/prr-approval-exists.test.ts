import { checkRule } from '../support/rule.js';

const APPROVAL = 'kep-number: 9001\nbeta:\n  approver: "@farid-example"\n';

checkRule('prr-approval-exists', {
  passes: {
    'a KEP before reviews began': { 'approval.yaml': null, 'kep.yaml': 'latest-milestone: v1.20' },
    'a provisional KEP without release': {
      'approval.yaml': null,
      'kep.yaml': 'status: provisional\n# without: latest-milestone',
    },
    'a kep-number that is wrong': { 'kep.yaml': 'kep-number: 9011' },
    'an owning SIG that leaves the repository': { 'kep.yaml': 'owning-sig: ../..' },
  },
  fails: {
    'a provisional KEP with a release, as a notice': {
      change: { 'approval.yaml': null, 'kep.yaml': 'status: provisional' },
      finds: ['notice kep.yaml «beta» Missing approval file `keps/prod-readiness/sig-node/9001.yaml`'],
    },
    'a misspelt status': {
      change: { 'approval.yaml': null, 'kep.yaml': 'status: imlpementable' },
      finds: ['error kep.yaml «beta» Missing approval file `keps/prod-readiness/sig-node/9001.yaml`'],
    },
    'a file outside of any SIG’s folder': {
      change: { 'approval.yaml': null, 'keps/prod-readiness/9001.yaml': APPROVAL },
      finds: [
        'error kep.yaml «sig-node» Unexpected approval file `keps/prod-readiness/9001.yaml`, expected `keps/prod-readiness/sig-node/9001.yaml`',
      ],
    },
  },
});
