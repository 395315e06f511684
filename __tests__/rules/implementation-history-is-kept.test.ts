import { checkRule } from '../support/rule.js';

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
