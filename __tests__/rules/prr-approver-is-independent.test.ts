import { checkRule } from '../support/rule.js';

checkRule('prr-approver-is-independent', {
  passes: {
    'nobody as author and approver': {
      'kep.yaml': 'authors:\n  - ""',
      'approval.yaml': 'beta:\n  approver: ""',
    },
  },
  fails: {
    'the same handle in another form': {
      change: { 'kep.yaml': 'authors:\n  - Farid-Example' },
      finds: [
        'warning approval.yaml «"@farid-example"» Unexpected author `@farid-example` as approver of `beta`, expected somebody else',
      ],
    },
  },
});
