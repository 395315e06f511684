import { checkRule } from '../support/rule.js';

const ENABLEMENT = '###### How can this feature be enabled / disabled in a live cluster?\n\n';
/** The answer: gates and their components. */
const answer = (...gates: readonly (readonly [gate: string, components: string])[]): string =>
  `${ENABLEMENT}- [x] Feature gate\n${gates
    .map(
      ([name, components]) =>
        `  - Feature gate name: ${name}\n${components && `  - Components depending on the feature gate: ${components}\n`}`,
    )
    .join('')}`;
/** The list of kep.yaml: gates and their components; `undefined` for no list. */
const gates = (
  ...all: readonly (readonly [gate: string, components: readonly string[] | undefined])[]
): string =>
  `feature-gates:\n${all
    .map(
      ([name, components]) =>
        `  - name: ${name}\n${components === undefined ? '' : `    components:\n${components.map((one) => `      - ${one}\n`).join('')}`}`,
    )
    .join('')}`;

const B = 'PodStartBudget';

checkRule('components-match-readme', {
  passes: {
    'the same components': { 'kep.yaml': gates([B, ['kubelet']]), 'README.md': answer([B, 'kubelet']) },
    'other words for them': {
      'kep.yaml': gates([B, ['kube-apiserver', 'kubelet']]),
      'README.md': answer([B, 'API server, `kubelet`']),
    },
    'several names in one string': {
      'kep.yaml': gates([B, ['"kube-apiserver, kubelet and kube-scheduler (the default one)"']]),
      'README.md': answer([B, 'kube-apiserver, kubelet, kube-scheduler']),
    },
    'an entry without a name': {
      'kep.yaml': 'feature-gates:\n  - components: [kubelet]\n',
      'README.md': answer([B, 'kubelet']),
    },
    'nothing between commas': {
      'kep.yaml': gates([B, ['"kubelet, , kube-proxy"']]),
      'README.md': answer([B, 'kubelet, kube-proxy']),
    },
    'no components in the README': { 'kep.yaml': gates([B, ['kubelet']]), 'README.md': answer([B, '']) },
    'no gates in kep.yaml': { 'kep.yaml': '# without: feature-gates', 'README.md': answer([B, 'kubelet']) },
    'two gates that have the same between them, where the README tells them for one alone': {
      'kep.yaml': gates([B, ['kubelet']], ['PodEndBudget', ['kube-apiserver']]),
      'README.md': answer([B, 'kubelet, kube-apiserver'], ['PodEndBudget', '']),
    },
  },
  fails: {
    'no list in kep.yaml': {
      change: { 'kep.yaml': gates([B, undefined]), 'README.md': answer([B, 'kubelet, API server']) },
      finds: [
        'warning kep.yaml «PodStartBudget» Missing `components` of `PodStartBudget`, the README names `kubelet`, `kube-apiserver`',
      ],
    },
    'neither name nor list in kep.yaml': {
      change: { 'kep.yaml': 'feature-gates:\n  - stage: beta\n', 'README.md': answer([B, 'kubelet']) },
      finds: ['warning kep.yaml «- stage: beta» Missing `components`, the README names `kubelet`'],
    },
    'one that kep.yaml lacks': {
      change: { 'kep.yaml': gates([B, ['kubelet']]), 'README.md': answer([B, 'kubelet, KCM']) },
      finds: [
        'warning kep.yaml «- kubelet» Missing component `kube-controller-manager` of `PodStartBudget`, the README names it',
      ],
    },
    'one that the README lacks': {
      change: { 'kep.yaml': gates([B, ['kubelet', 'scheduler']]), 'README.md': answer([B, 'kubelet']) },
      finds: [
        'warning kep.yaml «scheduler» Unexpected component `scheduler` of `PodStartBudget`, the README does not name it',
      ],
    },
    'two gates, each for itself': {
      change: {
        'kep.yaml': gates([B, ['kubelet']], ['PodEndBudget', ['kubelet']]),
        'README.md': answer([B, 'kubelet'], ['PodEndBudget', 'kube-apiserver']),
      },
      finds: [
        'warning kep.yaml «- kubelet» Missing component `kube-apiserver` of `PodEndBudget`, the README names it',
        'warning kep.yaml «kubelet» Unexpected component `kubelet` of `PodEndBudget`, the README does not name it',
      ],
    },
    'two gates together, where the README tells them for one alone': {
      change: {
        'kep.yaml': gates([B, ['kubelet']], ['PodEndBudget', ['kubelet', 'kube-proxy']]),
        'README.md': answer([B, 'kubelet, kube-apiserver, API server'], ['PodEndBudget', '']),
      },
      finds: [
        'warning kep.yaml «- name: PodStartBudget\n    components:\n      - kubelet\n  - name: PodEndBudget\n    components:\n      - kubelet\n      - kube-proxy» Missing component `kube-apiserver`, the README names it',
        'warning kep.yaml «kube-proxy» Unexpected component `kube-proxy`, the README does not name it',
      ],
    },
    'two gates without any list': {
      change: {
        'kep.yaml': gates([B, undefined], ['PodEndBudget', undefined]),
        'README.md': answer([B, 'kubelet'], ['PodEndBudget', '']),
      },
      finds: [
        'warning kep.yaml «- name: PodStartBudget\n  - name: PodEndBudget» Missing `components`, the README names `kubelet`',
      ],
    },
  },
});
