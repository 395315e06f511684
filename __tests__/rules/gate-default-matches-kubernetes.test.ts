import { withIndex } from '../support/kubernetes.js';
import { checkRule } from '../support/rule.js';

const OFF = { PodStartBudget: 'A1.36f B1.37f' };
const beta = (text: string) => ({ ...withIndex(OFF), 'README.md': `#### Beta\n\n${text}\n` });
const says = (phrase: string) =>
  `notice README.md «${phrase}» Unexpected \`${phrase}\` at beta, \`PodStartBudget\` is off there in kubernetes v1.37`;

checkRule('gate-default-matches-kubernetes', {
  passes: {
    'a gate that is on': {
      ...withIndex({ PodStartBudget: 'A1.36f B1.37t' }),
      'README.md': '#### Beta\n\n- Enabled by default.\n',
    },
    'a gate that was turned on at the same stage': {
      ...withIndex({ PodStartBudget: 'A1.36f B1.37f B1.38t' }, { release: 'v1.38' }),
      'README.md': '#### Beta\n\n- Enabled by default.\n',
    },
    'a denial': beta('- The feature is not enabled by default.'),
    'a condition': beta('- Enabled by default once two distributions use it.'),
    'a contrast': beta('- The feature gate is on by default, but its API is disabled by default.'),
    'another gate': beta('- The `PodStopBudget` gate is enabled by default.'),
    'something else': beta('- The admission plugin is enabled by default.'),
    'a stage to come': beta('- In GA the feature is enabled by default.'),
    'no stage': {
      ...withIndex(OFF),
      'README.md': '### Upgrade / Downgrade Strategy\n\nThe feature is enabled by default.\n',
    },
    'a code block': beta('```\nThe feature is enabled by default.\n```'),
    'the gate of another KEP': {
      ...withIndex({ PodStartBudget: 'A1.20f B1.22f' }),
      'README.md': '#### Beta\n\n- Enabled by default.\n',
    },
  },
  fails: {
    'a criterion under its stage': {
      change: beta('- Enabled by default.'),
      finds: [says('Enabled by default')],
    },
    'a sentence over two lines': {
      change: beta(
        'The metrics are documented. The feature is turned\non by default, and users need not opt in.',
      ),
      finds: [says('turned on by default').replace('«turned on by default»', '«turned»')],
    },
    'a sentence that names the stage': {
      change: {
        ...withIndex(OFF),
        'README.md':
          '### Upgrade / Downgrade Strategy\n\nDuring beta the feature gate `PodStartBudget` is enabled by default.\n',
      },
      finds: [says('enabled by default')],
    },
  },
});
