import { checkRule } from '../support/rule.js';

const ALPHA = { 'kep.yaml': 'stage: alpha\n' };
const FAILURES = 'What are other known failure modes?';

checkRule('question-is-present', {
  passes: {
    'a section of a later stage that one text answers': {
      ...ALPHA,
      'README.md': '### Dependencies\n\nNothing but the kubelet is needed.\n',
    },
    'a question of a later stage that has no answer yet': { ...ALPHA, 'README.md': `###### ${FAILURES}\n` },
    'what an open comment hides, which another rule is about': {
      'README.md': `###### ${FAILURES}\n\nNone.\n\n<!-- and\n`,
    },
  },
  fails: {
    'one question of a later stage, as a notice': {
      change: { ...ALPHA, 'README.md': `<!-- without: ${FAILURES} -->` },
      finds: [
        'notice README.md «### Troubleshooting» Missing question `What are other known failure modes?` of `Troubleshooting`, due from beta on',
      ],
    },
    'all questions of a section of a later stage, in one notice': {
      change: { ...ALPHA, 'README.md': '### Troubleshooting\n\n' },
      finds: [
        'notice README.md «### Troubleshooting» Missing the questions of `Troubleshooting`, due from beta on',
      ],
    },
    'questions of several sections': {
      change: {
        'README.md': `<!-- without: ${FAILURES} -->\n<!-- without: Will enabling / using this feature result in introducing new API types? -->`,
      },
      finds: [
        'error README.md «### Scalability» Missing question `Will enabling / using this feature result in introducing new API types?` of `Scalability`, due from beta on',
        'error README.md «### Troubleshooting» Missing question `What are other known failure modes?` of `Troubleshooting`, due from beta on',
      ],
    },
    'one text for the only question of a section': {
      change: { 'README.md': '### Dependencies\n\nNothing but the kubelet is needed.\n' },
      finds: [
        'warning README.md «### Dependencies» Missing the question of `Dependencies`, one text stands for it',
      ],
    },
    'one text for all questions of a section, and of another': {
      change: {
        'README.md':
          '### Dependencies\n\nNothing but the kubelet is needed.\n\n### Troubleshooting\n\nLook at the condition of the Pod.\n',
      },
      finds: [
        'warning README.md «### Dependencies» Missing the question of `Dependencies`, one text stands for it',
        'warning README.md «### Troubleshooting» Missing the 3 questions of `Troubleshooting`, one text stands for all of them',
      ],
    },
    'a question beside an open comment, without a fix': {
      change: {
        'README.md': `<!-- without: Will enabling / using this feature result in introducing new API types? -->\n###### ${FAILURES}\n\nNone.\n\n<!-- and\n`,
      },
      finds: [
        'error README.md «### Scalability» Missing question `Will enabling / using this feature result in introducing new API types?` of `Scalability`, due from beta on',
      ],
    },
  },
});
