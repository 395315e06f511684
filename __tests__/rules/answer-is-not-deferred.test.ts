import { checkRule } from '../support/rule.js';

const ALPHA = { 'kep.yaml': 'stage: alpha\n' };
const TESTS = 'Are there any tests for feature enablement/disablement?';
const question = (heading: string, answer: string): string => `###### ${heading}\n\n${answer}\n`;

checkRule('answer-is-not-deferred', {
  passes: {
    'tests that are promised at alpha': {
      ...ALPHA,
      'README.md': question(TESTS, 'No, unit tests will be added.'),
    },
    'a yes, whatever is still to come': {
      'README.md': question(TESTS, 'Yes, unit tests will cover both settings.'),
    },
  },
  fails: {
    'tests that are promised at beta': {
      change: { 'README.md': question(TESTS, 'No, unit tests will be added.') },
      finds: [
        `warning README.md «No, unit tests will be added.» Unexpected \`No, unit tests will be added.\`, expected an answer: \`${TESTS}\` is due from alpha on`,
      ],
    },
    'what is put off to a later stage': {
      change: { 'README.md': question(TESTS, 'These tests will be added before GA.') },
      finds: [
        `notice README.md «These tests will be added before GA.» Unexpected \`These tests will be added before GA.\`, expected an answer: \`${TESTS}\` is due from alpha on`,
      ],
    },
  },
});
