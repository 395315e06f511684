import { checkRule } from '../support/rule.js';

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
    'a second file, whatever other KEPs there are': {
      change: {
        'keps/prod-readiness/9001.yaml': APPROVAL,
        'keps/sig-node/9002-other/kep.yaml': 'title: Other\n',
        'keps/prod-readiness/sig-node/9002.yaml': APPROVAL.replace('9001', '9002'),
      },
      finds: [
        'warning keps/prod-readiness/9001.yaml Unexpected second approval file `keps/prod-readiness/9001.yaml`, expected only `keps/prod-readiness/sig-node/9001.yaml`',
      ],
    },
    'a wrong number, and names the KEP of the same SIG that has no file': {
      change: {
        'approval.yaml': null,
        'keps/prod-readiness/sig-node/9011.yaml': APPROVAL,
        'keps/sig-node/8011-approved/kep.yaml': 'title: Approved\n',
        'keps/prod-readiness/sig-node/8011.yaml': APPROVAL,
        'keps/sig-apps/9012-other/kep.yaml': 'title: Other\n',
        'keps/sig-node/unnumbered/kep.yaml': 'title: Unnumbered\n',
      },
      finds: [
        'warning keps/prod-readiness/sig-node/9011.yaml Unexpected approval of KEP `9011`, expected the number of a KEP in this repository',
      ],
    },
    'a wrong number, where every KEP has its file': {
      change: { 'keps/prod-readiness/sig-node/9011.yaml': APPROVAL },
      finds: [
        'warning keps/prod-readiness/sig-node/9011.yaml Unexpected approval of KEP `9011`, expected the number of a KEP in this repository',
      ],
    },
  },
});
