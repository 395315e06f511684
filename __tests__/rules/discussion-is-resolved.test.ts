import { checkRule } from '../support/rule.js';

const ALPHA = { 'kep.yaml': 'stage: alpha\n' };
const block = (label: string): string =>
  `<<[UNRESOLVED ${label}]>>\n\nTwo ways are open.\n\n<<[/UNRESOLVED]>>\n`;

checkRule('discussion-is-resolved', {
  passes: {
    'what was decided, among the alternatives': {
      'README.md': `## Alternatives\n\n${block('rejected by the API reviewers')}`,
    },
  },
  fails: {
    'an open question among the alternatives': {
      change: { 'README.md': `## Alternatives\n\n${block('@handle')}` },
      finds: [
        'error README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'a question that is not due yet': {
      change: {
        ...ALPHA,
        'README.md': `###### What are other known failure modes?\n\n${block('@handle')}`,
      },
      finds: [
        'notice README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'a question that is due': {
      change: { 'README.md': `###### What are other known failure modes?\n\n${block('@handle')}` },
      finds: [
        'error README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'a label that names a later stage': {
      change: { ...ALPHA, 'README.md': `## Design Details\n\n${block('beta')}` },
      finds: [
        'notice README.md «<<[UNRESOLVED beta]>>» Unexpected `<<[UNRESOLVED beta]>>`, expected a decision',
      ],
    },
    'a discussion that is put off': {
      change: {
        'README.md':
          '## Design Details\n\n<<[UNRESOLVED @handle]>>\nPostponed until GA.\n<<[/UNRESOLVED]>>\n',
      },
      finds: [
        'notice README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'the criteria of a later stage': {
      change: { 'README.md': `#### GA\n\n- It is used.\n\n${block('@handle')}` },
      finds: [
        'notice README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
  },
});
