import { expect, test } from 'vitest';
import { checkRule } from '../support/rule.js';
import { findings, sample } from '../support/sample.js';

const TEMPLATE = 'keps/NNNN-kep-template/README.md';
const ALPHA = { 'kep.yaml': 'stage: alpha\n' };

checkRule('test-plan-is-complete', {
  passes: {
    'a link of the old kind': { 'README.md': '##### e2e tests\n\n[Runs](http://runs.example.org/a).\n' },
    'a plan that needs no test': {
      'README.md':
        '### Test Plan\n\n[x] I/we understand the owners of the involved components may require updates to existing tests first.\n\nThis cannot be shown by a test.\n\n##### Unit tests\n\nNone.\n\n##### Integration tests\n\n##### e2e tests\n',
    },
    'a KEP without a stage': { 'kep.yaml': '# without: stage\n', 'README.md': '##### e2e tests\n\nN/A\n' },
    'an implemented KEP that tells of its tests': {
      'kep.yaml': 'status: implemented\nstage: stable\nlatest-milestone: v1.39\n',
      'README.md': '##### e2e tests\n\n- A Pod with a budget\n',
    },
    'tests that are named by their path': {
      'README.md': '##### e2e tests\n\n- `test/e2e_node/budget_test.go`: a Pod with a budget\n',
    },
    'tests in words at alpha and in a KEP that is done': {
      ...ALPHA,
      'README.md': '##### e2e tests\n\n- A Pod with a budget\n',
    },
    'a reason in words': {
      'README.md': '##### e2e tests\n\n- The budget is not visible from outside of the kubelet\n',
    },
    'a date and a share': { 'README.md': '##### Unit tests\n\n- pkg/kubelet/status: 81%\n' },
    'no test plan: another rule says so': { 'README.md': '<!-- without: Test Plan -->' },
    'plans without links at alpha': {
      ...ALPHA,
      'README.md': '##### e2e tests\n\n##### Integration tests\n\nN/A\n',
    },
    'tests one heading too high': {
      'README.md': '##### Integration tests\n\n##### TestBudget\n\nRuns in https://runs.example.org.\n',
    },
    'a reason for the whole plan': {
      'README.md':
        '### Test Plan\n\n[X] I/we understand the owners of the involved components may require updates to existing tests first.\n\nIt is not possible to run tests of this vendor here.\n\n##### Unit tests\n\nNone.\n\n##### Integration tests\n\nN/A\n\n##### e2e tests\n\nN/A\n',
    },
    "a fork's template without acknowledgement": {
      [TEMPLATE]: '### Test Plan\n\n##### Unit tests\n',
      'README.md': '### Test Plan\n\nUnit tests.\n',
    },
  },
  fails: {
    'a sample beside a link of its own, said once': {
      change: {
        'README.md':
          '##### e2e tests\n\nN/A\n\n- [test name](https://example.org/tests/...): [periodic runs](https://example.org/runs/...)\n',
      },
      finds: [
        'warning README.md «- [test name](https://example.org/tests/...): [periodic runs](https://example.org/runs/...)» Unexpected template line `- [test name](https://example.org/tests/...): [periodic runs](https://example.o…` in `e2e tests`',
      ],
    },
    'a bare no': {
      change: { 'README.md': '##### e2e tests\n\nNo.\n' },
      finds: ['warning README.md «##### e2e tests» Missing a link to the tests or a reason in `e2e tests`'],
    },
    'a box that is not ticked': {
      change: {
        'README.md':
          '### Test Plan\n\n[ ] I/we understand the owners of the involved components may require updates to existing tests first.\n',
      },
      finds: [
        'warning README.md «[ ] I/we understand the owners of the involved components may require updates to existing tests first.» Unexpected unticked `I/we understand the owners of the involved components may require updates to ex…`, expected it ticked',
      ],
    },
    'coverage that is a sample': {
      change: {
        'README.md':
          '##### Unit tests\n\n- `pkg/kubelet/status`\n- `<package>`: `<date>` - `<test coverage>`\n',
      },
      finds: [
        `warning README.md «- \`<package>\`: \`<date>\` - \`<test coverage>\`» Unexpected template line \`- '<package>': '<date>' - '<test coverage>'\` in \`Unit tests\``,
      ],
    },
    'a section of tests that another one holds': {
      change: {
        'README.md':
          '##### Integration tests\n\n###### Part\n\n##### e2e tests\n\n[Runs](https://runs.example.org/a).\n',
      },
      finds: [
        'warning README.md «##### Integration tests» Missing a link to the tests or a reason in `Integration tests`',
      ],
    },
    'tests in words alone': {
      change: {
        'README.md':
          '##### Integration tests\n\n- A Pod with a budget\n\n##### e2e tests\n\n- Two Pods with a budget\n',
      },
      finds: [
        'notice README.md «##### Integration tests» Missing links to the tests that `Integration tests` describes',
      ],
    },
    'packages without coverage': {
      change: { 'README.md': '##### Unit tests\n\n- `pkg/kubelet/status`\n' },
      finds: ['notice README.md «##### Unit tests» Missing coverage of the packages in `Unit tests`'],
    },
    'no acknowledgement': {
      change: { 'README.md': '### Test Plan\n\nUnit tests.\n' },
      finds: [
        'warning README.md «### Test Plan» Missing `I/we understand the owners of the involved components may require updates to ex…` in the test plan',
      ],
    },
    "the template's own link": {
      change: {
        'README.md':
          '##### e2e tests\n\n- [test name](https://example.org/tests/...): [periodic runs](https://example.org/runs/...)\n',
      },
      finds: [
        'warning README.md «- [test name](https://example.org/tests/...): [periodic runs](https://example.org/runs/...)» Unexpected template line `- [test name](https://example.org/tests/...): [periodic runs](https://example.o…` in `e2e tests`',
      ],
    },
    'sample lines at alpha, too': {
      change: {
        ...ALPHA,
        'README.md': '##### Unit tests\n\n<!-- Which packages? -->\n  - <package>: <date> - <coverage>\n',
      },
      finds: [
        'warning README.md «- <package>: <date> - <coverage>» Unexpected template line `- <package>: <date> - <coverage>` in `Unit tests`',
      ],
    },
    'a placeholder instead of a link': {
      change: { 'README.md': '##### Integration tests\n\nTBD\n' },
      finds: [
        'warning README.md «##### Integration tests» Missing a link to the tests or a reason in `Integration tests`',
      ],
    },
  },
});

/** What is said of a section of the test plan with this text. */
async function saidOf(section: string, text: string): Promise<string[]> {
  const lines = await findings(sample({ 'README.md': `##### ${section}\n\n${text}\n` }));
  return lines.filter((line) => line.includes('test-plan')).map((line) => line.replace(/^.*» /, ''));
}

test.each([
  '- A Pod with a budget',
  '1. A Pod with a budget',
  '2)  Two Pods',
  '* A budget',
  '+ A budget in a test of a Pod',
])('tests are told and not shown: %s', async (text) => {
  expect(await saidOf('Integration tests', text)).toEqual([
    'Missing links to the tests that `Integration tests` describes',
  ]);
});

test.each(
  [
    '- A Pod: https://example.org/a',
    '- A Pod: [runs][1]',
    '- A Pod, in ci-kubernetes-node',
    '- A Pod, in pull-kubernetes-node',
    '- A Pod, on testgrid',
    '- A Pod, test/integration',
    '- A Pod, budget_test.go',
    '- A Pod, TestBudget',
    'A Pod with a budget',
    ...[
      'No Pod',
      'Not a Pod',
      'None',
      'N/A',
      'Cannot',
      'Without',
      'Already',
      'Existing',
      'Covered',
      'Covers',
    ],
    ...['Cover', 'Sufficient', 'Enough', 'Instead', 'See', 'Same', 'Will', 'Should', 'Must', 'Shall', 'Need'],
    ...['Needs', 'Needed', 'Plan', 'Plans', 'Planned', 'Propose', 'Proposed', 'Proposal', 'Add', 'Added'],
    ...['Adding', 'TBD it is', 'TODO it is', 'Would', 'May', "Isn't", 'Isn’t'],
  ].map((text) => (text.startsWith('- ') || text.startsWith('A Pod') ? text : `- ${text} a Pod`)),
)('tests are shown, or there is a reason: %s', async (text) => {
  expect(await saidOf('Integration tests', text)).toEqual([]);
});

test.each(['', ' and more', ': 2026', ' in 1.37'])('packages lack their coverage: %s', async (more) => {
  expect(await saidOf('Unit tests', `- \`pkg/kubelet\`${more}`)).toEqual([
    'Missing coverage of the packages in `Unit tests`',
  ]);
});

test.each([
  ...['81%', '81 %', '2026-05-11', '2026/5/1', '- 84.2', '- `84.2`', ': 84.2', '– 7.5', '| 84.2'],
  ...['https://example.org/a', '[report][1]', 'not needed'],
])('packages have their coverage, or a reason: %s', async (figure) => {
  expect(await saidOf('Unit tests', `- \`pkg/kubelet\` ${figure}`)).toEqual([]);
});
