import { expect, test } from 'vitest';
import { checkRule } from '../support/rule.js';
import { findings, sample } from '../support/sample.js';

const LEADS = `owners:
  - directory: keps/sig-node
    reviewer-marker: reviews
    approver-marker: approves
    tech-leads: sig-node-tech-leads
`;
const APPROVERS = 'aliases:\n  prod-readiness-approvers:\n    - dee-example\n    - eli-example\n';

checkRule('aliases-are-known', {
  passes: {
    'a file that is broken where nobody is judged by it': {
      OWNERS_ALIASES: 'aliases:\n  - sig-node-leads',
      'approval.yaml': null,
    },
    'owners without tech leads': {
      '.github/prr-lint.yaml': LEADS.replace(/ {4}tech-leads.*\n/, ''),
    },
    'tech leads of a directory without KEPs': {
      '.github/prr-lint.yaml': LEADS.replace('sig-node\n', 'sig-storage\n'),
    },
    'a repository in which nothing was approved yet': { OWNERS_ALIASES: null, 'approval.yaml': null },
  },
  fails: {
    'an alias that names nobody': {
      change: { OWNERS_ALIASES: 'aliases:\n  prod-readiness-approvers: []\n' },
      finds: ['error OWNERS_ALIASES Missing handle of the alias `prod-readiness-approvers`'],
    },
    'tech leads of one of several directories, without a file': {
      change: {
        '.github/prr-lint.yaml': LEADS,
        'keps/sig-storage/9003-other/kep.yaml': 'title: Other\n',
        'keps/sig-storage/9003-other/README.md': '# KEP-9003: Other\n',
        OWNERS_ALIASES: APPROVERS,
      },
      finds: ['error OWNERS_ALIASES Missing alias `sig-node-tech-leads`'],
    },
    'an alias that approvals and tech leads share, once': {
      change: {
        '.github/prr-lint.yaml': LEADS.replace('sig-node-tech-leads', 'prod-readiness-approvers'),
        OWNERS_ALIASES: null,
      },
      finds: ['error OWNERS_ALIASES Missing `OWNERS_ALIASES` with the alias `prod-readiness-approvers`'],
    },
    'a file that cannot be read, and nothing about the alias': {
      change: { OWNERS_ALIASES: 'aliases:\n  - sig-node-leads' },
      finds: ['error OWNERS_ALIASES «aliases» Unexpected list, expected keys and values'],
    },
  },
});

test('aliases-are-known is silent when approvals are not configured', async () => {
  expect(await findings(sample({ OWNERS_ALIASES: null }), { approvals: undefined })).toEqual([]);
});
