import { checkRule } from '../support/rule.js';

checkRule('stage-is-current', {
  passes: {
    'a KEP out of tree': {
      'kep.yaml': 'latest-milestone: "0.0"\nmilestone:\n  beta: "0.0"\n  stable: "0.0"',
    },
    'a later stage without release': { 'kep.yaml': 'milestone:\n  beta: v1.37\n  stable: TBD' },
    'an earlier stage in the same release': { 'kep.yaml': 'milestone:\n  alpha: v1.37\n  beta: v1.37' },
    'a deprecation of what was stable': {
      'kep.yaml': 'stage: deprecated\nmilestone:\n  stable: v1.30\n  deprecated: v1.37\n  removed: v1.40',
    },
  },
  fails: {
    'a release with blanks': {
      change: { 'kep.yaml': 'latest-milestone: v1.39\nmilestone:\n  beta: v1.37\n  stable: " v1.39 "' },
      finds: [
        'error kep.yaml «beta» Unexpected `stage: beta`, expected `stable`: `milestone.stable` is `v1.39`, `latest-milestone` `v1.39`',
      ],
    },
    'two stages behind': {
      change: { 'kep.yaml': 'stage: alpha\nmilestone:\n  alpha: v1.35\n  beta: v1.36\n  stable: v1.37' },
      finds: [
        'error kep.yaml «alpha» Unexpected `stage: alpha`, expected `stable`: `milestone.stable` is `v1.37`, `latest-milestone` `v1.37`',
      ],
    },
    'several gates, each at its own stage': {
      change: {
        'kep.yaml':
          'stage: alpha\nmilestone:\n  alpha: v1.35\n  beta: v1.37\nfeature-gates:\n  - name: PodStartBudget\n  - name: PodStartBudgetDefaults\n',
      },
      finds: [
        'warning kep.yaml «alpha» Unexpected `stage: alpha`, expected `beta`: `milestone.beta` is `v1.37`, `latest-milestone` `v1.37`',
      ],
    },
    'a deprecation that went on': {
      change: { 'kep.yaml': 'stage: deprecated\nmilestone:\n  deprecated: v1.35\n  disabled: v1.37' },
      finds: [
        'error kep.yaml «deprecated» Unexpected `stage: deprecated`, expected `disabled`: `milestone.disabled` is `v1.37`, `latest-milestone` `v1.37`',
      ],
    },
  },
});
