import { checkRule } from '../support/rule.js';

const answer = (text: string): string =>
  `###### Can the feature be disabled once it has been enabled (i.e. can we roll back the enablement)?\n\n${text}\n`;
const at = (stage: string, supported: boolean): string =>
  `stage: ${stage}\ndisable-supported: ${supported}\nmilestone:\n  alpha: "v1.35"\n  beta: "v1.36"\n  stable: "v1.37"\n`;

checkRule('disable-supported-matches-readme', {
  passes: {
    'yes and true': { 'kep.yaml': at('beta', true), 'README.md': answer('Yes, by the gate.') },
    'no and false': { 'kep.yaml': at('beta', false), 'README.md': answer('No, it is stored for good.') },
    'an answer without yes or no': { 'kep.yaml': at('beta', false), 'README.md': answer('By the gate.') },
    'a key that is not there': {
      'kep.yaml': '# without: disable-supported',
      'README.md': answer('No, never.'),
    },
    'yes until the gate is locked, at stable': {
      'kep.yaml': at('stable', false),
      'README.md': answer('Yes, by the gate. Once the feature is stable, the gate is locked to on.'),
    },
  },
  fails: {
    'yes and false': {
      change: { 'kep.yaml': at('beta', false), 'README.md': answer('Yes, by the gate.') },
      finds: [
        'error kep.yaml «false» Unexpected `disable-supported: false` where the README says "yes", expected the same in both',
      ],
    },
    'no and true': {
      change: { 'kep.yaml': at('beta', true), 'README.md': answer('No, it is stored for good.') },
      finds: [
        'error kep.yaml «true» Unexpected `disable-supported: true` where the README says "no", expected the same in both',
      ],
    },
    'yes until the gate is locked, before stable': {
      change: {
        'kep.yaml': at('beta', false),
        'README.md': answer('Yes, by the gate. Once the feature is stable, the gate is locked to on.'),
      },
      finds: [
        'error kep.yaml «false» Unexpected `disable-supported: false` where the README says "yes", expected the same in both',
      ],
    },
    'yes and false at stable, where the gate may be locked, as a notice': {
      change: { 'kep.yaml': at('stable', false), 'README.md': answer('Yes, by the gate.') },
      finds: [
        'notice kep.yaml «false» Unexpected `disable-supported: false` where the README says "yes", expected the same in both',
      ],
    },
    'no and true at stable, as a notice': {
      change: { 'kep.yaml': at('stable', true), 'README.md': answer('No, it is stored for good.') },
      finds: [
        'notice kep.yaml «true» Unexpected `disable-supported: true` where the README says "no", expected the same in both',
      ],
    },
  },
});
