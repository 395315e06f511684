import { checkRule } from '../support/rule.js';

const QUESTIONNAIRE = '<!-- without: Production Readiness Review Questionnaire -->';

checkRule('questionnaire-is-present', {
  fails: {
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
