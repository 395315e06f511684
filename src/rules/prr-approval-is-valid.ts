import type { Rule } from '../model/rule.js';

/** Holds whatever the status says: a file that cannot be read is noticed years later otherwise. */
export const prrApprovalIsValid: Rule = {
  id: 'prr-approval-is-valid',
  summary: 'The approval file is YAML with a `kep-number` and one entry per stage.',
  category: 'approval',
  severity: 'error',
  reads: ['approval'],
  always: true,

  *check({ approval }) {
    if (approval !== undefined) yield* approval.problems;
  },
};
