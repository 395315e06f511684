import { checkChangeRule } from '../support/rule.js';

const stable = { 'approval.yaml': 'stable:\n  approver: "@gita-example"' };
const alpha = { 'kep.yaml': 'stage: alpha\nlatest-milestone: "v1.36"' };
const tooEarly =
  'notice approval.yaml «"@gita-example"» Unexpected approval of `stable` at `stage: beta`, expected it with the move to `stable`';

checkChangeRule(
  'prr-approval-moves-with-stage',
  {
    'stage and approval together': { before: { ...alpha, 'approval.yaml': '# without: beta' } },
    'an entry that waits for its name': { after: { 'approval.yaml': 'stable:\n  approver: TBD' } },
    'an entry without approver': { after: { 'approval.yaml': 'stable:' } },
    'an entry that gets its name with the move': {
      before: { ...alpha, 'approval.yaml': 'beta:\n  approver: TBD' },
    },
    'another approver with the move': {
      before: { ...alpha, 'approval.yaml': 'beta:\n  approver: "@gita-example"' },
    },
    'a stage that is behind its milestones': {
      after: { ...stable, 'kep.yaml': 'latest-milestone: "v1.39"' },
    },
    'an entry for an earlier stage': { before: { 'approval.yaml': '# without: alpha' } },
    'a KEP that becomes implementable': { before: { 'kep.yaml': 'status: provisional' } },
    'a KEP that stays at its stage': { before: { 'kep.yaml': 'latest-milestone: "v1.38"' } },
    'no approval file': { before: alpha, after: { 'approval.yaml': null } },
    'a KEP without a stage': { after: { ...stable, 'kep.yaml': '# without: stage' } },
  },
  {
    'an entry that was there': {
      before: stable,
      after: { ...stable, 'kep.yaml': 'reviewers:\n  - "@ada-example"' },
      finds: [tooEarly],
    },
    'another name in an entry that was there': {
      before: stable,
      after: { 'approval.yaml': 'stable:\n  approver: "@farid-example"' },
      finds: [tooEarly.replace('gita', 'farid')],
    },
    'a KEP that is put back': {
      after: alpha,
      finds: [
        'notice approval.yaml «"@farid-example"» Unexpected approval of `beta` at `stage: alpha`, expected it with the move to `beta`',
      ],
    },
    'an entry for a later stage': { after: stable, finds: [tooEarly] },
    'a later entry of a new KEP': { before: null, after: stable, finds: [tooEarly] },
    'a later entry that gets its name': {
      before: { 'approval.yaml': 'stable:\n  approver: TBD' },
      after: stable,
      finds: [tooEarly],
    },
    'a move to an approval that was there': {
      before: alpha,
      finds: [
        'notice kep.yaml «beta» Unexpected approval of `beta` from before the move to `beta`, expected it with the move',
      ],
    },
  },
);
