import { expect, test } from 'vitest';
import { checkRule } from '../support/rule.js';
import { findings, sample } from '../support/sample.js';

checkRule('implementation-history-is-kept', {
  passes: {
    'a release after that of the stage': {
      'README.md': '## Implementation History\n\n- Alpha in 1.36\n- 1.38: metrics\n',
    },
    'a stage below a heading': {
      'README.md': '## Implementation History\n\n- Alpha in 1.36\n\n### Beta\n\nMetrics.\n',
    },
    'no release of Kubernetes': {
      'kep.yaml': 'milestone:\n  beta: v0.0\n',
      'README.md': '## Implementation History\n\n- Alpha in 1.36\n',
    },
    'a patch release': { 'README.md': '## Implementation History\n\n- v1.36.2: alpha\n- v1.37: beta\n' },
    'no section: another rule says so': { 'README.md': '<!-- without: Implementation History -->' },
    'entries below headings': {
      'README.md': '## Implementation History\n\n### v1.36\n\nAlpha.\n\n### v1.37\n\nBeta.\n',
    },
    'the release of the stage without its name': {
      'README.md': '## Implementation History\n\n- Alpha in 1.36\n- 1.37: metrics for the budget\n',
    },
    'an API of the stage': {
      'README.md': '## Implementation History\n\n- Alpha in 1.36\n- Introducing `v1beta1`\n',
    },
    'dates that tell of no stage': {
      'README.md': '## Implementation History\n\n- 2025-09-02: first draft\n- 2025-12-01: merged\n',
    },
    'another release in a plan, a part or a link': {
      'README.md':
        '## Implementation History\n\n- Targeting beta in 1.35\n- Beta of the client in v1.36\n- beta in v1.37\n- [beta](https://example.org/v1.30)\n',
    },
    'a stage that took two releases': {
      'README.md': '## Implementation History\n\n- v1.36: alpha\n- v1.35: alpha\n- v1.37: beta\n',
    },
    'a withdrawn KEP': { 'kep.yaml': 'status: withdrawn\n', 'README.md': '## Implementation History\n' },
  },
  fails: {
    'a history without a word, before there is a stage': {
      change: {
        'kep.yaml': 'status: provisional\n# without: stage\n',
        'README.md': '## Implementation History\n',
      },
      finds: ['notice README.md «## Implementation History» Missing entries in `Implementation History`'],
    },
    'a history that ends early, where only the latest release is known': {
      change: {
        'kep.yaml': '# without: milestone\n',
        'README.md': '## Implementation History\n\n- Alpha in 1.36\n',
      },
      finds: [
        'warning README.md «## Implementation History» Missing entry for `beta` in `Implementation History`, it ends with an earlier stage',
      ],
    },
    'another major release': {
      change: { 'README.md': '## Implementation History\n\n- v2.36: alpha\n- v1.37: beta\n' },
      finds: ['warning README.md «- v2.36: alpha» Unexpected `v2.36` for `alpha`, `milestone` says `v1.36`'],
    },
    'a history of stable that tells of alpha alone': {
      change: {
        'kep.yaml': 'stage: stable\nlatest-milestone: v1.39\n',
        'README.md': '## Implementation History\n\n- Alpha in 1.36\n',
      },
      finds: [
        'warning README.md «## Implementation History» Missing entry for `stable` in `Implementation History`, it ends with an earlier stage',
      ],
    },
    'comments only': {
      change: { 'README.md': '## Implementation History\n\n<!--\n- 2026-01-01: KEP created\n-->\n' },
      finds: ['warning README.md «## Implementation History» Missing entries in `Implementation History`'],
    },
    'a history that ends at alpha, and gives it another release': {
      change: {
        'README.md': '## Implementation History\n\n- 2026-04-22: v1.35: alpha\n- 2026-04-23: docs\n',
      },
      finds: [
        'warning README.md «## Implementation History» Missing entry for `beta` in `Implementation History`, it ends with an earlier stage',
        'warning README.md «- 2026-04-22: v1.35: alpha» Unexpected `v1.35` for `alpha`, `milestone` says `v1.36`',
      ],
    },
    'a headings only': {
      change: { 'README.md': '## Implementation History\n\n### v1.36\n\nTODO\n' },
      finds: ['warning README.md «## Implementation History» Missing entries in `Implementation History`'],
    },
  },
});

/** What is said of a history with this entry for beta, which `milestone` puts into v1.37. */
const saidOf = async (entry: string): Promise<string[]> => {
  const text = `## Implementation History\n\n${entry}\n- Beta exists.\n`;
  return (await findings(sample({ 'README.md': text }))).map((line) => line.replace(/^.*» /, ''));
};

test.each([
  'Beta in v1.35',
  '2026-04: beta released in 1.35',
  '2026-04-22: the beta release is v1.35',
  'Beta (releases v1.35)',
  'Graduated to beta in v1.35',
  'Graduates to beta with Kubernetes 1.35',
  'Graduate this feature to beta: v1.35',
  'Graduation to beta at v1.35',
  'Promoted to beta in k8s v1.35',
  'Promotes to beta on v1.35',
  'Promote the enhancement to beta for v1.35',
  'Promotion to beta, v1.35',
  'Moved into beta as of v1.35',
  'Moves to the beta level in v1.35',
  'Move KEP to beta status in version v1.35',
  'Launched as beta in v1.35',
  'Launches as beta in v1.35',
  'Shipped as beta in v1.35',
  'Shipping as beta in v1.35',
  'Became beta in v1.35',
  'Becomes beta in v1.35',
  'Become beta in v1.35',
  'Reached beta in v1.35',
  'Beta was available in v1.35',
  '[Beta](https://example.org/v1.30) in v1.35, https://example.org/v1.31',
])('an entry gives beta another release: %s', async (entry) => {
  expect(await saidOf(`- ${entry}`)).toEqual([
    expect.stringMatching(/^Unexpected `v?1\.35` for `beta`, `milestone` says `v1\.37`$/),
  ]);
});

test.each([
  'Beta of the client in v1.35',
  'Beta is planned for v1.35',
  'Alpha and beta in v1.35',
  'Beta in v1.35 and v1.36',
  'Beta in v1.35.1.2',
  'Beta in xv1.35',
  'Beta in v1.35x',
  'Beta in 1.2.1.35',
  'Beta in 2026',
  `${'Beta '.repeat(80)} in v1.35`,
])('an entry says something else: %s', async (entry) => {
  expect(await saidOf(`- ${entry}`)).toEqual([]);
});

test.each<[string, string]>([
  ['stable', 'GA'],
  ['stable', 'Stable'],
  ['stable', 'General availability'],
  ['stable', 'GA.'],
  ['deprecated', 'Deprecated'],
  ['disabled', 'Disabled'],
  ['removed', 'Removed'],
])('%s is told of as %s', async (stage, word) => {
  const text = `## Implementation History\n\n- ${word} in v1.35\n- v1.37: Beta\n`;
  const metadata = `milestone:\n  alpha: v1.36\n  beta: v1.37\n  ${stage}: v1.39\n`;
  const lines = await findings(sample({ 'README.md': text, 'kep.yaml': metadata }));
  expect(lines.filter((line) => line.includes('implementation-history'))).toEqual([
    `warning implementation-history-is-kept README.md «- ${word} in v1.35» Unexpected \`v1.35\` for \`${stage}\`, \`milestone\` says \`v1.39\``,
  ]);
});
