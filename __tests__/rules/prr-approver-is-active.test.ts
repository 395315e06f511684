import { checkChangeRule } from '../support/rule.js';

const former = (stage: string) => ({ 'approval.yaml': `${stage}:\n  approver: "@Hana-Example"` });
const message = (stage: string) =>
  `warning approval.yaml «"@Hana-Example"» Unexpected former approver \`@Hana-Example\` of \`${stage}\`, expected a member of \`prod-readiness-approvers\``;

checkChangeRule(
  'prr-approver-is-active',
  {
    'a member': { before: { 'approval.yaml': '# without: beta' } },
    'one who is in both lists': {
      before: { 'approval.yaml': '# without: beta' },
      after: {
        ...former('beta'),
        OWNERS_ALIASES:
          'aliases:\n  prod-readiness-approvers:\n    - hana-example\n  prod-readiness-approvers-emeritus:\n    - hana-example\n',
      },
    },
    'the same person written in another way': {
      before: { 'approval.yaml': 'beta:\n  approver: hana-example' },
      after: former('beta'),
    },
    'an earlier stage': { after: former('alpha') },
    'a stranger, who is another rule’s': {
      before: { 'approval.yaml': '# without: beta' },
      after: { 'approval.yaml': 'beta:\n  approver: "@ada-example"' },
    },
    'anybody, where the aliases name nobody': {
      after: { ...former('beta'), OWNERS_ALIASES: 'aliases:\n  sig-node-leads:\n    - ada-example\n' },
    },
    'no approval file': { after: { 'approval.yaml': null } },
  },
  {
    'a new entry': {
      before: { 'approval.yaml': '# without: beta' },
      after: former('beta'),
      finds: [message('beta')],
    },
    'another approver': { after: former('beta'), finds: [message('beta')] },
    'a later stage': { after: former('stable'), finds: [message('stable')] },
    'a new KEP': { before: null, after: former('beta'), finds: [message('beta')] },
    'a former approver when no other is left': {
      after: {
        ...former('beta'),
        OWNERS_ALIASES:
          'aliases:\n  prod-readiness-approvers: []\n  prod-readiness-approvers-emeritus:\n    - hana-example\n',
      },
      finds: [message('beta')],
    },
  },
);
