import { expect, test } from 'vitest';
import { checkRule } from '../support/rule.js';
import { findings, sample } from '../support/sample.js';

const TEMPLATE = 'keps/NNNN-kep-template/README.md';

checkRule('section-is-present', {
  passes: {
    'strategies at alpha': {
      'kep.yaml': 'stage: alpha\n',
      'README.md': '### Upgrade / Downgrade Strategy\n\n### Version Skew Strategy\n',
    },
    'without the optional sections of the template': {
      [TEMPLATE]: '### User Stories (Optional)\n\n#### Story 1\n\n#### Story 2\n',
    },
    'without a template': { [TEMPLATE]: '<!-- without: this file -->' },
    'a comment that hides sections: another rule says so': {
      'README.md': '### Version Skew Strategy\n\n<!-- An older kubelet ignores the field.\n',
    },
    'a section that moved and changed its level': {
      'README.md':
        '<!-- without: Risks and Mitigations -->\n## Alternatives\n\nNone.\n\n## Risks and Mitigations\n\nNone.\n',
    },
    'an indented heading and one behind a tab, as GitHub reads them': {
      'README.md':
        '<!-- without: Drawbacks -->\n## Alternatives\n\nNone.\n\n  ##\tDrawbacks\n\nNone.\n\n<!-- toc -->\n',
    },
    'one where the template has many': {
      'README.md':
        '<!-- without: Risks and Mitigations -->\n## Alternatives\n\nNone.\n\n## Risk and Mitigations\n\nNone.\n',
    },
    'a name in two words and one with a slip': {
      'README.md':
        '<!-- without: Drawbacks -->\n<!-- without: Motivation -->\n## Alternatives\n\nNone.\n\n## Draw Backs\n\nNone.\n\n## Motivaton\n\nWhy.\n\n### Goal\n\n- One.\n\n### Non-Goal\n\n- Two.\n',
    },
    'one of the names of a section': {
      [TEMPLATE]: '## Drawbacks\n\n## Implementation Details/Notes/Constraints\n',
      'README.md': '## Drawbacks\n\nNone.\n\n## Implementation Details\n\nAs said.\n',
    },
    'a withdrawn KEP': { 'kep.yaml': 'status: withdrawn\n', 'README.md': '<!-- without: Drawbacks -->' },
    'the checklist of a KEP that is done': {
      'kep.yaml': 'status: implemented\nstage: stable\nmilestone:\n  stable: v1.37\n',
      'README.md': '<!-- without: Release Signoff Checklist -->',
    },
    'the questionnaire, which has its own rules': { 'README.md': '<!-- without: Scalability -->' },
  },
  fails: {
    'strategies without a word': {
      change: { 'README.md': '### Upgrade / Downgrade Strategy\n\n### Version Skew Strategy\n\nTBD\n' },
      finds: [
        'warning README.md «### Upgrade / Downgrade Strategy» Missing text under `Upgrade / Downgrade Strategy`',
        'notice README.md «### Version Skew Strategy» Missing text under `Version Skew Strategy`',
      ],
    },
    'a heading that only a fence shows': {
      change: { 'README.md': '<!-- without: Drawbacks -->\n## Alternatives\n\n```\n## Drawbacks\n```\n' },
      finds: ['warning README.md «KEP-9001: Pod Start Budget» Missing section `Drawbacks`'],
    },
    'a section with all its parts once': {
      change: { 'README.md': '<!-- without: Test Plan -->' },
      finds: ['warning README.md «## Design Details» Missing section `Test Plan` of `Design Details`'],
    },
    'the parts of a missing section that stands in pieces': {
      change: {
        'README.md':
          '## Summary\n\nA Pod says how long it may start.\n\n### Goals\n\n- One.\n\n<!-- without: Motivation -->\n',
      },
      finds: [
        'warning README.md «KEP-9001: Pod Start Budget» Missing section `Motivation`',
        'warning README.md «KEP-9001: Pod Start Budget» Missing section `Non-Goals` of `Motivation`',
      ],
    },
    'a section of two names, of which one stands alone': {
      change: {
        [TEMPLATE]: '## Drawbacks\n\n## Cost / Latency Budget\n',
        'README.md': '## Drawbacks\n\nNone.\n\n## Cost\n\nNone.\n',
      },
      finds: ['warning README.md «KEP-9001: Pod Start Budget» Missing section `Cost / Latency Budget`'],
    },
    "what a fork's template adds": {
      change: { [TEMPLATE]: '## Drawbacks\n\n## Cost\n' },
      finds: ['warning README.md «KEP-9001: Pod Start Budget» Missing section `Cost`'],
    },
    'a provisional KEP with a notice': {
      change: { 'kep.yaml': 'status: provisional\n', 'README.md': '<!-- without: Drawbacks -->' },
      finds: ['notice README.md «KEP-9001: Pod Start Budget» Missing section `Drawbacks`'],
    },
  },
});

/** What a README lacks that has `own` where the template has `asked` below its drawbacks. */
async function lacks(asked: string, own: string): Promise<string[]> {
  const lines = await findings(
    sample({ [TEMPLATE]: `## Drawbacks\n\n${asked}\n`, 'README.md': `## Drawbacks\n\nNone.\n\n${own}\n` }),
  );
  return lines
    .filter((line) => line.includes('section-is-present'))
    .map((line) => line.replace(/^.*Missing /, ''));
}

test.each([
  ['Non-Goals', 'No Goals'],
  ['Non-Goals', 'None goals'],
  ['e2e tests', 'End-to-End Tests'],
  ['e2e tests', 'E2E Testing'],
  ['Acceptance Criteria', 'Acceptance Criterion'],
  ['Big drawbacks', 'Big Draw Back'],
  ['TL;DR', 'TLDR'],
  ['Acceptance', 'Aceptance'],
  ['Acceptance', 'Acceptence'],
  ['Load tests', 'Load Tests and Benchmarks'],
  ['Costs', 'Cost'],
  ['Costs and gains', 'COSTS & Gains!'],
  ['Costs (optional) of all', 'Costs of all'],
])('%s is there as %s', async (asked, own) => {
  expect(await lacks(`## ${asked}`, `## ${own}\n\nText.`)).toEqual([]);
});

test.each([
  ['Acceptance', 'Aceptence'],
  ['Costs', 'Casts'],
  ['Load tests', 'Unload tests'],
  ['Bus', 'Bu'],
  ['No Goalkeepers', 'Non Goals'],
])('%s is not there as %s', async (asked, own) => {
  expect(await lacks(`## ${asked}`, `## ${own}\n\nText.`)).toEqual([`section \`${asked}\``]);
});

test.each([
  'Costs (Optional)',
  'Costs (if applicable)',
  'Costs, where necessary',
  'Costs when needed',
  'Costs (if relevant)',
  'Costs (if any)',
  'Costs as needed',
  'Costs (as applicable)',
  'Costs, as necessary',
])('%s is left to the author, with all below it', async (heading) => {
  expect(await lacks(`## ${heading}\n\n### Low\n\n#### Lowest\n\n### High`, '')).toEqual([]);
});

test.each(['Costs as such', 'Optionality', 'Costs if cheap', 'Costs whenever needed'])(
  '%s is asked for',
  async (heading) => {
    expect(await lacks(`## ${heading}`, '')).toEqual([`section \`${heading}\``]);
  },
);

test.each([
  '**Low costs**: none',
  '- Low costs: none',
  '* low cost',
  '+ Low costs',
  '__Low costs__',
  '| Low costs | none |',
])('a part is there as a line of the one that it is part of: %s', async (line) => {
  expect(await lacks('## Money\n\n### Low costs', `## Money\n\nSome.\n\n${line}`)).toEqual([]);
});

test.each(['Low costs are none', '**Lower costs**', '- All low costs', '-Low costs'])(
  'a part is not there as this line: %s',
  async (line) => {
    expect(await lacks('## Money\n\n### Low costs', `## Money\n\n${line}`)).toEqual([
      'section `Low costs` of `Money`',
    ]);
  },
);

test('of a section that is missing with some of its parts, the others are told each', async () => {
  const asked = '## Money\n\n### Low costs\n\n### High costs\n\n## Time';
  expect(await lacks(asked, '## Time\n\n### High costs\n\nMany.')).toEqual([
    'section `Low costs` of `Money`',
    'section `Money`',
  ]);
  expect(await lacks(asked, '## Time\n\nMuch.')).toEqual(['section `Money`']);
});
