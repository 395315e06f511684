import { checkRule } from '../support/rule.js';

const ENABLEMENT = '###### How can this feature be enabled / disabled in a live cluster?\n\n';
const answer = (...names: readonly string[]): string =>
  `${ENABLEMENT}- [x] Feature gate\n${names.map((name) => `  - Feature gate name: ${name}\n`).join('')}`;
const gates = (...names: readonly string[]): string =>
  `feature-gates:\n${names.map((name) => `  - name: ${name}\n    components: [kubelet]\n`).join('')}`;
const missing = (name: string, severity = 'error'): string =>
  `${severity} kep.yaml «${name}» Unexpected feature gate \`${name}\`, the README's enablement answer does not name it`;
const extra = (name: string): string =>
  `error README.md «${name}» Unexpected feature gate \`${name}\`, \`feature-gates\` in kep.yaml does not list it`;

checkRule('feature-gates-match-readme', {
  passes: {
    'no gates in kep.yaml': { 'kep.yaml': '# without: feature-gates', 'README.md': answer('PodStartBudget') },
    'what is no name in kep.yaml': {
      'kep.yaml': gates('"N/A"', 'TBD', '"two words"', '"1st"'),
      'README.md': answer('A'),
    },
    'an entry without a name': {
      'kep.yaml': 'feature-gates:\n  - components: [kubelet]\n',
      'README.md': answer('A'),
    },
    'an answer that is put off': { 'README.md': `${ENABLEMENT}TBD\n` },
    'no such question': {
      'README.md': '<!-- without: How can this feature be enabled / disabled in a live cluster? -->',
    },
    'a pattern that stands for several': {
      'kep.yaml': gates('CSIMigrationAWS', 'CSIMigrationGCE', 'CSIMigration'),
      'README.md': answer('`CSIMigration{Provider}`'),
    },
    'a pattern with a star at its end': {
      'kep.yaml': gates('CSIMigrationAWS', 'CSIMigrationGCE', 'CSIMigration'),
      'README.md': answer('`CSIMigration*`'),
    },
    'a pattern beside a name': {
      'kep.yaml': gates('CSIMigrationAWS', 'PodStartBudget'),
      'README.md': answer('`CSIMigration{Provider}`', '`PodStartBudget`'),
    },
    'a gate that the answer gives to another KEP': {
      'kep.yaml': gates('PodStartBudget'),
      'README.md': answer('`PodStartBudget`', '`PodIdentity` (KEP-1234)'),
    },
    'a gate that the answer speaks of without a label': {
      'kep.yaml': gates('PodStartBudget'),
      'README.md': `${ENABLEMENT}By the PodStartBudget feature gate, beside the PodIdentity feature gate.\n`,
    },
    'a name in the words of the answer': {
      'kep.yaml': gates('PodStartBudget', 'PodEndBudget'),
      'README.md': `${answer('PodStartBudget')}\nTogether with PodEndBudget.\n`,
    },
  },
  fails: {
    'the README where kep.yaml and the text have another name three times as often': {
      change: {
        'kep.yaml': gates('PodStartBudget'),
        'README.md': `${answer('PodStartBudgetz')}\n## Summary\n\nPodStartBudget turns it on. So PodStartBudget it is.\n`,
      },
      finds: [
        'error README.md «PodStartBudgetz» Unexpected feature gate `PodStartBudgetz`, expected `PodStartBudget` as in kep.yaml',
      ],
    },
    'neither where one is not three times as often': {
      change: {
        'kep.yaml': gates('PodStartBudgetX'),
        'README.md': `${answer('PodStartBudgetY')}\n## Summary\n\nBy PodStartBudgetX.\n`,
      },
      finds: [
        'error kep.yaml «PodStartBudgetX» Unexpected feature gates `PodStartBudgetX` in kep.yaml and `PodStartBudgetY` in the README, expected one name',
      ],
    },
    'one that the answer lacks': {
      change: { 'kep.yaml': gates('PodStartBudget', 'Ending'), 'README.md': answer('PodStartBudget') },
      finds: [missing('Ending')],
    },
    'one that another section names, as a warning': {
      change: {
        'kep.yaml': gates('PodStartBudget', 'Ending'),
        'README.md': `## Summary\n\nThe gate Ending.\n\n${answer('PodStartBudget')}`,
      },
      finds: [missing('Ending', 'warning')],
    },
    'one that is part of another word alone': {
      change: {
        'kep.yaml': gates('PodStartBudget', 'Ending'),
        'README.md': `## Summary\n\nThe gates Endings and MyEnding.\n\n${answer('PodStartBudget')}`,
      },
      finds: [missing('Ending')],
    },
    'one that a pattern does not stand for': {
      change: {
        'kep.yaml': gates('CSIMigrationAWS', 'MigrationCSI'),
        'README.md': answer('`CSIMigration{Provider}`'),
      },
      finds: [missing('MigrationCSI')],
    },
    'one that starts and ends as another that is no pattern': {
      change: { 'kep.yaml': gates('PodStartPod', 'Pod'), 'README.md': answer('Pod') },
      finds: [missing('PodStartPod')],
    },
    'one that ends otherwise than a pattern': {
      change: { 'kep.yaml': gates('MyOldGate', 'MyNewGates'), 'README.md': answer('`My*Gate`') },
      finds: [missing('MyNewGates')],
    },
    'one that kep.yaml lacks': {
      change: { 'kep.yaml': gates('PodStartBudget'), 'README.md': answer('PodStartBudget', 'Ending') },
      finds: [extra('Ending')],
    },
    'two that have nothing to do with each other, and are the only ones': {
      change: { 'kep.yaml': gates('Starting'), 'README.md': answer('PodEnd') },
      finds: [
        'error kep.yaml «Starting» Unexpected feature gates `Starting` in kep.yaml and `PodEnd` in the README, expected one name',
      ],
    },
    'a slip beside another one': {
      change: {
        'kep.yaml': gates('PodStartBudget', 'Quite'),
        'README.md': answer('PodStartBudgets', 'Different'),
      },
      finds: [
        extra('Different'),
        'error kep.yaml «PodStartBudget» Unexpected feature gates `PodStartBudget` in kep.yaml and `PodStartBudgets` in the README, expected one name',
        "error kep.yaml «Quite» Unexpected feature gate `Quite`, the README's enablement answer does not name it",
      ],
    },
  },
});
