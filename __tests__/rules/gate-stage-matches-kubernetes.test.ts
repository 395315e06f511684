import { withIndex } from '../support/kubernetes.js';
import { checkRule } from '../support/rule.js';

const two = (first: string, second: string) =>
  `feature-gates:\n  - name: ${first}\n    components:\n      - kubelet\n  - name: ${second}\n    components:\n      - kubelet\n`;

checkRule('gate-stage-matches-kubernetes', {
  passes: {
    'a KEP without gates': {
      ...withIndex({ PodStartBudget: 'A1.36f' }),
      'kep.yaml': '# without: feature-gates',
      'README.md':
        '###### How can this feature be enabled / disabled in a live cluster?\n\nBy a flag of the kubelet.\n',
    },
    'a deprecation': {
      ...withIndex({ PodStartBudget: 'A1.36f' }),
      'kep.yaml': 'stage: deprecated\nmilestone:\n  alpha: v1.36\n  deprecated: v1.37\n',
    },
    'the stage of the list': withIndex({ PodStartBudget: 'A1.36f B1.37t' }),
    'the stage at the release of the KEP, whatever came after': withIndex(
      { PodStartBudget: 'A1.36f B1.37t G1.38tL' },
      { release: 'v1.38' },
    ),
    'a KEP that is newer than the list': withIndex({ PodStartBudget: 'A1.36f' }, { release: 'v1.36' }),
    'a second gate': {
      ...withIndex({ PodStartBudget: 'A1.36f B1.37t', PodStopBudget: 'A1.36f' }),
      'kep.yaml': two('PodStartBudget', 'PodStopBudget'),
    },
    'a second gate behind one that is in no list': {
      ...withIndex({ PodStopBudget: 'A1.36f' }),
      'kep.yaml': two('PodStartBudget', 'PodStopBudget'),
    },
    'a gate that is older than the KEP': withIndex({ PodStartBudget: 'A1.30f' }),
    'a gate that comes later than the KEP says': withIndex(
      { PodStartBudget: 'A1.38f' },
      { release: 'v1.38' },
    ),
    'a gate that was deprecated': withIndex({ PodStartBudget: 'D1.36t' }),
    'gates that group options': {
      ...withIndex({ StartPolicyBetaOptions: 'A1.36f' }),
      'kep.yaml': 'feature-gates:\n  - name: StartPolicyBetaOptions\n    components:\n      - kubelet\n',
    },
  },
  fails: {
    'a gate that only the README names': {
      change: { ...withIndex({ PodStartBudget: 'A1.36f' }), 'kep.yaml': '# without: feature-gates' },
      finds: [
        'warning kep.yaml «beta» Unexpected stage `beta`, expected `alpha`: `PodStartBudget` is alpha, off at v1.37 in kubernetes v1.37',
      ],
    },
    'a list of gates without a name': {
      change: {
        ...withIndex({ PodStartBudget: 'A1.36f' }),
        'kep.yaml': 'feature-gates:\n  - components:\n      - kubelet\n',
      },
      finds: [
        'warning kep.yaml «beta» Unexpected stage `beta`, expected `alpha`: `PodStartBudget` is alpha, off at v1.37 in kubernetes v1.37',
      ],
    },
    'a stable KEP whose gate is beta': {
      change: {
        ...withIndex({ PodStartBudget: 'A1.36f B1.37t' }),
        'kep.yaml': 'stage: stable\nmilestone:\n  alpha: v1.36\n  beta: v1.36\n  stable: v1.37\n',
      },
      finds: [
        'warning kep.yaml «stable» Unexpected stage `stable`, expected `beta`: `PodStartBudget` is beta, on at v1.37 in kubernetes v1.37',
      ],
    },
    'a beta whose gate is stable': {
      change: withIndex({ PodStartBudget: 'A1.36f B1.36t G1.37tL' }),
      finds: [
        'warning kep.yaml «beta» Unexpected stage `beta`, expected `stable`: `PodStartBudget` is stable, on and locked at v1.37 in kubernetes v1.37',
      ],
    },
    'a KEP that is ahead of the code': {
      change: withIndex({ PodStartBudget: 'A1.36f' }),
      finds: [
        'warning kep.yaml «beta» Unexpected stage `beta`, expected `alpha`: `PodStartBudget` is alpha, off at v1.37 in kubernetes v1.37',
      ],
    },
    'a KEP that is behind the code': {
      change: {
        ...withIndex({ PodStartBudget: 'A1.36f B1.37t' }),
        'kep.yaml': 'stage: alpha\nmilestone:\n  alpha: v1.36\n',
      },
      finds: [
        'warning kep.yaml «alpha» Unexpected stage `alpha`, expected `beta`: `PodStartBudget` is beta, on at v1.37 in kubernetes v1.37',
      ],
    },
  },
});
