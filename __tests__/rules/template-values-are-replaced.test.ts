import { checkRule } from '../support/rule.js';

const TEMPLATE = 'keps/NNNN-kep-template/kep.yaml';
const TEMPLATE_README = 'keps/NNNN-kep-template/README.md';

checkRule('template-values-are-replaced', {
  passes: {
    'no approver': { 'kep.yaml': 'approvers:\n  - ""' },
    'a status of one word': { 'kep.yaml': 'status: implementable' },
    'a title that only has a word of the template': {
      [TEMPLATE_README]: '# Title\n',
      'README.md': '# KEP-9001: Title of the budget\n',
    },
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
    'a value beside one that the schema rejects': {
      change: { 'kep.yaml': 'status: imlpementable\nauthors:\n  - "@jane.doe"\n' },
      finds: ['error kep.yaml «"@jane.doe"» Unexpected template value `@jane.doe` in `authors`'],
    },
    'a value on the line of one that the schema rejects': {
      change: { 'kep.yaml': 'feature-gates: [{name: MyFeature, components: kubelet}]\n' },
      finds: ['error kep.yaml «MyFeature» Unexpected template value `MyFeature` in `feature-gates.name`'],
    },
    'two values of a list': {
      change: {
        'kep.yaml':
          'authors:\n  - "@ivo-example"\nreviewers:\n  - "@alice.doe"\nfeature-gates:\n  - name: MyFeature\n    components:\n      - kube-apiserver\n  - name: MyFeature\n    components:\n      - kubelet\nparticipating-sigs:\n  - sig-aaa\n  - sig-xyz',
      },
      finds: [
        'error kep.yaml «sig-aaa» Unexpected template value `sig-aaa` in `participating-sigs`',
        'error kep.yaml «"@alice.doe"» Unexpected template value `@alice.doe` in `reviewers`',
        'error kep.yaml «MyFeature» Unexpected template value `MyFeature` in `feature-gates.name`',
      ],
    },
    'a choice of an older template': {
      change: {
        'kep.yaml': 'status: " provisional | implementable |rejected "',
        '.github/prr-lint.yaml':
          'extends: frontmatter\nmetadata:\n  source: file\ntemplate: keps/NNNN-kep-template\nkubernetes:\n  index: none\n',
      },
      finds: [
        'notice kep.yaml «" provisional | implementable |rejected "» Unexpected template value ` provisional | implementable |rejected ` in `status`',
      ],
    },
    'a title of one word': {
      change: { [TEMPLATE_README]: '# Title\n', 'README.md': '# KEP-9001: Title\n' },
      finds: [`error README.md «KEP-9001: Title» Unexpected template value \`Title\` in the README's title`],
    },
    'a title of three words within another': {
      change: {
        [TEMPLATE_README]: '# Your short, descriptive title\n',
        'README.md': '# KEP-9001: Your short, descriptive title\n',
      },
      finds: [
        `error README.md «KEP-9001: Your short, descriptive title» Unexpected template value \`Your short, descriptive title\` in the README's title`,
      ],
    },
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
