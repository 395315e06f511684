import { checkChangeRule } from '../support/rule.js';

const alpha = { 'kep.yaml': 'stage: alpha\nlatest-milestone: "v1.36"', 'approval.yaml': '# without: beta' };
const people = { author: 'ivo-example', assignees: ['ada-example'], reviewers: ['bo-example'] };
const finds = [
  'notice approval.yaml «"@farid-example"» Missing `@farid-example`, the approver of `beta`, among the assignees and reviewers of the pull request',
];

checkChangeRule(
  'prr-approver-is-requested',
  {
    'where nobody knows who takes part': { before: alpha },
    'an assignee in other letter case': {
      before: alpha,
      people: { ...people, assignees: ['Farid-Example'] },
    },
    'a reviewer': { before: alpha, people: { ...people, reviewers: ['gita-example', 'farid-example'] } },
    'the author': { before: alpha, people: { ...people, author: 'farid-example' } },
    'an edit': { after: { 'kep.yaml': 'reviewers:\n  - "@ada-example"' }, people },
    'a KEP that stays at its stage': { before: { 'kep.yaml': 'latest-milestone: "v1.38"' }, people },
    'a KEP that falls back to a stage with an approval': {
      after: { 'kep.yaml': 'stage: alpha' },
      people,
    },
    'a KEP that is only implemented': {
      before: {
        'kep.yaml': 'stage: stable\nlatest-milestone: "v1.39"',
        'approval.yaml': 'stable:\n  approver: "@farid-example"',
      },
      after: {
        'kep.yaml': 'stage: stable\nlatest-milestone: "v1.39"\nstatus: implemented',
        'approval.yaml': 'stable:\n  approver: "@farid-example"',
      },
      people,
    },
    'a provisional KEP': { before: null, after: { 'kep.yaml': 'status: provisional' }, people },
    'a KEP out of tree': { before: null, after: { 'kep.yaml': 'latest-milestone: "0.0"' }, people },
    'a repository without approvals': {
      before: { ...alpha, '.github/prr-lint.yaml': 'approvals: off\n' },
      after: { '.github/prr-lint.yaml': 'approvals: off\n' },
      people,
    },
    'an approver who is still to be found': {
      before: alpha,
      after: { 'approval.yaml': 'beta:\n  approver: TBD' },
      people,
    },
    'no approver': { before: alpha, after: { 'approval.yaml': 'beta:' }, people },
    'no approval': { before: alpha, after: { 'approval.yaml': null }, people },
    'something else than a handle': {
      before: alpha,
      after: { 'approval.yaml': 'beta:\n  approver: "@farid-example, @gita-example"' },
      people,
    },
    'another approver of an earlier stage': {
      before: { 'approval.yaml': 'alpha:\n  approver: "@gita-example"' },
      people,
    },
  },
  {
    'a KEP that moves on': { before: alpha, people, finds },
    'a new KEP': { before: null, people, finds },
    'a pull request whose author is unknown': {
      before: alpha,
      people: { ...people, author: undefined },
      finds,
    },
    'a KEP that becomes implementable': { before: { 'kep.yaml': 'status: provisional' }, people, finds },
    'a KEP that is taken up again': { before: { 'kep.yaml': 'status: deferred' }, people, finds },
    'a KEP that gets its first stage': { before: { 'kep.yaml': '# without: stage' }, people, finds },
    'another approver': { before: { 'approval.yaml': 'beta:\n  approver: "@gita-example"' }, people, finds },
  },
);
