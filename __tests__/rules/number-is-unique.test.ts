import { checkRule } from '../support/rule.js';

const other = (directory: string, status: string): Record<string, string> => ({
  [`keps/sig-storage/${directory}/kep.yaml`]: `title: Other\nkep-number: 9001\nstatus: ${status}\n`,
});

checkRule('number-is-unique', {
  passes: {
    'another number': other('9003-other', 'implementable'),
    'one that was given up': {
      ...other('9001-other', 'replaced'),
      ...other('9001-third', '"Withdrawn" # in 2024'),
    },
    'parts of one enhancement': other('9001-2-other', 'implementable'),
    'the number of the process itself': {
      ...other('0000-one', 'implementable'),
      ...other('0000-two', 'implementable'),
    },
  },
  fails: {
    'two that are alive, said at both': {
      change: other('09001-other', 'implementable'),
      finds: [
        'error keps/sig-node/9001-pod-start-budget Unexpected second KEP with the number `9001`, expected one',
        'error keps/sig-storage/09001-other Unexpected second KEP with the number `9001`, expected one',
      ],
    },
  },
});
