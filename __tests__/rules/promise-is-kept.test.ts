import { describe, expect, test } from 'vitest';
import { checkRule } from '../support/rule.js';
import { findings, sample } from '../support/sample.js';

const STABLE = { 'kep.yaml': 'stage: stable\nmilestone:\n  stable: v1.37\n' };
const ALPHA = { 'kep.yaml': 'stage: alpha\n' };
const tests = (answer: string): string =>
  `###### Are there any tests for feature enablement/disablement?\n\n${answer}\n`;
const latency = (answer: string): string =>
  `###### Will enabling / using this feature result in increasing time taken by any operations covered by existing SLIs/SLOs?\n\n${answer}\n`;

checkRule('promise-is-kept', {
  passes: {
    'an answer that is a word alone, which another rule names': {
      'README.md':
        '###### Were upgrade and rollback tested? Was the upgrade->downgrade->upgrade path tested?\n\nTODO\n',
    },
    'a metric of an alpha question promised for alpha at alpha': {
      ...ALPHA,
      'README.md':
        '###### Does enabling the feature change any default behavior?\n\nNo. A metric will be added in alpha.\n',
    },
    'what the test plan says above sections that link to some': {
      'README.md':
        '### Test Plan\n\nUnit tests will be added.\n\n##### e2e tests\n\n[Runs](https://example.org/runs).\n',
    },
    'a metric promised for alpha at alpha': {
      ...ALPHA,
      'README.md': latency('No. A metric will be added in alpha.'),
    },
    'what a question of a later stage promises for alpha at alpha': {
      ...ALPHA,
      'README.md': latency('No. The documentation will be extended in alpha.'),
    },
    'what is still to be done, which another rule names': {
      'README.md': latency('No. The kubelet will be measured (TODO).'),
    },
    'what is put off to a later stage by one word': { 'README.md': latency('No. TBD for GA.') },
    'a text of the test plan for a later stage': {
      'README.md': '##### e2e tests\n\nThe flow will be described here before GA.\n',
    },
    'a text of the test plan without a point': {
      'README.md': '##### e2e tests\n\nThe flow will be described here.\n',
    },
    'a metric in the test plan': { 'README.md': '##### e2e tests\n\nA metric will be added before beta.\n' },
    'a test plan at alpha': {
      ...ALPHA,
      'README.md': '##### e2e tests\n\nE2e tests will be added in alpha.\n',
    },
    'a README without a test plan': { 'README.md': '<!-- without: Test Plan -->' },
    'tests promised for alpha at alpha': {
      ...ALPHA,
      'README.md': tests('Yes, unit tests will be added in alpha.'),
    },
    'a promise without a point at alpha': {
      ...ALPHA,
      'README.md': tests('Yes, will be covered by unit tests.'),
    },
    'a later stage': { 'README.md': latency('No. Benchmarks will be repeated before GA.') },
    'a later release': { 'README.md': latency('No. Benchmarks will be added in v1.99.') },
    'a test in the future tense that is linked to': {
      'README.md': tests(
        'Yes, [this test](https://example.org/blob/main/gate_test.go) will check both settings.',
      ),
    },
    'what the system will do': {
      'README.md': latency(
        'The kubelet will wait until the budget is read. In beta the gate will be enabled by default.',
      ),
    },
    'graduation criteria': { 'README.md': '#### GA\n\n- e2e tests will be added for GA.\n' },
    'a section of the test plan with figures': {
      'README.md': '##### Unit tests\n\nUnit tests will be extended:\n\n- `pkg/kubelet`: 2026-05-01 - 81 %\n',
    },
    'what is said of tests in general, where others link to some': {
      'README.md': '##### Prerequisite testing updates\n\nAll changes will be covered by unit tests.\n',
    },
    'tests of somebody else': {
      'README.md': '##### e2e tests\n\nE2e tests will be performed in the cloud providers that use it.\n',
    },
    'a section of the test plan with a link': {
      'README.md': '##### e2e tests\n\nWe will add tests: [budget](https://example.org/runs).\n',
    },
  },
  fails: {
    'a promise beside what is still to be done on another line': {
      change: { 'README.md': latency('No. The kubelet will be measured.\n\nThe scheduler: TBD.') },
      finds: [],
    },
    'sections of the test plan, of which one names its stage': {
      change: {
        'README.md':
          '### Test Plan\n\n##### Integration tests\n\nIntegration tests will be added before beta.\n\n##### e2e tests\n\nE2e tests will be added.\n',
      },
      finds: [
        'warning README.md «Integration tests will be added before beta.» Unexpected promise `Integration tests will be added before beta.` for beta, expected what came of it: the KEP is at beta',
        'notice README.md «E2e tests will be added.» Unexpected promise `E2e tests will be added.` that names no stage, expected what came of it: the KEP is at beta',
      ],
    },
    'several promises for one point': {
      change: {
        'README.md': latency(
          'No. The cost will be measured before beta. The kubelet will be measured before beta, too.',
        ),
      },
      finds: [
        'warning README.md «The cost will be measured before beta.» Unexpected promise `The cost will be measured before beta.` for beta, expected what came of it: the KEP is at beta',
      ],
    },
    'promises for several points': {
      change: {
        'README.md': latency(
          'No. The cost will be measured in alpha. The kubelet will be measured before beta. The scheduler will be measured.',
        ),
      },
      finds: [
        'warning README.md «The cost will be measured in alpha.» Unexpected promise `The cost will be measured in alpha.` for alpha, expected what came of it: the KEP is at beta',
        'warning README.md «The kubelet will be measured before beta.» Unexpected promise `The kubelet will be measured before beta.` for beta, expected what came of it: the KEP is at beta',
      ],
    },
    'a text for alpha at alpha': {
      change: {
        ...ALPHA,
        'README.md':
          '###### Does enabling the feature change any default behavior?\n\nNo. The documentation will be extended in alpha.\n',
      },
      finds: [
        'warning README.md «The documentation will be extended in alpha.» Unexpected promise `The documentation will be extended in alpha.` for alpha, expected what came of it: the KEP is at alpha',
      ],
    },
    'a metric without a point at stable': {
      change: { ...STABLE, 'README.md': latency('No. A metric will be added for it.') },
      finds: [
        'warning README.md «A metric will be added for it.» Unexpected promise `A metric will be added for it.` that names no stage, expected what came of it: the KEP is at stable',
      ],
    },
    'a text without a point at stable': {
      change: { ...STABLE, 'README.md': latency('No. The documentation will be extended.') },
      finds: [
        'notice README.md «The documentation will be extended.» Unexpected promise `The documentation will be extended.` that names no stage, expected what came of it: the KEP is at stable',
      ],
    },
    'a text without a point beside a test of upgrade': {
      change: {
        'README.md':
          '###### Were upgrade and rollback tested? Was the upgrade->downgrade->upgrade path tested?\n\nThe steps will be documented.\n\n1. Start a cluster.\n',
      },
      finds: [
        'notice README.md «The steps will be documented.» Unexpected promise `The steps will be documented.` that names no stage, expected what came of it: the KEP is at beta',
      ],
    },
    'a test without a point beside another answer': {
      change: { 'README.md': latency('No. We will test it by hand.') },
      finds: [
        'notice README.md «We will test it by hand.» Unexpected promise `We will test it by hand.` that names no stage, expected what came of it: the KEP is at beta',
      ],
    },
    'a page that is linked to': {
      change: {
        'README.md': latency(
          'No. The [cost](https://example.org/blob/main/a.md) will be measured before beta.',
        ),
      },
      finds: [
        'warning README.md «The [cost](https://example.org/blob/main/a.md) will be measured before beta.» Unexpected promise `The cost will be measured before beta.` for beta, expected what came of it: the KEP is at beta',
      ],
    },
    'a test plan that promises a text for its stage': {
      change: { 'README.md': '##### e2e tests\n\nThe flow will be described here before beta.\n' },
      finds: [
        'warning README.md «The flow will be described here before beta.» Unexpected promise `The flow will be described here before beta.` for beta, expected what came of it: the KEP is at beta',
      ],
    },
    'a test plan that promises for its stage, and has figures': {
      change: {
        'README.md': '##### Unit tests\n\nUnit tests will be added before beta.\n\n- `pkg/kubelet`: 81 %\n',
      },
      finds: [
        'warning README.md «Unit tests will be added before beta.» Unexpected promise `Unit tests will be added before beta.` for beta, expected what came of it: the KEP is at beta',
      ],
    },
    'a test plan that promises above its sections': {
      change: {
        'README.md':
          '### Test Plan\n\nAll of it will be tested before beta.\n\n##### e2e tests\n\n[Runs](https://example.org/runs).\n',
      },
      finds: [
        'warning README.md «All of it will be tested before beta.» Unexpected promise `All of it will be tested before beta.` for beta, expected what came of it: the KEP is at beta',
      ],
    },
    'the test of upgrade, and no word that it was tried': {
      change: {
        'README.md':
          '###### Were upgrade and rollback tested? Was the upgrade->downgrade->upgrade path tested?\n\nWe will test it by hand.\n\n1. Start a cluster.\n2. Create a Pod with a budget.\n',
      },
      finds: [
        'warning README.md «We will test it by hand.» Unexpected promise `We will test it by hand.` that names no stage, expected what came of it: the KEP is at beta',
      ],
    },
    'what is lacking, and in the next sentence when it comes': {
      change: {
        'README.md':
          '###### Were upgrade and rollback tested? Was the upgrade->downgrade->upgrade path tested?\n\nUpgrade was tried by hand on kind. Rollback was not tested. It will be tested before beta.\n',
      },
      finds: [
        'warning README.md «Rollback was not tested. It will be tested before beta.» Unexpected promise `Rollback was not tested. It will be tested before beta.` for beta, expected what came of it: the KEP is at beta',
      ],
    },
    'one more test of upgrade beside what was tried': {
      change: {
        'README.md':
          '###### Were upgrade and rollback tested? Was the upgrade->downgrade->upgrade path tested?\n\nWe tried it by hand. We will add an e2e test.\n',
      },
      finds: [
        'notice README.md «We will add an e2e test.» Unexpected promise `We will add an e2e test.` that names no stage, expected what came of it: the KEP is at beta',
      ],
    },
    'tests promised for alpha at beta': {
      change: { 'README.md': tests('Yes, unit tests will be added in alpha.') },
      finds: [
        'warning README.md «Yes, unit tests will be added in alpha.» Unexpected promise `Yes, unit tests will be added in alpha.` for alpha, expected what came of it: the KEP is at beta',
      ],
    },
    'a release that is there': {
      change: { 'README.md': latency('No. A benchmark will be added in v1.36.\nIt will be small.') },
      finds: [
        'warning README.md «A benchmark will be added in v1.36.» Unexpected promise `A benchmark will be added in v1.36.` for v1.36, expected what came of it: the KEP targets v1.37',
      ],
    },
    'the words between marks': {
      change: {
        'README.md': latency(
          'No, *but* the [cost](https://example.org) of `read` **will be measured** before beta. Yes.',
        ),
      },
      finds: [
        'warning README.md «No, *but* the [cost](https://example.org) of `read` **will be measured** before beta.» Unexpected promise `No, but the cost of read will be measured before beta.` for beta, expected what came of it: the KEP is at beta',
      ],
    },
    'a test without a point at stable': {
      change: { ...STABLE, 'README.md': tests('Yes, will be covered by unit tests.') },
      finds: [
        'warning README.md «Yes, will be covered by unit tests.» Unexpected promise `Yes, will be covered by unit tests.` that names no stage, expected what came of it: the KEP is at stable',
      ],
    },
    'a test plan that promises in several sections': {
      change: {
        'README.md':
          '##### Integration tests\n\nWe will add tests for `budgets`.\n\n##### e2e tests\n\nE2e tests will be added.\n',
      },
      finds: [
        'notice README.md «We will add tests for `budgets`.» Unexpected promise `We will add tests for budgets.` that names no stage, expected what came of it: the KEP is at beta',
      ],
    },
    'a test plan that promises': {
      change: { 'README.md': '##### e2e tests\n\n- We will add tests for `budgets`.\n- And more.\n' },
      finds: [
        'notice README.md «We will add tests for `budgets`.» Unexpected promise `We will add tests for budgets.` that names no stage, expected what came of it: the KEP is at beta',
      ],
    },
  },
});

describe('a section of the test plan', () => {
  const promising = (more: string): Promise<string[]> =>
    findings(sample({ 'README.md': `##### Unit tests\n\nUnit tests will be extended.\n\n- ${more}\n` }));
  const said = [
    'notice promise-is-kept README.md «Unit tests will be extended.» Unexpected promise `Unit tests will be extended.` that names no stage, expected what came of it: the KEP is at beta',
  ];

  test.each([
    '81%',
    '81 %',
    '2026-05-11',
    '`pkg/kubelet` - 81.2',
    '`pkg/kubelet`: `81.2`',
    '`pkg/kubelet` | 7.5',
    '`pkg/kubelet`:81.2',
  ])('has figures: %s', async (figures) => {
    expect(await promising(figures)).toEqual([]);
  });

  test.each([
    '[runs]( https://example.org/x)',
    '[runs](<https://example.org/x>)',
    '[runs][1]',
    'http://example.org/x',
  ])('has a link: %s', async (link) => {
    expect(await promising(link)).toEqual([]);
  });

  test.each(['all %', '2026-05', 'part 1.2', 'see `v1.36.2`', '`pkg/kubelet`', '[pkg/kubelet](../kubelet)'])(
    'has neither: %s',
    async (text) => {
      expect(await promising(text)).toEqual(said);
    },
  );
});
