import { checkRule } from '../support/rule.js';

const TEMPLATE = 'keps/NNNN-kep-template/kep.yaml';

checkRule('template-values-are-replaced', {
  passes: {
    'an open reviewer': { 'kep.yaml': 'reviewers:\n  - TBD' },
    'an open approver of a provisional KEP': { 'kep.yaml': 'status: provisional\napprovers:\n  - TBD' },
    'a repository without template': {
      [TEMPLATE]: null,
      'keps/NNNN-kep-template/README.md': null,
      'kep.yaml': 'title: KEP Template',
    },
    'a choice that the schema names already': { 'kep.yaml': 'stage: alpha|beta|stable' },
  },
  fails: {
    'all values of a key as one finding': {
      change: {
        'kep.yaml':
          'authors:\n  - "@ivo-example"\n  - "@jane.doe"\nfeature-gates:\n  - name: MyFeature\n    components:\n      - kube-apiserver\n      - kubelet',
      },
      finds: [
        'error kep.yaml «"@jane.doe"» Unexpected template value `@jane.doe` in `authors`',
        'error kep.yaml «MyFeature» Unexpected template value `MyFeature` in `feature-gates.name`',
      ],
    },
    'what a fork’s template calls its own': {
      change: { [TEMPLATE]: 'title: Our Proposal', 'kep.yaml': 'title: Our Proposal' },
      finds: ['error kep.yaml «Our Proposal» Unexpected template value `Our Proposal` in `title`'],
    },
    'a metric that counts as declared': {
      change: { 'kep.yaml': 'metrics:\n  - my_feature_metric' },
      finds: [
        'error kep.yaml «my_feature_metric» Unexpected template value `my_feature_metric` in `metrics`',
      ],
    },
  },
});
