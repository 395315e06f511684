import { checkRule } from '../support/rule.js';

const QUESTION = '###### What are other known failure modes?';

checkRule('question-is-asked-once', {
  passes: {
    'questions that are missing': { 'README.md': '### Troubleshooting\n' },
  },
  fails: {
    'a question that stands there three times': {
      change: {
        'README.md': `### Troubleshooting\n\n${QUESTION}\n\nNone.\n\n${QUESTION}\n\nOne.\n\n${QUESTION}\n\nTwo.\n`,
      },
      finds: [
        'warning README.md «What are other known failure modes?» Unexpected second `What are other known failure modes?`, expected each question once',
      ],
    },
  },
});
