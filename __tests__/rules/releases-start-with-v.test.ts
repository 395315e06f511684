import { checkRule } from '../support/rule.js';

checkRule('releases-start-with-v', {
  passes: {
    'releases without a v, where the template has none either': {
      'keps/NNNN-kep-template/kep.yaml':
        'latest-milestone: "1.19"\nmilestone:\n  alpha: "1.19"\n  beta: "1.20"\n  stable: "1.22"\n',
      'kep.yaml': 'latest-milestone: "1.37"',
    },
    'no release of Kubernetes': { 'kep.yaml': 'latest-milestone: "0.0"' },
    'no release at all': { 'kep.yaml': '# without: latest-milestone\n# without: milestone' },
    'what is no release': { 'kep.yaml': 'latest-milestone: 1' },
  },
  fails: {
    'all releases as one finding, with one fix': {
      change: { 'kep.yaml': 'latest-milestone: " 1.37"\nmilestone:\n  alpha: v1.36\n  beta: 1.37 # soon' },
      finds: ['notice kep.yaml «" 1.37"» Unexpected ` 1.37` without `v`, expected `v1.37`'],
    },
  },
});
