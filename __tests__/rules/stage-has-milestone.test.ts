import { checkRule } from '../support/rule.js';

checkRule('stage-has-milestone', {
  passes: {
    'a project without releases': {
      'kep.yaml': '# without: latest-milestone\n# without: milestone',
      '.github/prr-lint.yaml': 'prr-since: v0.0\nkubernetes:\n  index: none\n',
    },
    'a release with blanks': { 'kep.yaml': 'milestone:\n  beta: " v1.37 "' },
    'a KEP out of tree': { 'kep.yaml': 'latest-milestone: "0.0"\nmilestone:\n  beta: TBD' },
    'releases of other forms': { 'kep.yaml': 'milestone:\n  beta: 1.37' },
    'patch releases': { 'kep.yaml': 'milestone:\n  beta: v1.37.2' },
    'a step of a deprecation': { 'kep.yaml': 'stage: deprecated\nmilestone:\n  deprecated: v1.37' },
    'a misspelt stage whose meaning is clear': { 'kep.yaml': 'stage: betta' },
    'broken YAML': { 'kep.yaml': 'milestone: {' },
  },
  fails: {
    'a release in another spelling': {
      change: { 'kep.yaml': 'milestone:\n  beta: 1.37.' },
      finds: ['error kep.yaml «1.37.» Unexpected `1.37.` in `milestone.beta`, expected `v1.37`'],
    },
    'a release with a word': {
      change: { 'kep.yaml': 'milestone:\n  beta: release 1.37' },
      finds: [
        'error kep.yaml «release 1.37» Unexpected `release 1.37` in `milestone.beta`, expected a release such as `v1.37`',
      ],
    },
    'a word': {
      change: { 'kep.yaml': 'milestone:\n  beta: soon' },
      finds: [
        'error kep.yaml «soon» Unexpected `soon` in `milestone.beta`, expected a release such as `v1.37`',
      ],
    },
    'nothing, where no release is known': {
      change: { 'kep.yaml': '# without: latest-milestone\n# without: milestone' },
      finds: ['error kep.yaml «beta» Missing `milestone.beta` at `stage: beta`'],
    },
    'no milestone at all': {
      change: { 'kep.yaml': '# without: milestone' },
      finds: ['error kep.yaml «beta» Missing `milestone.beta` at `stage: beta`'],
    },
    'an empty value': {
      change: { 'kep.yaml': 'milestone:\n  beta:\n  stable: v1.39' },
      finds: ['error kep.yaml «beta» Missing `milestone.beta` at `stage: beta`'],
    },
    'the template’s free text': {
      change: { 'kep.yaml': 'milestone:\n  beta: "x.y"' },
      finds: [
        'error kep.yaml «"x.y"» Unexpected `x.y` in `milestone.beta`, expected a release such as `v1.37`',
      ],
    },
    'a step of a deprecation': {
      change: { 'kep.yaml': 'stage: disabled' },
      finds: ['error kep.yaml «milestone» Missing `milestone.disabled` at `stage: disabled`'],
    },
  },
});
