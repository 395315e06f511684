import { checkRule } from '../support/rule.js';
import { KEP, texts } from '../support/sample.js';

const README = texts()[`${KEP}/README.md`] ?? '';
const METADATA = texts()[`${KEP}/kep.yaml`] ?? '';

/** The sample in another directory, under another number. */
const moved = (directory: string, number: string): Record<string, string | null> => ({
  [`${KEP}/kep.yaml`]: null,
  [`${KEP}/README.md`]: null,
  [`${directory}/kep.yaml`]: METADATA.replace('kep-number: 9001', `kep-number: ${number}`),
  [`${directory}/README.md`]: README.replace(/^# .*/m, '# Pod Start Budget'),
});
const named = (directory: string): Record<string, string> => ({
  [`keps/sig-node/${directory}/kep.yaml`]: 'title: Other\nkep-number: 1\nstatus: withdrawn\n',
});
const others = { ...named('9002-other'), ...named('9003-another') };

checkRule('number-is-a-number', {
  passes: {
    'a blank number': moved('keps/sig-node/budget', '" "'),
    'an empty directory name next to others without numbers': {
      ...moved('keps/sig-node/budget', '9001'),
      ...others,
      ...named('one'),
    },
    'a single other directory': { ...moved('keps/sig-node/budget', '9001'), ...named('9002-other') },
    'a directory that starts with another number': {
      ...moved('keps/sig-node/2nd-budget', '9001'),
      ...others,
    },
    'leading zeros': { 'kep.yaml': 'kep-number: "09001"' },
    'no number at all: the schema says so': { 'kep.yaml': '# without: kep-number' },
    'a number that differs from that of the directory: another rule says so': {
      'kep.yaml': 'kep-number: TBD',
    },
    'the value of the template: another rule says so': moved('keps/sig-node/budget', 'NNNN'),
    'a part of an enhancement': moved('keps/sig-node/539.2-budget', '539.2'),
    'a directory without a number, where that is usual': {
      ...moved('keps/sig-node/budget', '9001'),
      ...named('one'),
      ...named('two'),
    },
    'a layout without numbers': {
      ...moved('keps/sig-node/budget', 'TBD'),
      '.github/prr-lint.yaml': 'metadata: {number-key: none}\n',
    },
  },
  fails: {
    'a directory with a number inside of its name, where all others have theirs': {
      change: { ...moved('keps/sig-node/xbudget-nnn-2', '9001'), ...others },
      finds: [
        'error keps/sig-node/xbudget-nnn-2 Unexpected directory `xbudget-nnn-2`, expected `9001-xbudget-nnn-2`',
      ],
    },
    ...Object.fromEntries(
      ['TBD', 'XXXX', 'nnnn', '"?"', '12a', '9.5'].map((number) => [
        number,
        {
          change: moved('keps/sig-node/budget', number),
          finds: [
            `error keps/sig-node/budget/kep.yaml «${number}» Unexpected KEP number \`${number.replaceAll('"', '')}\`, expected digits`,
          ],
        },
      ]),
    ),
    'a directory without a number, where all others have theirs': {
      change: { ...moved('keps/sig-node/NNN-budget', '9001'), ...others },
      finds: ['error keps/sig-node/NNN-budget Unexpected directory `NNN-budget`, expected `9001-budget`'],
    },
  },
});

checkRule('prr-approval-exists', {
  fails: {
    'a KEP that no approval can be found for': {
      change: moved('keps/sig-node/budget', 'TBD'),
      finds: [
        'error keps/sig-node/budget/kep.yaml «beta» Missing approval file of `beta`, which is named by the number of the KEP',
      ],
    },
  },
});
