import { expect, test } from 'vitest';
import { checkRule } from '../support/rule.js';
import { findings, sample } from '../support/sample.js';

const QUESTIONNAIRE = '<!-- without: Production Readiness Review Questionnaire -->';

checkRule('questionnaire-is-present', {
  passes: {
    'a repository without a questionnaire': {
      'README.md': QUESTIONNAIRE,
      '.github/prr-lint.yaml': 'questionnaire: none\n',
    },
  },
  fails: {
    'the built-in questionnaire': {
      change: {
        'README.md': QUESTIONNAIRE,
        '.github/prr-lint.yaml': 'questionnaire: built-in\nkubernetes:\n  index: none\n',
        'keps/NNNN-kep-template/README.md': null,
        'keps/NNNN-kep-template/kep.yaml': null,
      },
      finds: ['error README.md «KEP-9001: Pod Start Budget» Missing the production readiness questionnaire'],
    },
    'an empty one': {
      change: { 'README.md': '## Production Readiness Review Questionnaire\n\n' },
      finds: [
        'error README.md «## Production Readiness Review Questionnaire» Unexpected empty questionnaire, expected its questions',
      ],
    },
    'one sentence instead': {
      change: {
        'README.md':
          '## Production Readiness Review Questionnaire\n\nOnly documentation moves: there is nothing to review.\n',
      },
      finds: [
        'warning README.md «Only documentation moves: there is nothing to review.» Unexpected `Only documentation moves: there is nothing to review.` instead of the questionnaire, expected its questions',
      ],
    },
    'a comment that hides one question': {
      change: { 'README.md': '###### What are other known failure modes?\n\nNone.\n\n<!-- and\n' },
      finds: ['error README.md «<!-- and» Unexpected comment that is never closed, it hides 1 question'],
    },
    'a comment that hides several questions': {
      change: {
        'README.md':
          '###### How does this feature react if the API server and/or etcd is unavailable?\n\nSo.\n\n<!-- and\n',
      },
      finds: ['error README.md «<!-- and» Unexpected comment that is never closed, it hides 2 questions'],
    },
    'a fence that hides questions': {
      change: {
        'README.md':
          '###### How does this feature react if the API server and/or etcd is unavailable?\n\nSo:\n\n````text\n',
      },
      finds: ['error README.md «````text» Unexpected fence that is never closed, it hides 2 questions'],
    },
    'a fence of tildes that hides questions': {
      change: {
        'README.md':
          '###### How does this feature react if the API server and/or etcd is unavailable?\n\nSo:\n\n~~~\n',
      },
      finds: ['error README.md «~~~» Unexpected fence that is never closed, it hides 2 questions'],
    },
    'a README without it': {
      change: { 'README.md': QUESTIONNAIRE },
      finds: ['error README.md «KEP-9001: Pod Start Budget» Missing the production readiness questionnaire'],
    },
    'one that says what it leaves out': {
      change: {
        'README.md': `# KEP-9001: Pod Start Budget\n\nMost sections of the template were dropped, only docs move.\n\n${QUESTIONNAIRE}`,
      },
      finds: [
        'warning README.md «KEP-9001: Pod Start Budget» Missing the production readiness questionnaire',
      ],
    },
  },
});

test.each<[string, string]>([
  ['warning', 'The last section is omitted.'],
  ['warning', 'Some sections of the template were skipped.'],
  ['warning', 'All sections about code are left  out.'],
  ['warning', 'Sections that are not applicable are gone.'],
  ['warning', "These sections don't apply: the KEP only moves docs."],
  ['warning', 'These sections don’t apply: the KEP only moves docs.'],
  ['warning', 'Every section for operators was removed.'],
  ['error', 'The dissections were dropped.'],
  ['error', 'Every section counts. The old field is removed.'],
  ['error', 'Sections apply.'],
])('a README without it is a %s that says: %s', async (severity, text) => {
  const readme = `# KEP-9001: Pod Start Budget\n\n${text}\n\n${QUESTIONNAIRE}`;
  expect(await findings(sample({ 'README.md': readme }))).toEqual([
    `${severity} questionnaire-is-present README.md «KEP-9001: Pod Start Budget» Missing the production readiness questionnaire`,
  ]);
});
