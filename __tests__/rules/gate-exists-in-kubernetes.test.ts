import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { fix } from '../../src/fix/fix.js';
import { withIndex } from '../support/kubernetes.js';
import { checkRule } from '../support/rule.js';
import { KEP, sample } from '../support/sample.js';

const OTHER = { Unrelated: 'A1.30f' };
const stable = { 'kep.yaml': 'stage: stable\nmilestone:\n  alpha: v1.36\n  beta: v1.36\n  stable: v1.37\n' };
const gate = (name: string, component = 'kubelet') =>
  `feature-gates:\n  - name: ${name}\n    components:\n      - ${component}\n`;
const mechanism = (text: string) =>
  `###### How can this feature be enabled / disabled in a live cluster?\n\n${text}\n`;
const declared = (name: string, text: string) => ({
  ...withIndex(OTHER),
  'kep.yaml': gate(name),
  'README.md': `## Summary\n\n${text}\n\n${mechanism('By a flag.')}`,
});
const unknown =
  'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37';
const written = (name: string) => mechanism(`- [x] Feature gate\n  - Feature gate name: ${name}\n`);

checkRule('gate-exists-in-kubernetes', {
  passes: {
    'the gate of the template, which another rule names': {
      ...withIndex(OTHER),
      'kep.yaml': gate('MyFeature'),
      'README.md': mechanism('By a flag.'),
    },
    'a gate whose components the README alone names': {
      ...withIndex(OTHER),
      'kep.yaml': 'feature-gates:\n  - name: PodStartBudget\n',
      'README.md': `${written('PodStartBudget')}  - Components depending on the feature gate: snapshot-controller\n`,
    },
    'a letter too few of a stable KEP': { ...withIndex({ PodStartBuget: 'A1.36f B1.37t' }), ...stable },
    'what is no gate: unknown': {
      ...withIndex(OTHER),
      'kep.yaml': gate('unknown'),
      'README.md': mechanism('By a flag.'),
    },
    'what is no gate: Other': {
      ...withIndex(OTHER),
      'kep.yaml': gate('Other'),
      'README.md': mechanism('By a flag.'),
    },
    'what is no gate: yes': {
      ...withIndex(OTHER),
      'kep.yaml': gate('yes'),
      'README.md': mechanism('By a flag.'),
    },
    'what is no gate: name': {
      ...withIndex(OTHER),
      'kep.yaml': gate('name'),
      'README.md': mechanism('By a flag.'),
    },
    'a gate whose name is no word': {
      ...withIndex(OTHER),
      'kep.yaml': gate('Pod_Start'),
      'README.md': mechanism('By a flag.'),
    },
    'a group of options': {
      ...withIndex(OTHER),
      'kep.yaml': gate('StartPolicyOptions'),
      'README.md': mechanism('By a flag.'),
    },
    'a gate of the list': withIndex({ PodStartBudget: 'A1.36f B1.37t' }),
    'a KEP that is newer than the list': withIndex(OTHER, { release: 'v1.36' }),
    'what is compared with nothing': { '.github/prr-lint.yaml': 'kubernetes:\n  index: none\n' },
    'gates that are not compared': {
      ...withIndex(OTHER),
      '.github/prr-lint.yaml': 'kubernetes:\n  index: .github/kubernetes.json\n  gates: off\n',
    },
    'a gate that is known from elsewhere': withIndex(OTHER, { otherGates: ['PodStartBudget'] }),
    'a stable KEP, whose gate may be gone': { ...withIndex(OTHER), ...stable },
    'a stable KEP two letters from another gate': { ...withIndex({ PodStartBudgXY: 'A1.36f' }), ...stable },
    'a placeholder': { ...withIndex(OTHER), 'kep.yaml': gate('N/A'), 'README.md': written('none') },
    'a variable of the environment': {
      ...withIndex(OTHER),
      'kep.yaml': gate('KUBECTL_START_BUDGET', 'kubectl'),
      'README.md': written('KUBECTL_START_BUDGET'),
    },
    'a component that is not part of Kubernetes': {
      ...withIndex(OTHER),
      'kep.yaml': gate('PodStartBudget', 'snapshot-controller'),
    },
    'a gate of the client library': {
      ...withIndex(OTHER),
      'README.md': mechanism(
        '- [x] Feature gate for the changes in client-go\n  - Feature gate name: PodStartBudget\n  - Components depending on the feature gate: kube-apiserver, kubelet',
      ),
    },
    'a gate of the client library by the words behind it': declared(
      'PodStartBudget',
      'Then PodStartBudget of client-go.\n\nMore.',
    ),
    'a gate of the client side, in two words': declared(
      'PodStartBudget',
      'On the client side: PodStartBudget.',
    ),
    'a gate of the client side, in one': declared('PodStartBudget', 'Client-side, PodStartBudget is on.'),
    'a gate of the client library in the first lines': {
      ...withIndex(OTHER),
      'README.md': null,
      [`${KEP}/README.md`]: `Of client-go:\nPodStartBudget\n\n${mechanism('By a flag.')}`,
    },
    'a gate of the client library in the last line': {
      ...withIndex(OTHER),
      'README.md': null,
      [`${KEP}/README.md`]:
        `# KEP-9001: Budget\n\n${mechanism('By a flag, or PodStartBudget of client-go')}`.trimEnd(),
    },
    'gates that group options': {
      ...withIndex(OTHER),
      'kep.yaml': gate('StartPolicyAlphaOptions'),
      'README.md': written('StartPolicyAlphaOptions'),
    },
    'a provisional KEP': { ...withIndex(OTHER), 'kep.yaml': 'status: provisional\n' },
  },
  fails: {
    'a gate whose components the README names otherwise': {
      change: {
        ...withIndex(OTHER),
        'README.md': `${written('PodStartBudget')}  - Components depending on the feature gate: snapshot-controller\n`,
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate that the README does not name beside one that it does': {
      change: { ...withIndex(OTHER), 'kep.yaml': gate('PodOther'), 'README.md': written('PodStartBudget') },
      finds: [
        'warning README.md «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
        'warning kep.yaml «PodOther» Unexpected feature gate `PodOther` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a letter too few': {
      change: withIndex({ PodStartBuget: 'A1.36f B1.37t' }),
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodStartBuget` of kubernetes v1.37',
      ],
    },
    'a letter too few at alpha': {
      change: {
        ...withIndex({ PodStartBuget: 'A1.36f' }),
        'kep.yaml': 'stage: alpha\nlatest-milestone: v1.36\n',
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodStartBuget` of kubernetes v1.37',
      ],
    },
    'a letter too few, where the KEP plans nothing': {
      change: { ...withIndex({ PodStartBuget: 'A1.20f' }), 'kep.yaml': '# without: milestone\n' },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodStartBuget` of kubernetes v1.37',
      ],
    },
    'a letter too few of a gate that came with the first of all milestones': {
      change: {
        ...withIndex({ PodStartBuget: 'A1.35f' }),
        'kep.yaml': 'milestone:\n  beta: v1.37\n  alpha: v1.35\n  stable: v0.0\n',
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodStartBuget` of kubernetes v1.37',
      ],
    },
    'a gate that begins like the template’s': {
      change: {
        ...withIndex({ MyFeatures: 'A1.36f' }),
        'kep.yaml': gate('MyFeatured'),
        'README.md': mechanism('By a flag.'),
      },
      finds: [
        'warning kep.yaml «MyFeatured» Unexpected feature gate `MyFeatured`, expected `MyFeatures` of kubernetes v1.37',
      ],
    },
    'a name of the README that is part of a longer one': {
      change: {
        ...withIndex(OTHER),
        'kep.yaml': gate('PodStart'),
        'README.md': `## Summary\n\nclient-go has PodStartBudget.\n\n${mechanism('By a flag.')}`,
      },
      finds: [
        'warning kep.yaml «PodStart» Unexpected feature gate `PodStart` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate of the kube-apiserver': {
      change: {
        ...withIndex(OTHER),
        'kep.yaml': gate('PodStartBudget', 'kube-apiserver'),
        'README.md': mechanism('By a flag.'),
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate of the kube-controller-manager': {
      change: {
        ...withIndex(OTHER),
        'kep.yaml': gate('PodStartBudget', 'kube-controller-manager'),
        'README.md': mechanism('By a flag.'),
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate of the kube-scheduler': {
      change: {
        ...withIndex(OTHER),
        'kep.yaml': gate('PodStartBudget', 'kube-scheduler'),
        'README.md': mechanism('By a flag.'),
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate of the kube-proxy': {
      change: {
        ...withIndex(OTHER),
        'kep.yaml': gate('PodStartBudget', 'kube-proxy'),
        'README.md': mechanism('By a flag.'),
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate of the cloud-controller-manager': {
      change: {
        ...withIndex(OTHER),
        'kep.yaml': gate('PodStartBudget', 'cloud-controller-manager'),
        'README.md': mechanism('By a flag.'),
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate of two components in one text': {
      change: {
        ...withIndex(OTHER),
        'kep.yaml': gate('PodStartBudget', 'csi-driver and kubelet'),
        'README.md': mechanism('By a flag.'),
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate of nobody': {
      change: {
        ...withIndex(OTHER),
        'kep.yaml': 'feature-gates:\n  - name: PodStartBudget\n',
        'README.md': mechanism('By a flag.'),
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate whose name holds no word of a placeholder alone': {
      change: { ...withIndex(OTHER), 'kep.yaml': gate('OtherPods'), 'README.md': mechanism('By a flag.') },
      finds: [
        'warning kep.yaml «OtherPods» Unexpected feature gate `OtherPods` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate whose name starts a group': {
      change: {
        ...withIndex(OTHER),
        'kep.yaml': gate('PodOptionsBudget'),
        'README.md': mechanism('By a flag.'),
      },
      finds: [
        'warning kep.yaml «PodOptionsBudget» Unexpected feature gate `PodOptionsBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate that the README names far from the client library': {
      change: {
        ...withIndex(OTHER),
        'README.md': `## Summary\n\nThis is client-go.\n\nAnd more.\n\n${written('PodStartBudget')}`,
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate that the README names a blank line below the client library': {
      change: declared('PodStartBudget', 'This is client-go.\n\nPodStartBudget is another matter.'),
      finds: [unknown],
    },
    'a gate that the README names above the client library': {
      change: declared('PodStartBudget', 'PodStartBudget is on.\n\nAnd more.\n\nThis is client-go.'),
      finds: [unknown],
    },
    'a gate of two components, of which the second is of Kubernetes': {
      change: { ...withIndex(OTHER), 'kep.yaml': gate('PodStartBudget', 'snapshot-controller, kubelet') },
      finds: [unknown],
    },
    'a gate of components that are no name at first': {
      change: { ...withIndex(OTHER), 'kep.yaml': gate('PodStartBudget', '(Any) component of a node') },
      finds: [unknown],
    },
    'a gate of components that are no name at last': {
      change: { ...withIndex(OTHER), 'kep.yaml': gate('PodStartBudget', 'component (any)') },
      finds: [unknown],
    },
    'a near gate that is older than the KEP, of which a stage has no release': {
      change: {
        ...withIndex({ PodStartBuget: 'A1.20f' }),
        'kep.yaml': 'milestone:\n  alpha: v1.36\n  beta: v1.37\n  stable: v0.0\n',
      },
      finds: [unknown],
    },
    'a letter too few, where a later stage has no release yet': {
      change: {
        ...withIndex({ PodStartBuget: 'A1.36f' }),
        'kep.yaml': 'milestone:\n  alpha: v1.36\n  beta: TBD\n  stable: v1.39\n',
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodStartBuget` of kubernetes v1.37',
      ],
    },
    'a gate of an alpha that is in no list': {
      change: { ...withIndex(OTHER), 'kep.yaml': 'stage: alpha\nlatest-milestone: v1.36\n' },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of alpha in v1.36, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate beside the one that it is a slip of': {
      change: {
        ...withIndex({ PodStartBudgets: 'A1.36f B1.37t' }),
        'kep.yaml':
          'feature-gates:\n  - name: PodStartBudget\n    components:\n      - kubelet\n  - name: PodStartBudgets\n    components:\n      - kubelet\n',
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate beside the one that has its words and milestones': {
      change: {
        ...withIndex({ PodBudgets: 'A1.36f B1.37t' }),
        'kep.yaml':
          'feature-gates:\n  - name: PodStartBudget\n    components:\n      - kubelet\n  - name: PodBudgets\n    components:\n      - kubelet\n',
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'two gates with its words and milestones': {
      change: withIndex({ PodBudgets: 'A1.36f B1.37t', StartBudgets: 'A1.36f B1.37t' }),
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate of one of its words': {
      change: withIndex({ Budget: 'A1.36f B1.37t' }),
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate that entered a stage twice': {
      change: withIndex({ PodBudgets: 'A1.36f A1.37f B1.37t' }),
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodBudgets`, which has its milestones in kubernetes v1.37',
      ],
    },
    'a gate whose later stage is not planned': {
      change: { ...withIndex({ PodBudgets: 'A1.36f B1.37t' }), 'kep.yaml': 'milestone:\n  alpha: v1.36\n' },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodBudgets`, which has its milestones in kubernetes v1.37',
      ],
    },
    'a gate whose first stage is not planned': {
      change: { ...withIndex({ PodBudgets: 'A1.36f B1.37t' }), 'kep.yaml': 'milestone:\n  beta: v1.37\n' },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a gate that went on sooner than was planned': {
      change: withIndex({ PodBudgets: 'A1.36f B1.37t G1.38t' }, { release: 'v1.38' }),
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodBudgets`, which has its milestones in kubernetes v1.38',
      ],
    },
    'a gate that became beta later than was planned': {
      change: withIndex({ PodBudgets: 'A1.36f B1.36t' }),
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a list of another major release': {
      change: withIndex(OTHER, { release: 'v2.1' }),
      finds: [
        'notice kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it never came or is gone: it is not among those of kubernetes v2.1',
      ],
    },
    'a slip that the README does not name': {
      change: {
        ...withIndex({ PodStartBudgets: 'A1.36f B1.37t' }),
        'README.md': mechanism('A flag of the kubelet.'),
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodStartBudgets` of kubernetes v1.37',
      ],
    },
    'parts of which one is not there yet': {
      change: withIndex(
        { PodStartBudgetLinux: 'B1.37t', PodStartBudgetWindows: 'A1.38f' },
        { release: 'v1.38' },
      ),
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodStartBudgetLinux`, which has its milestones in kubernetes v1.38',
      ],
    },
    'a plural, also of a stable KEP': {
      change: { ...withIndex({ PodStartBudgets: 'A1.36f B1.37t' }), ...stable },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodStartBudgets` of kubernetes v1.37',
      ],
    },
    'letter case': {
      change: { ...withIndex({ PODStartBudget: 'A1.36f' }) },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PODStartBudget` of kubernetes v1.37',
      ],
    },
    'two letters, but not a number': {
      change: {
        ...withIndex({ PodStortBudgot: 'A1.36f', PodStartBudget2: 'A1.37f' }),
        'kep.yaml': gate('PodStartBudget'),
      },
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a near gate that is older than the KEP': {
      change: withIndex({ PodStartBudgXY: 'A1.20f B1.22t' }),
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'another name with its words and milestones': {
      change: withIndex({ PodBudgets: 'A1.36f B1.37t', PodStart: 'A1.35f B1.37t' }),
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodBudgets`, which has its milestones in kubernetes v1.37',
      ],
    },
    'a name that stands for several': {
      change: withIndex({
        PodStartBudgetLinux: 'B1.37t',
        PodStartBudgetWindows: 'A1.37f',
        PodStartBudgetary: 'A1.37f',
      }),
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget`, expected `PodStartBudgetLinux` or `PodStartBudgetWindows` of kubernetes v1.37',
      ],
    },
    'a gate that only the README names': {
      change: {
        ...withIndex({ PodStartBudget: 'A1.36f B1.37t' }),
        'README.md': mechanism('- [x] Feature gate\n  - Feature gate name: PodStartBudget, PodStopBudget\n'),
      },
      finds: [
        'warning README.md «PodStopBudget» Unexpected feature gate `PodStopBudget` of beta in v1.37, it is not among those of kubernetes v1.37',
      ],
    },
    'a KEP that was left behind, whose gate may have come and gone, quietly': {
      change: withIndex({ Other: 'A1.30f' }, { release: 'v1.41' }),
      finds: [
        'notice kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it never came or is gone: it is not among those of kubernetes v1.41',
      ],
    },
    'a KEP whose gate would still be there': {
      change: withIndex({ Other: 'A1.30f' }, { release: 'v1.40' }),
      finds: [
        'warning kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.37, it is not among those of kubernetes v1.40',
      ],
    },
    'a KEP from before the reviews, quietly': {
      change: {
        ...withIndex(OTHER),
        'kep.yaml': 'latest-milestone: v1.20\nmilestone:\n  alpha: v1.19\n  beta: v1.20\n',
      },
      finds: [
        'notice kep.yaml «PodStartBudget» Unexpected feature gate `PodStartBudget` of beta in v1.20, it never came or is gone: it is not among those of kubernetes v1.37',
      ],
    },
  },
});

test('a slip is mended wherever the KEP declares the gate', async () => {
  const files = sample(withIndex({ PodStartBudgets: 'A1.36f B1.37t' }));
  const options = {
    config: await loadConfig(files, ['gate-exists-in-kubernetes']),
    rules: ['gate-exists-in-kubernetes'],
  };
  const { changes } = await fix(files, { ...options, unsafe: false });
  const changed = changes.map(({ path, after }) => [path, after.match(/PodStartBudgets/g)?.length]);
  expect(changed).toEqual([
    [`${KEP}/README.md`, 1],
    [`${KEP}/kep.yaml`, 1],
  ]);
});

test('a slip is mended in the entry that has it', async () => {
  const listed = (name: string) =>
    ['Unrelated', name].map((one) => `  - name: ${one}\n    components:\n      - kubelet\n`).join('');
  const files = sample({
    ...withIndex({ ...OTHER, PodStartBudgets: 'A1.36f B1.37t' }),
    'kep.yaml': `feature-gates:\n${listed('PodStartBudget')}`,
  });
  const options = {
    config: await loadConfig(files, ['gate-exists-in-kubernetes']),
    rules: ['gate-exists-in-kubernetes'],
  };
  const { changes } = await fix(files, { ...options, unsafe: false });
  const { after } = changes.find(({ path }) => path === `${KEP}/kep.yaml`) ?? {};
  expect(after).toContain(listed('PodStartBudgets'));
});

test('a slip is left where one of its places cannot be mended', async () => {
  const files = sample({
    ...withIndex({ PodStartBudgets: 'A1.36f B1.37t' }),
    'kep.yaml': 'feature-gates:\n  - name: >-\n      PodStartBudget\n    components: [kubelet]\n',
  });
  const options = {
    config: await loadConfig(files, ['gate-exists-in-kubernetes']),
    rules: ['gate-exists-in-kubernetes'],
  };
  expect((await fix(files, { ...options, unsafe: true })).changes).toEqual([]);
});

test('mending a slip brings up nothing that was hidden behind it', async () => {
  const files = sample(withIndex({ PodStartBudgets: 'A1.36f' }));
  const ids = ['gate-exists-in-kubernetes', 'gate-stage-matches-kubernetes'];
  const options = { config: await loadConfig(files, ids), rules: ids };
  expect((await fix(files, { ...options, unsafe: false })).changes).toHaveLength(2);
});
