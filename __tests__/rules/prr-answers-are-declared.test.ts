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
    'a repository without a questionnaire': {
      'kep.yaml': '# without: metrics',
      '.github/prr-lint.yaml': 'questionnaire: none\n',
    },
    'a KEP without a stage': { 'kep.yaml': '# without: stage\n# without: metrics' },
    'a KEP without a release': { 'kep.yaml': '# without: latest-milestone\n# without: metrics' },
    'no metrics, where four words say why': {
      'kep.yaml': 'metrics: []',
      'README.md': `${SLIS}\n\nThere is  no metric.\n`,
    },
    'a value that only starts like none': { [TEMPLATE]: OWN_KEY, 'kep.yaml': 'runbook: nullable' },
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
    'a switch without a word, where nothing is to switch': {
      change: { 'kep.yaml': 'feature-gates: []\n# without: disable-supported', 'README.md': PROSE },
      finds: ['warning kep.yaml «beta» Missing `disable-supported`, which is due from alpha on'],
    },
    'a gate beside another mechanism': {
      change: {
        'kep.yaml': '# without: feature-gates',
        'README.md': `${MECHANISM}\n\n- [x] Feature gate\n  - Feature gate name: PodStartBudget\n  - Components depending on the feature gate: kubelet\n- [x] Other\n  - Describe the mechanism: a flag of the kubelet that names the budget file.\n`,
      },
      finds: ['error kep.yaml «beta» Missing `feature-gates`, which is due from alpha on'],
    },
    'a switch, where only kep.yaml has a gate': {
      change: { 'kep.yaml': '# without: disable-supported', 'README.md': PROSE },
      finds: ['error kep.yaml «beta» Missing `disable-supported`, which is due from alpha on'],
    },
    'no metrics, where the answer about SLIs says why': {
      change: {
        'kep.yaml': '# without: metrics',
        'README.md': `${SLIS}\n\nNothing changes at runtime, so no metric applies.\n`,
      },
      finds: ['warning kep.yaml «beta» Missing `metrics`, which is due from beta on'],
    },
    'no metrics, where the answer names one and no other': {
      change: {
        'kep.yaml': 'metrics: []',
        'README.md': `${SLIS}\n\n- [x] Metrics\n  - Metric name: pod_start_a_total\n\nThere is no other metric.\n`,
      },
      finds: [
        'error kep.yaml «[]» Unexpected `metrics` without a metric, expected names: they are due from beta on',
      ],
    },
    'a switch, where there is no gate': {
      change: { 'kep.yaml': '# without: disable-supported\n# without: feature-gates', 'README.md': PROSE },
      finds: [
        'warning kep.yaml «beta» Missing `disable-supported`, which is due from alpha on',
        'error kep.yaml «beta» Missing `feature-gates`, which is due from alpha on',
      ],
    },
    'no gate, and no other mechanism': {
      change: { 'kep.yaml': '# without: feature-gates\ndisable-supported: false', 'README.md': PROSE },
      finds: ['error kep.yaml «beta» Missing `feature-gates`, which is due from alpha on'],
    },
    'several gates that the README names': {
      change: {
        'kep.yaml': '# without: feature-gates',
        'README.md': `${MECHANISM}\n\n- [x] Feature gate\n  - Feature gate name: PodStartBudget, PodStartRetry\n  - Components depending on the feature gate: kubelet, kube-apiserver\n`,
      },
      finds: ['error kep.yaml «beta» Missing `feature-gates`, which is due from alpha on'],
    },
    'no metrics, where three words say nothing': {
      change: { 'kep.yaml': 'metrics: []', 'README.md': `${SLIS}\n\nNo metric applies.\n` },
      finds: [
        'warning kep.yaml «[]» Unexpected `metrics` without a metric, expected names: they are due from beta on',
      ],
    },
    'no metrics, where the answer is empty': {
      change: { 'kep.yaml': 'metrics: []', 'README.md': `${SLIS}\n` },
      finds: [
        'warning kep.yaml «[]» Unexpected `metrics` without a metric, expected names: they are due from beta on',
      ],
    },
    'no metrics, where the answer names some, some twice': {
      change: {
        'kep.yaml': 'metrics: []',
        'README.md': `${SLIS}\n\n- [x] Metrics\n  - Metric name: pod_start_a_total, pod_start_b_total, pod_start_a_total, pod_start_*\n`,
      },
      finds: [
        'error kep.yaml «[]» Unexpected `metrics` without a metric, expected names: they are due from beta on',
      ],
    },
    'no metrics, where the answer names those of every cluster': {
      change: {
        'kep.yaml': '# without: metrics',
        'README.md': `${SLIS}\n\n- [x] Metrics\n  - Metric name: apiserver_request_duration_seconds\n`,
      },
      finds: ['warning kep.yaml «beta» Missing `metrics`, which is due from beta on'],
    },
    'no metrics, where not all of those named are of every cluster': {
      change: {
        'kep.yaml': '# without: metrics',
        'README.md': `${SLIS}\n\n- [x] Metrics\n  - Metric name: apiserver_request_duration_seconds, pod_start_a_total\n`,
      },
      finds: ['error kep.yaml «beta» Missing `metrics`, which is due from beta on'],
    },
    'a key, whatever else is wrong with kep.yaml': {
      change: { 'kep.yaml': 'disable-supported: perhaps\n# without: metrics' },
      finds: ['error kep.yaml «beta» Missing `metrics`, which is due from beta on'],
    },
    'a key that is null': {
      change: { [TEMPLATE]: OWN_KEY, 'kep.yaml': 'runbook: "null"' },
      finds: ['error kep.yaml «"null"» Missing `runbook`, which is due from beta on'],
    },
    'a key that is a tilde': {
      change: { [TEMPLATE]: OWN_KEY, 'kep.yaml': 'runbook: " ~ "' },
      finds: ['error kep.yaml «" ~ "» Missing `runbook`, which is due from beta on'],
    },
    'gates without a name': {
      change: { 'kep.yaml': 'feature-gates:\n  - {}' },
      finds: ['error kep.yaml «- {}» Missing `feature-gates`, which is due from alpha on'],
    },
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
