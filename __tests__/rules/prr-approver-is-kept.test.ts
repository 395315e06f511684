import { checkChangeRule } from '../support/rule.js';

const alpha = { 'kep.yaml': 'stage: alpha\nlatest-milestone: "v1.36"', 'approval.yaml': '# without: beta' };
const gita = (stage: string): string => `${stage}:\n  approver: "@gita-example"`;

checkChangeRule(
  'prr-approver-is-kept',
  {
    'the same approver': { before: alpha },
    'the same one in other letters': {
      before: alpha,
      after: { 'approval.yaml': 'beta:\n  approver: Farid-Example' },
    },
    'another name for the same stage': { after: { 'approval.yaml': gita('beta') } },
    'an approver of a later stage': {
      before: { ...alpha, 'approval.yaml': `# without: beta\n${gita('stable')}` },
      after: { 'approval.yaml': gita('stable') },
    },
    'a repository whose aliases name nobody': {
      before: alpha,
      after: {
        'approval.yaml': gita('beta'),
        OWNERS_ALIASES: 'aliases:\n  sig-node-leads:\n    - ada-example\n',
      },
    },
    'an approver of before who has left': {
      before: { ...alpha, 'approval.yaml': '# without: beta\nalpha:\n  approver: "@hana-example"' },
      after: { 'approval.yaml': 'alpha:\n  approver: "@hana-example"' },
    },
    'a new one who is no approver: another rule says so': {
      before: alpha,
      after: { 'approval.yaml': 'beta:\n  approver: "@stranger"' },
    },
    'a first approval': {
      before: { ...alpha, 'approval.yaml': null },
      after: { 'approval.yaml': gita('beta') },
    },
    'a new KEP': { before: null, after: { 'approval.yaml': gita('beta') } },
    'an entry that waits for its name': {
      before: alpha,
      after: { 'approval.yaml': 'beta:\n  approver: TBD' },
    },
  },
  {
    'another approver, where the name was still to be found': {
      before: { ...alpha, 'approval.yaml': 'beta:\n  approver: TBD' },
      after: { 'approval.yaml': gita('beta') },
      finds: [
        'notice approval.yaml «"@gita-example"» Unexpected approver `@gita-example` of `beta`, expected `@farid-example` who approved `alpha`',
      ],
    },
    'another approver than that of the last stage that has one': {
      before: { 'approval.yaml': 'alpha:\n  approver: TBD\nbeta:\n  approver: "@farid-example"' },
      after: {
        'kep.yaml': 'stage: stable\nlatest-milestone: "v1.39"',
        'approval.yaml': `alpha:\n  approver: TBD\n${gita('stable')}`,
      },
      finds: [
        'notice approval.yaml «"@gita-example"» Unexpected approver `@gita-example` of `stable`, expected `@farid-example` who approved `beta`',
      ],
    },
    'another approver for the next stage': {
      before: alpha,
      after: { 'approval.yaml': gita('beta') },
      finds: [
        'notice approval.yaml «"@gita-example"» Unexpected approver `@gita-example` of `beta`, expected `@farid-example` who approved `alpha`',
      ],
    },
  },
);
