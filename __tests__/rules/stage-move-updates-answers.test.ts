import { checkChangeRule } from '../support/rule.js';

const alpha = { 'kep.yaml': 'stage: alpha\nlatest-milestone: "v1.36"', 'approval.yaml': '# without: beta' };
const QUESTION = '###### Were upgrade and rollback tested? Was the upgrade->downgrade->upgrade path tested?';
const SLIS =
  '###### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?';
const HISTORY = { 'README.md': '## Implementation History\n\n- 2026-01-12: beta' };

checkChangeRule(
  'stage-move-updates-answers',
  {
    'an answer that is written anew': { before: { ...alpha, 'README.md': `${QUESTION}\n\nNot yet.` } },
    'an answer that is added': { before: { ...alpha, 'README.md': `<!-- without: ${QUESTION} -->` } },
    'an option that is ticked': {
      before: { ...alpha, 'README.md': `${SLIS}\n\n- [ ] Metrics\n  - Metric name: a_b_total\n` },
      after: { 'README.md': `${SLIS}\n\n- [x] Metrics\n  - Metric name: a_b_total\n` },
    },
    'a stage that was approved before': { before: { 'kep.yaml': 'stage: alpha\nlatest-milestone: "v1.36"' } },
    'a KEP that falls back': { after: alpha },
    'a first stage': { before: { 'kep.yaml': '# without: stage' } },
    'a stage that is spelt better': { before: { 'kep.yaml': 'stage: betta' } },
    'a new KEP': { before: null },
    'a KEP that is withdrawn': { before: alpha, after: { 'kep.yaml': 'status: withdrawn' } },
    'a KEP that is implemented where it stands': {
      before: { 'kep.yaml': 'stage: stable\nlatest-milestone: "v1.39"' },
      after: { 'kep.yaml': 'stage: stable\nlatest-milestone: "v1.39"\nstatus: implemented' },
    },
    'a KEP out of tree': {
      before: { 'kep.yaml': 'stage: alpha\nlatest-milestone: "0.0"' },
      after: { 'kep.yaml': 'latest-milestone: "0.0"' },
    },
    'a README that is gone': { before: alpha, after: { 'README.md': null } },
  },
  {
    'an untouched README': {
      before: alpha,
      finds: [
        'warning kep.yaml «beta» Unexpected move to `beta` without a change to the README, expected answers for `beta`',
      ],
    },
    'a README that changes elsewhere, as a notice': {
      before: alpha,
      after: HISTORY,
      finds: [
        'notice kep.yaml «beta» Unexpected move to `beta` with the same answers, expected answers for `beta`',
      ],
    },
    'a step of a deprecation': {
      before: { 'kep.yaml': 'stage: deprecated\nmilestone:\n  deprecated: "v1.36"\n  disabled: "v1.37"' },
      after: { 'kep.yaml': 'stage: disabled\nmilestone:\n  deprecated: "v1.36"\n  disabled: "v1.37"' },
      finds: [
        'warning kep.yaml «disabled» Unexpected move to `disabled` without a change to the README, expected answers for `disabled`',
      ],
    },
    'a provisional KEP, as a notice': {
      before: { 'kep.yaml': 'status: provisional\nstage: alpha', 'approval.yaml': '# without: beta' },
      after: { 'kep.yaml': 'status: provisional' },
      finds: [
        'notice kep.yaml «beta» Unexpected move to `beta` without a change to the README, expected answers for `beta`',
      ],
    },
  },
);
