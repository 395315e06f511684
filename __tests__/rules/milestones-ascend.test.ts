import { checkRule } from '../support/rule.js';

checkRule('milestones-ascend', {
  passes: {
    'a deprecation whose start is not known': {
      'kep.yaml': 'stage: deprecated\nlatest-milestone: v1.37\nmilestone:\n  stable: v1.39',
    },
    'a deprecation that no release carries': {
      'kep.yaml':
        'stage: deprecated\nlatest-milestone: v1.37\nmilestone:\n  deprecated: v0.0\n  stable: v1.39',
    },
    'a deprecation of what was stable in that release': {
      'kep.yaml':
        'stage: deprecated\nlatest-milestone: v1.37\nmilestone:\n  deprecated: v1.37\n  stable: v1.37',
    },
    'a deprecation after or before stable': {
      'kep.yaml': 'milestone:\n  beta: v1.37\n  stable: v1.39\n  deprecated: v1.30',
    },
    'a deprecation of what was stable before': {
      'kep.yaml': 'stage: deprecated\nmilestone:\n  alpha: v1.20\n  stable: v1.30\n  deprecated: v1.37',
    },
    'the mark for out of tree': { 'kep.yaml': 'milestone:\n  alpha: v1.36\n  beta: v1.37\n  stable: "0.0"' },
  },
  fails: {
    'a deprecation that goes on to become stable': {
      change: {
        'kep.yaml':
          'stage: deprecated\nlatest-milestone: v1.37\nmilestone:\n  deprecated: v1.37\n  stable: v1.39',
      },
      finds: [
        'notice kep.yaml «v1.39» Unexpected milestone `stable` behind `deprecated`, expected `disabled` or `removed`',
      ],
    },
    'a deprecation with all its steps that goes on to become stable': {
      change: {
        'kep.yaml':
          'stage: deprecated\nlatest-milestone: v1.37\nmilestone:\n  deprecated: v1.37\n  disabled: v1.38\n  removed: v1.39\n  stable: v1.40',
      },
      finds: [
        'notice kep.yaml «v1.40» Unexpected milestone `stable` behind `deprecated`, expected `disabled` or `removed`',
      ],
    },
    'a release with blanks': {
      change: { 'kep.yaml': 'milestone:\n  alpha: " v1.38 "\n  beta: v1.37' },
      finds: [
        'warning kep.yaml «v1.37» Unexpected `beta: v1.37`, expected `v1.38` or later as `alpha` comes first',
      ],
    },
    'over a stage without release': {
      change: { 'kep.yaml': 'milestone:\n  alpha: v1.38\n  beta: TBD\n  stable: v1.9' },
      finds: [
        'warning kep.yaml «v1.9» Unexpected `stable: v1.9`, expected `v1.38` or later as `alpha` comes first',
      ],
    },
    'a deprecation that is to be stable afterwards': {
      change: {
        'kep.yaml': 'stage: deprecated\nmilestone:\n  deprecated: v1.37\n  stable: v1.39\n  removed: v1.40',
      },
      finds: [
        'notice kep.yaml «v1.39» Unexpected milestone `stable` behind `deprecated`, expected `disabled`',
      ],
    },
    'a deprecation': {
      change: { 'kep.yaml': 'milestone:\n  beta: v1.37\n  disabled: v1.40\n  removed: v1.39' },
      finds: [
        'warning kep.yaml «v1.39» Unexpected `removed: v1.39`, expected `v1.40` or later as `disabled` comes first',
      ],
    },
  },
});
