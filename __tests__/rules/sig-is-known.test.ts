import { checkRule } from '../support/rule.js';

checkRule('sig-is-known', {
  passes: {
    'a working group and a committee': {
      'kep.yaml': 'participating-sigs:\n  - wg-batch\n  - committee-steering',
    },
    'an empty name': { 'kep.yaml': 'participating-sigs:\n  - ""' },
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
    'the start of a name': {
      change: { 'kep.yaml': 'participating-sigs:\n  - sig-sched' },
      finds: [
        'warning kep.yaml «sig-sched» Unexpected `sig-sched` in `participating-sigs`, expected `sig-scheduling`',
      ],
    },
    'a name without its sig-': {
      change: { 'kep.yaml': 'participating-sigs:\n  - scheduling' },
      finds: [
        'warning kep.yaml «scheduling» Unexpected `scheduling` in `participating-sigs`, expected `sig-scheduling`',
      ],
    },
    'a name in another spelling': {
      change: { 'kep.yaml': 'participating-sigs:\n  - SIG_Node\n  - signode\n  - SIG Node' },
      finds: [
        'warning kep.yaml «SIG_Node» Unexpected `SIG_Node` in `participating-sigs`, expected `sig-node`',
        'warning kep.yaml «signode» Unexpected `signode` in `participating-sigs`, expected `sig-node`',
        'warning kep.yaml «SIG Node» Unexpected `SIG Node` in `participating-sigs`, expected `sig-node`',
      ],
    },
    'a start that is too short': {
      change: { 'kep.yaml': 'participating-sigs:\n  - sig-sc' },
      finds: ['warning kep.yaml «sig-sc» Unexpected `sig-sc` in `participating-sigs`, expected a known SIG'],
    },
    'the shortest start': {
      change: { 'kep.yaml': 'participating-sigs:\n  - sig-sch' },
      finds: [
        'warning kep.yaml «sig-sch» Unexpected `sig-sch` in `participating-sigs`, expected `sig-scheduling`',
      ],
    },
    'a start of several names': {
      change: {
        'kep.yaml': 'participating-sigs:\n  - sig-sto',
        'keps/sig-storage/9009-a/kep.yaml': 'title: A\n',
        'keps/sig-stone/9010-b/kep.yaml': 'title: B\n',
      },
      finds: [
        'warning kep.yaml «sig-sto» Unexpected `sig-sto` in `participating-sigs`, expected a known SIG',
      ],
    },
    'what is no working group': {
      change: { 'kep.yaml': 'participating-sigs:\n  - my-wg-batch\n  - wg-batch!\n  - wg-' },
      finds: [
        'warning kep.yaml «my-wg-batch» Unexpected `my-wg-batch` in `participating-sigs`, expected a known SIG',
        'warning kep.yaml «wg-batch!» Unexpected `wg-batch!` in `participating-sigs`, expected a known SIG',
        'warning kep.yaml «wg-» Unexpected `wg-` in `participating-sigs`, expected a known SIG',
      ],
    },
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
