import { checkRule } from '../support/rule.js';

const criteria = (text: string): { 'README.md': string } => ({
  'README.md': `### Graduation Criteria\n\n${text}\n`,
});

checkRule('graduation-criteria-cover-stage', {
  passes: {
    'one of two headings of the stage': criteria(
      '#### Beta\n\n<!-- To do. -->\n\n#### Beta in detail\n\n- It works.',
    ),
    'criteria of alpha where only other stages have headings': {
      'kep.yaml': 'stage: alpha\n',
      ...criteria('Some.\n\n#### Beta\n\n- It works.'),
    },
    'a stage in the text of another heading': criteria('#### Alpha\n\n- It exists; for beta it has to work.'),
    'stable by its other names': {
      'kep.yaml': 'stage: stable\n',
      ...criteria('#### Beta\n\n- It works.\n\n#### G.A.\n\n- It is used.'),
    },
    'stable as graduation': {
      'kep.yaml': 'stage: stable\n',
      ...criteria('#### Beta\n\n- It works.\n\n#### Graduation\n\n- It is used.'),
    },
    'stable as generally available': {
      'kep.yaml': 'stage: stable\n',
      ...criteria('#### Beta\n\n- It works.\n\n#### Generally available\n\n- It is used.'),
    },
    'an arrow of its own kind': criteria('#### Alpha --> Beta\n\n- It works.'),
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
    'headings of other stages alone': {
      change: criteria('#### Alpha\n\n- It exists.\n\n#### GA\n\n- It is used.'),
      finds: ['warning README.md «### Graduation Criteria» Missing graduation criteria for `beta`'],
    },
    'stable beside what only looks like it': {
      change: {
        'kep.yaml': 'stage: stable\n',
        ...criteria('#### Beta\n\n- It works.\n\n#### Garbage and graduation day\n\n- It is used.'),
      },
      finds: ['warning README.md «### Graduation Criteria» Missing graduation criteria for `stable`'],
    },
    'a heading at the end of the chapter, and the stage in the next': {
      change: criteria(
        '#### Alpha\n\n- It exists.\n\n### Version Skew Strategy\n\nNone.\n\n### Beta\n\n- It works.',
      ),
      finds: ['warning README.md «### Graduation Criteria» Missing graduation criteria for `beta`'],
    },
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
