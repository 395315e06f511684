import { checkRule } from '../support/rule.js';

checkRule('latest-milestone-is-current', {
  passes: {
    'a KEP out of tree': { 'kep.yaml': 'latest-milestone: "0.0"' },
    'free text in the milestone': { 'kep.yaml': 'milestone:\n  beta: TBD' },
    'releases compared as numbers': { 'kep.yaml': 'latest-milestone: v1.100\nmilestone:\n  beta: v1.99' },
    'an unquoted release that is no decimal number': {
      'kep.yaml': 'latest-milestone: 1.30\nmilestone:\n  beta: 1.4',
    },
  },
  fails: {
    'an unquoted release': {
      change: { 'kep.yaml': 'latest-milestone: 1.30\nmilestone:\n  beta: 1.37' },
      finds: [
        'error kep.yaml «1.30» Unexpected `latest-milestone: v1.30`, expected `v1.37` or later as in `milestone.beta`',
      ],
    },
  },
});
