import { checkRule } from '../support/rule.js';

const criteria = (text: string): { 'README.md': string } => ({
  'README.md': `### Graduation Criteria\n\n${text}\n`,
});

checkRule('graduation-criteria-cover-stage', {
  passes: {
    'no section: another rule says so': { 'README.md': '<!-- without: Graduation Criteria -->' },
    'criteria for all stages': criteria('- Users ask for nothing else.'),
    'not everything graduates': criteria('N/A'),
    'criteria below a deeper heading': criteria('#### Beta (v1.37)\n\n##### Tests\n\n- Four weeks green.'),
    'headings that should be one level down': criteria(
      '### Alpha\n\n- It exists.\n\n### Beta\n\n- It works.',
    ),
    'alpha, where criteria begin with the next stage': {
      'kep.yaml': 'stage: alpha\n',
      ...criteria('#### Alpha -> Beta Graduation\n\n- It works.'),
    },
    'stable by another name': {
      'kep.yaml': 'stage: stable\n',
      ...criteria('#### Beta\n\n- It works.\n\n#### General Availability\n\n- It is used.'),
    },
    'a deprecation': {
      'kep.yaml': 'stage: deprecated\n',
      ...criteria('#### Deprecation\n\n- It was announced.'),
    },
  },
  fails: {
    'an empty section': {
      change: criteria('<!-- To do. -->'),
      finds: ['warning README.md «### Graduation Criteria» Missing graduation criteria for `beta`'],
    },
    'what is graduated to, not from': {
      change: criteria('#### Alpha -> Beta Graduation\n\nTBD\n\n#### Beta -> GA Graduation\n\n- It is used.'),
      finds: ['warning README.md «#### Alpha -> Beta Graduation» Missing graduation criteria for `beta`'],
    },
  },
});
