import { checkRule } from '../support/rule.js';

const MECHANISM = '###### How can this feature be enabled / disabled in a live cluster?';
const OTHER = `${MECHANISM}\n\n- [x] Other\n  - Describe the mechanism: a flag of the kubelet that names the budget file.\n`;
const PROSE = `${MECHANISM}\n\nThe attribute is part of the driver; nothing has to be switched on.\n`;
const SLIS =
  '###### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?';
const TEMPLATE = 'keps/NNNN-kep-template/kep.yaml';
const OWN_KEY =
  '\n# The following PRR answers are required at beta release\nrunbook: https://example.org/runbook\n';

checkRule('prr-answers-are-declared', {
  passes: {
    'no gate where another mechanism is described': {
      'kep.yaml': '# without: feature-gates',
      'README.md': OTHER,
    },
    'an empty list where only another KEP has a gate': {
      'kep.yaml': 'feature-gates: []\ndisable-supported: false',
      'README.md': `${MECHANISM}\n\nNothing to switch on. Lists depend on the feature gate \`PodLists\` (KEP-9011).\n`,
    },
    'an empty list where nothing can be disabled': {
      'kep.yaml': 'feature-gates: []\ndisable-supported: false',
      'README.md': PROSE,
    },
    'no metrics where the answer about SLIs says why': {
      'kep.yaml': 'metrics: []',
      'README.md': `${SLIS}\n\nNothing changes at runtime, so no metric applies.\n`,
    },
    'a KEP before reviews began': {
      'kep.yaml': 'latest-milestone: v1.20\nmilestone:\n  beta: v1.20\nmetrics: []',
    },
    'a KEP out of tree': { 'kep.yaml': 'latest-milestone: "0.0"\nmetrics: []' },
    'a value of the wrong type, which the schema names': { 'kep.yaml': 'feature-gates:\n  - PodStartBudget' },
    'a template value, which another rule names': { 'kep.yaml': 'metrics:\n  - my_feature_metric' },
    'broken YAML': { 'kep.yaml': '# without: metrics\ntitle: "Pod Start' },
    'the key of a fork’s template, which is a known key': {
      [TEMPLATE]: OWN_KEY,
      'kep.yaml': 'runbook: budget.md',
    },
    'the key of a fork’s template before its stage': {
      [TEMPLATE]: OWN_KEY,
      'kep.yaml': 'stage: alpha',
    },
  },
  fails: {
    'gates that the README names': {
      change: { 'kep.yaml': 'feature-gates: []' },
      finds: ['error kep.yaml «[]» Missing `feature-gates`, which is due from alpha on'],
    },
    'a switch without anything to switch': {
      change: { 'kep.yaml': 'feature-gates:', 'README.md': PROSE },
      finds: [
        'warning kep.yaml «true» Unexpected `disable-supported: true` without a feature gate, expected `false` or a gate in `feature-gates`',
      ],
    },
    'metrics that are none': {
      change: { 'kep.yaml': 'metrics:\n  - N/A', 'README.md': `${SLIS}\n\nThe condition of each Pod.\n` },
      finds: [
        'warning kep.yaml «- N/A» Unexpected `metrics` without a metric, expected names: they are due from beta on',
      ],
    },
    'a stale `latest-milestone`': {
      change: { 'kep.yaml': 'latest-milestone: v1.20\nmetrics: []' },
      finds: [
        'error kep.yaml «[]» Unexpected `metrics` without a metric, expected names: they are due from beta on',
      ],
    },
    'an empty list item': {
      change: { 'kep.yaml': 'metrics:\n  -' },
      finds: [
        'error kep.yaml «-» Unexpected `metrics` without a metric, expected names: they are due from beta on',
      ],
    },
    'at most a warning once implemented': {
      change: {
        'kep.yaml': 'status: implemented\nstage: stable\nlatest-milestone: v1.39\n# without: metrics',
      },
      finds: ['warning kep.yaml «stable» Missing `metrics`, which is due from beta on'],
    },
    'the key of a fork’s template': {
      change: { [TEMPLATE]: OWN_KEY },
      finds: ['error kep.yaml «beta» Missing `runbook`, which is due from beta on'],
    },
  },
});
