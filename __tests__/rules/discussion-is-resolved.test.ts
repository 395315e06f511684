import { checkRule } from '../support/rule.js';

const ALPHA = { 'kep.yaml': 'stage: alpha\n' };
const block = (label: string): string =>
  `<<[UNRESOLVED ${label}]>>\n\nTwo ways are open.\n\n<<[/UNRESOLVED]>>\n`;

checkRule('discussion-is-resolved', {
  passes: {
    'what was decided, under one alternative': {
      'README.md': `## Design Details\n\nText.\n\n### Alternative one\n\n${block('will not be done')}`,
    },
    'what was decided, among the alternatives': {
      'README.md': `## Alternatives\n\n${block('rejected by the API reviewers')}`,
    },
  },
  fails: {
    'a discussion that is put off over two lines': {
      change: {
        'README.md':
          '## Design Details\n\n<<[UNRESOLVED @handle]>>\nOpen until  the\nGA stage.\n<<[/UNRESOLVED]>>\n',
      },
      finds: [
        'notice README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'a discussion that is put off with a break': {
      change: {
        'README.md': '## Design Details\n\n<<[UNRESOLVED @handle]>>\nOpen until\nGA.\n<<[/UNRESOLVED]>>\n',
      },
      finds: [
        'notice README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'a block without a label': {
      change: { 'README.md': '## Design Details\n\n<<[UNRESOLVED]>>\nTwo ways.\n<<[/UNRESOLVED]>>\n' },
      finds: ['error README.md «<<[UNRESOLVED]>>» Unexpected `<<[UNRESOLVED]>>`, expected a decision'],
    },
    'a mark that closes nothing': {
      change: { 'README.md': '## Design Details\n\nText.\n\n<<[/UNRESOLVED]>>\n' },
      finds: ['error README.md «<<[/UNRESOLVED]>>» Unexpected `<<[/UNRESOLVED]>>` that closes no block'],
    },
    'what was decided, outside of the alternatives': {
      change: { 'README.md': `## Design Details\n\n${block('rejected')}` },
      finds: [
        'error README.md «<<[UNRESOLVED rejected]>>» Unexpected `<<[UNRESOLVED rejected]>>`, expected a decision',
      ],
    },
    'a label that names the current stage': {
      change: { ...ALPHA, 'README.md': `## Design Details\n\n${block('alpha')}` },
      finds: [
        'error README.md «<<[UNRESOLVED alpha]>>» Unexpected `<<[UNRESOLVED alpha]>>`, expected a decision',
      ],
    },
    'a label that names the stage, where there is none': {
      change: { 'kep.yaml': '# without: stage\n', 'README.md': `## Design Details\n\n${block('beta')}` },
      finds: [
        'error README.md «<<[UNRESOLVED beta]>>» Unexpected `<<[UNRESOLVED beta]>>`, expected a decision',
      ],
    },
    'a label that says it can wait': {
      change: { 'README.md': `## Design Details\n\n${block('non-blocking')}` },
      finds: [
        'notice README.md «<<[UNRESOLVED non-blocking]>>» Unexpected `<<[UNRESOLVED non-blocking]>>`, expected a decision',
      ],
    },
    'a label that says so in one word': {
      change: { 'README.md': `## Design Details\n\n${block('nonblocker')}` },
      finds: [
        'notice README.md «<<[UNRESOLVED nonblocker]>>» Unexpected `<<[UNRESOLVED nonblocker]>>`, expected a decision',
      ],
    },
    'a label that says so in other words': {
      change: { 'README.md': `## Design Details\n\n${block('not blocking')}` },
      finds: [
        'notice README.md «<<[UNRESOLVED not blocking]>>» Unexpected `<<[UNRESOLVED not blocking]>>`, expected a decision',
      ],
    },
    'a label that says so in two words': {
      change: { 'README.md': `## Design Details\n\n${block('non blocking')}` },
      finds: [
        'notice README.md «<<[UNRESOLVED non blocking]>>» Unexpected `<<[UNRESOLVED non blocking]>>`, expected a decision',
      ],
    },
    'a section whose questions are not due yet': {
      change: { ...ALPHA, 'README.md': `### Monitoring Requirements\n\n${block('@handle')}` },
      finds: [
        'notice README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'a section of which some questions are due': {
      change: { ...ALPHA, 'README.md': `### Feature Enablement and Rollback\n\n${block('@handle')}` },
      finds: [
        'error README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'a section below the questionnaire': {
      change: { ...ALPHA, 'README.md': `## Drawbacks\n\n${block('@handle')}` },
      finds: [
        'error README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'a part of an answer that is not due yet': {
      change: {
        ...ALPHA,
        'README.md': `###### What are other known failure modes?\n\n####### Detection\n\n${block('@handle')}`,
      },
      finds: [
        'notice README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'a discussion that is put off on the line of its mark': {
      change: {
        'README.md':
          '## Design Details\n\n<<[UNRESOLVED @handle]>> open until the GA stage\n<<[/UNRESOLVED]>>\n',
      },
      finds: [
        'notice README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'a discussion that names an earlier stage': {
      change: {
        'README.md':
          '## Design Details\n\n<<[UNRESOLVED @handle]>>\nOpen since before the alpha.\n<<[/UNRESOLVED]>>\n',
      },
      finds: [
        'error README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'what another discussion is put off to': {
      change: {
        'README.md':
          '## Design Details\n\n<<[UNRESOLVED a]>>\nOpen.\n<<[/UNRESOLVED]>>\n\nPostponed until GA.\n',
      },
      finds: ['error README.md «<<[UNRESOLVED a]>>» Unexpected `<<[UNRESOLVED a]>>`, expected a decision'],
    },
    'the criteria of the stage': {
      change: { 'README.md': `#### Beta\n\n- It is used.\n\n${block('@handle')}` },
      finds: [
        'error README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
    'a heading that names a later stage, elsewhere': {
      change: { 'README.md': `## Design Details\n\nText.\n\n### The way to GA\n\n${block('@handle')}` },
      finds: [
        'error README.md «<<[UNRESOLVED @handle]>>» Unexpected `<<[UNRESOLVED @handle]>>`, expected a decision',
      ],
    },
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
