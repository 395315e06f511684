import { checkRule } from '../support/rule.js';

checkRule('sig-is-known', {
  passes: {
    'a SIG known by its directory only': {
      'kep.yaml': 'participating-sigs:\n  - sig-paper',
      'keps/sig-paper/9009-paper/kep.yaml': 'title: Paper\nkep-number: 9009\nstatus: withdrawn\n',
    },
    'an empty list': { 'kep.yaml': 'participating-sigs:' },
    'any SIG when no alias names SIGs': {
      'kep.yaml': 'participating-sigs:\n  - sig-paper',
      OWNERS_ALIASES: 'aliases:\n  prod-readiness-approvers:\n    - farid-example\n',
    },
  },
  fails: {
    'a misspelt owner': {
      change: { 'kep.yaml': 'owning-sig: sig-nod' },
      finds: ['warning kep.yaml «sig-nod» Unexpected `sig-nod` in `owning-sig`, expected `sig-node`'],
    },
    'each unknown name once': {
      change: { 'kep.yaml': 'participating-sigs:\n  - sig-paper\n  - sig-node\n  - sig-paper\n  - TBD' },
      finds: [
        'warning kep.yaml «sig-paper» Unexpected `sig-paper` in `participating-sigs`, expected a known SIG',
        'warning kep.yaml «TBD» Unexpected `TBD` in `participating-sigs`, expected a known SIG',
      ],
    },
  },
});
