import { ACTIVE_STATUSES } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** Approvals, issues and tools know a KEP by its number alone. */
export const numberIsUnique: Rule = {
  id: 'number-is-unique',
  summary: 'No other KEP has the same number.',
  category: 'metadata',
  severity: 'error',
  reads: ['metadata', 'inventory'],

  *check({ directory, directoryNumber, status, namesakes }) {
    const [first, ...others] = namesakes;
    if (first === undefined || directoryNumber === undefined) return;
    // What is given up may have gone into another KEP under the same number.
    if (status !== undefined && !ACTIVE_STATUSES.has(status) && status !== 'provisional') return;
    yield {
      subject: 'directory',
      message: `Unexpected second KEP with the number ${quote(directoryNumber)}, expected one`,
      place: { path: directory },
      related: [first, ...others].map((path) => ({ message: `${quote(path)} has it, too`, place: { path } })),
      help: 'The number of a KEP is that of its enhancement issue: open one for the KEP that has none, or join the two.',
    };
  },
};
