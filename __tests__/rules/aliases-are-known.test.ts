import { expect, test } from 'vitest';
import { checkRule } from '../support/rule.js';
import { findings, sample } from '../support/sample.js';

checkRule('aliases-are-known', {
  passes: {
    'a repository in which nothing was approved yet': { OWNERS_ALIASES: null, 'approval.yaml': null },
  },
  fails: {
    'a file that cannot be read, and nothing about the alias': {
      change: { OWNERS_ALIASES: 'aliases:\n  - sig-node-leads' },
      finds: ['error OWNERS_ALIASES «aliases» Unexpected list, expected keys and values'],
    },
  },
});

test('aliases-are-known is silent when approvals are not configured', async () => {
  expect(await findings(sample({ OWNERS_ALIASES: null }), { approvals: undefined })).toEqual([]);
});
