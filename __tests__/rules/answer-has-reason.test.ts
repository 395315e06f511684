import { checkRule } from '../support/rule.js';

const below = (heading: string, answer: string): { 'README.md': string } => ({
  'README.md': `###### ${heading}\n\n${answer}\n`,
});
const FAILS = 'How can a rollout or rollback fail? Can it impact already running workloads?';

checkRule('answer-has-reason', {
  passes: {
    'one section that speaks of both': {
      'README.md':
        '### Upgrade / Downgrade Strategy\n\nN/A\n\n### Version Skew Strategy\n\nAfter an upgrade an older kubelet ignores the field.\n',
    },
    'a no with a reason': below(FAILS, 'No, the gate only guards a flag of a client.'),
    'a no where it is the answer': below(
      'Will enabling / using this feature result in any new calls to the cloud provider?',
      'No.',
    ),
    'a no at alpha': { 'kep.yaml': 'stage: alpha\n', ...below(FAILS, 'No') },
  },
  fails: {
    'no upgrade, no skew, no reason': {
      change: {
        'README.md':
          '### Upgrade / Downgrade Strategy\n\nN/A\n\n### Version Skew Strategy\n\n_Not applicable._\n',
      },
      finds: [
        'warning README.md «### Upgrade / Downgrade Strategy» Unexpected bare `N/A` under `Upgrade / Downgrade Strategy`, expected a reason',
        'notice README.md «### Version Skew Strategy» Unexpected bare `_Not applicable._` under `Version Skew Strategy`, expected a reason',
      ],
    },
    'a bare no to how': {
      change: below(FAILS, '**No**'),
      finds: [
        'warning README.md «**No**» Unexpected bare `No`, expected how it can fail, or why it cannot: `How can a rollout or rollback fail? Can it impact already running workloads?`',
      ],
    },
  },
});
