import { checkRule } from '../support/rule.js';

const below = (heading: string, answer: string): { 'README.md': string } => ({
  'README.md': `###### ${heading}\n\n${answer}\n`,
});
const FAILS = 'How can a rollout or rollback fail? Can it impact already running workloads?';

checkRule('answer-has-reason', {
  passes: {
    'a no with a reason': below(FAILS, 'No, the gate only guards a flag of a client.'),
    'a no where it is the answer': below(
      'Will enabling / using this feature result in any new calls to the cloud provider?',
      'No.',
    ),
    'a no at alpha': { 'kep.yaml': 'stage: alpha\n', ...below(FAILS, 'No') },
  },
  fails: {
    'a bare no to how': {
      change: below(FAILS, '**No**'),
      finds: [
        'warning README.md «**No**» Unexpected bare `No`, expected how it can fail, or why it cannot: `How can a rollout or rollback fail? Can it impact already running workloads?`',
      ],
    },
  },
});
