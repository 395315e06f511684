import { checkRule } from '../support/rule.js';

const below = (heading: string, answer: string): { 'README.md': string } => ({
  'README.md': `###### ${heading}\n\n${answer}\n`,
});
const FAILS = 'How can a rollout or rollback fail? Can it impact already running workloads?';

checkRule('answer-has-reason', {
  passes: {
    'a strategy without a word, which another rule names': {
      'README.md': '### Upgrade / Downgrade Strategy\n\n### Version Skew Strategy\n',
    },
    'an answer that ends in no': below(FAILS, 'A rollout that fails: no.'),
    'a question that follows from a short one': {
      'README.md':
        '###### What are the reasonable SLOs (Service Level Objectives) for the enhancement?\n\nNA, nothing runs.\n\n###### What steps should be taken if SLOs are not being met to determine the problem?\n\nN/A\n',
    },
    'a question that follows from one in quotes': {
      'README.md':
        '###### What are the reasonable SLOs (Service Level Objectives) for the enhancement?\n\n"None", since nothing runs.\n\n###### What steps should be taken if SLOs are not being met to determine the problem?\n\nN/A\n',
    },
    'a question that follows from one that does not apply': {
      'README.md':
        '###### What are the reasonable SLOs (Service Level Objectives) for the enhancement?\n\nN/A, nothing runs.\n\n###### What steps should be taken if SLOs are not being met to determine the problem?\n\nN/A\n',
    },
    'a question that follows from a no': {
      'README.md':
        '###### Can the feature be disabled once it has been enabled (i.e. can we roll back the enablement)?\n\nNo, stored data keeps it.\n\n###### What happens if we reenable the feature if it was previously rolled back?\n\nN/A\n',
    },
    'a no among other words': below(FAILS, 'There is no way.'),
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
    'a bare no in quotes': {
      change: below(FAILS, '"No."'),
      finds: [
        'warning README.md «"No."» Unexpected bare `"No."`, expected how it can fail, or why it cannot: `How can a rollout or rollback fail? Can it impact already running workloads?`',
      ],
    },
    'a question whose other one has an answer': {
      change: {
        'README.md':
          '###### What are the reasonable SLOs (Service Level Objectives) for the enhancement?\n\nLess than 1 s in 99 %, no more.\n\n###### What steps should be taken if SLOs are not being met to determine the problem?\n\nN/A\n',
      },
      finds: [
        'warning README.md «N/A» Unexpected bare `N/A`, expected a reason why `What steps should be taken if SLOs are not being met to determine the problem?` does not apply',
      ],
    },
    'two questions that both say nothing': {
      change: {
        'README.md':
          '###### What are the reasonable SLOs (Service Level Objectives) for the enhancement?\n\nN/A\n\n###### What steps should be taken if SLOs are not being met to determine the problem?\n\nN/A\n',
      },
      finds: [
        'warning README.md «N/A» Unexpected bare `N/A`, expected a reason why `What are the reasonable SLOs (Service Level Objectives) for the enhancement?` does not apply',
      ],
    },
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
