import { checkRule } from '../support/rule.js';

const other = (directory: string, status: string): Record<string, string> => ({
  [`keps/sig-storage/${directory}/kep.yaml`]: `title: Other\nkep-number: 9001\nstatus: ${status}\n`,
});

const many = (count: number): Record<string, string> =>
  Object.assign({}, ...Array.from({ length: count }, (_, at) => other(`9001-part${at + 10}`, 'withdrawn')));

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
    'one that is provisional, said at both': {
      change: other('9001-other', 'provisional'),
      finds: [
        'error keps/sig-node/9001-pod-start-budget Unexpected second KEP with the number `9001`, expected one',
        'notice keps/sig-storage/9001-other Unexpected second KEP with the number `9001`, expected one',
      ],
    },
    'one without a status, said at both': {
      change: { 'keps/sig-storage/9001-other/kep.yaml': 'title: Other\nkep-number: 9001\n' },
      finds: [
        'error keps/sig-node/9001-pod-start-budget Unexpected second KEP with the number `9001`, expected one',
        'error keps/sig-storage/9001-other Unexpected second KEP with the number `9001`, expected one',
      ],
    },
    // Each of a thousand would read a thousand; where so many are given up, the one behind them is seen from its own side.
    'more of one number than anybody looks at': {
      change: { ...many(30), ...other('9001-z', 'implementable') },
      finds: ['error keps/sig-storage/9001-z Unexpected second KEP with the number `9001`, expected one'],
    },
    'two that are alive, said at both': {
      change: other('09001-other', 'implementable'),
      finds: [
        'error keps/sig-node/9001-pod-start-budget Unexpected second KEP with the number `9001`, expected one',
        'error keps/sig-storage/09001-other Unexpected second KEP with the number `9001`, expected one',
      ],
    },
  },
});
