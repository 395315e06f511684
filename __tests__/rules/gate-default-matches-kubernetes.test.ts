import { expect, test } from 'vitest';
import { withIndex } from '../support/kubernetes.js';
import { checkRule } from '../support/rule.js';
import { findings, sample } from '../support/sample.js';

const OFF = { PodStartBudget: 'A1.36f B1.37f' };
const beta = (text: string) => ({ ...withIndex(OFF), 'README.md': `#### Beta\n\n${text}\n` });
const says = (phrase: string) =>
  `notice README.md «${phrase}» Unexpected \`${phrase}\` at beta, \`PodStartBudget\` is off there in kubernetes v1.37`;

checkRule('gate-default-matches-kubernetes', {
  passes: {
    'a sentence about alpha among those about beta': beta(
      '- In alpha the feature is enabled by default for the tests of the SIG.',
    ),
    'a sentence about several stages, outside of the criteria': {
      ...withIndex(OFF),
      'README.md':
        '### Upgrade / Downgrade Strategy\n\nIn alpha and beta the feature is enabled by default.\n',
    },
    'a claim that follows something else': beta('- Yes, enabled by default.'),
    'a gate that is in no list': {
      ...withIndex({ Other: 'A1.36f B1.37f' }),
      'README.md': '#### Beta\n\n- Enabled by default.\n',
    },
    'a gate that enters the stage after the KEP was last worked on': {
      ...withIndex({ PodStartBudget: 'A1.36f B1.38f' }, { release: 'v1.38' }),
      'README.md': '#### Beta\n\n- Enabled by default.\n',
    },
    'one of several gates that is not named': {
      ...withIndex({ ...OFF, PodStopBudget: 'A1.36f B1.37f' }),
      'kep.yaml':
        'feature-gates:\n  - name: PodStartBudget\n    components:\n      - kubelet\n  - name: PodStopBudget\n    components:\n      - kubelet\n',
      'README.md': '#### Beta\n\n- Enabled by default.\n',
    },
    'what is only so under a condition': beta(
      '- The feature is enabled by default, once two distributions use it.\n- The feature is enabled by default (if its component is).\n- The feature is enabled by default only on Linux.',
    ),
    'what is denied or hoped for': beta(
      '- The feature is never on by default.\n- The feature isn’t yet, but could be on by default.\n- The feature should be on by default.\n- If the feature is on by default, so is the field.\n- After the feature is on by default, tests run.\n- Without being enabled by default, the feature is for few.',
    ),
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
    'a claim before a condition of something else': {
      change: beta('- The feature is enabled by default and drops the field if it is old.'),
      finds: [
        'notice README.md «enabled by default» Unexpected `enabled by default` at beta, `PodStartBudget` is off there in kubernetes v1.37',
      ],
    },
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

test.each<[string, string]>([
  ['* ', 'On by default'],
  ['+  ', 'Turned on by default'],
  ['1. ', 'Enabled-by-default'],
  ['12)  ', 'Enabled by default'],
  ['- [x] ', 'Enabled by default'],
  ['- [ ]  ', 'On-by-default'],
  ['- Is ', 'enabled by default'],
  ['- is  ', 'on by default'],
  ['- The flag ', 'defaults to true'],
  ['- The gate will ', 'default to `true`'],
  ['- The feature gate ', 'defaults to on'],
  ['- This feature ', 'defaults to enabled'],
])('what opens with `%s` and goes on with `%s` is a claim', async (start, phrase) => {
  expect(await findings(sample(beta(`${start}${phrase}.`)))).toContainEqual(
    expect.stringContaining(`Unexpected \`${phrase.replaceAll('`', "'")}\` at beta`),
  );
});

test.each(['From alpha to beta', 'With alpha -> beta', 'With Alpha→Beta', 'With alpha->beta', 'Now (beta)'])(
  '%s the stage is beta',
  async (start) => {
    const text = `### Upgrade / Downgrade Strategy\n\n${start} the feature is enabled by default.\n`;
    expect(await findings(sample({ ...withIndex(OFF), 'README.md': text }))).toContainEqual(
      expect.stringContaining('Unexpected `enabled by default` at beta'),
    );
  },
);

test.each(['From beta to GA', 'With beta -> stable', 'With Beta→GA', 'In general availability'])(
  '%s the stage is stable, of which an older list says nothing',
  async (start) => {
    const text = `#### Beta\n\n- ${start} the feature is enabled by default.\n`;
    const lines = await findings(sample({ ...withIndex(OFF), 'README.md': text }));
    expect(lines.filter((line) => line.includes('enabled by default'))).toEqual([]);
  },
);
