import { checkRule } from '../support/rule.js';

const STABLE = { 'kep.yaml': 'stage: stable\nmilestone:\n  stable: v1.37\n' };
const ALPHA = { 'kep.yaml': 'stage: alpha\n' };
const tests = (answer: string): string =>
  `###### Are there any tests for feature enablement/disablement?\n\n${answer}\n`;
const latency = (answer: string): string =>
  `###### Will enabling / using this feature result in increasing time taken by any operations covered by existing SLIs/SLOs?\n\n${answer}\n`;

checkRule('promise-is-kept', {
  passes: {
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
