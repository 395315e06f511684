import { checkRule } from '../support/rule.js';

const ALPHA = { 'kep.yaml': 'stage: alpha\n' };
const TESTS = 'Are there any tests for feature enablement/disablement?';
const LATENCY =
  'Will enabling / using this feature result in increasing time taken by any operations covered by existing SLIs/SLOs?';
const question = (heading: string, answer: string): string => `###### ${heading}\n\n${answer}\n`;

checkRule('answer-is-not-deferred', {
  passes: {
    'a word that a promise has a point for': {
      'README.md': question(LATENCY, 'No. The figures are TBD for GA.'),
    },
    'a word on another line of such a promise': {
      'README.md': question(LATENCY, 'No. The figures of the\nkubelet will be added for GA: TBD.'),
    },
    'a KEP without a stage': {
      'kep.yaml': '# without: stage\n',
      'README.md': question(TESTS, 'No, unit tests will be added.'),
    },
    'tests that are promised at alpha': {
      ...ALPHA,
      'README.md': question(TESTS, 'No, unit tests will be added.'),
    },
    'a yes, whatever is still to come': {
      'README.md': question(TESTS, 'Yes, unit tests will cover both settings.'),
    },
  },
  fails: {
    'words that are left in an answer': {
      change: { 'README.md': question(LATENCY, 'No. The budget is TBD.\n\nTODO: measure the kubelet.') },
      finds: [
        'warning README.md «TBD» Unexpected `TBD` in the answer to `Will enabling / using this feature result in increasing time taken by any operations covered by existing SLIs/SLOs?`, due from beta on',
      ],
    },
    'what is put off on two lines': {
      change: { 'README.md': question(LATENCY, 'The figures will be added\nand are TBD for GA.') },
      finds: [
        `notice README.md «The figures will be added\nand are TBD for GA.» Unexpected \`The figures will be added and are TBD for GA.\`, expected an answer: \`Will enabling / using this feature result in increasing time taken by any operations covered by existing SLIs/SLOs?\` is due from beta on`,
      ],
    },
    'what is put off in part to a later stage': {
      change: {
        'README.md': question(TESTS, 'Unit tests will be added before GA. E2e tests will be added.'),
      },
      finds: [
        'warning README.md «Unit tests will be added before GA. E2e tests will be added.» Unexpected `Unit tests will be added before GA. E2e tests will be added.`, expected an answer: `Are there any tests for feature enablement/disablement?` is due from alpha on',
      ],
    },
    'what is put off without saying what': {
      change: { 'README.md': question(TESTS, 'Will be added later.') },
      finds: [
        'warning README.md «Will be added later.» Unexpected `Will be added later.`, expected an answer: `Are there any tests for feature enablement/disablement?` is due from alpha on',
      ],
    },
    'what the text of a section puts off, once': {
      change: {
        'README.md':
          '### Scalability\n\nTo be measured before beta.\n\n###### Will enabling / using this feature result in any new API calls?\n\n###### Will enabling / using this feature result in introducing new API types?\n',
      },
      finds: [
        'warning README.md «To be measured before beta.» Unexpected `To be measured before beta.`, expected an answer: `Will enabling / using this feature result in any new API calls?` is due from beta on',
      ],
    },
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
