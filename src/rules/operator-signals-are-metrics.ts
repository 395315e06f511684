import { askedAnswers } from '../due.js';
import { isOnlyEventsOrLogs, isOnlyMetrics } from '../signals.js';
import { quote } from '../text.js';
import type { Rule } from '../types.js';

const FOR_OPERATORS = new Set(['slis', 'rollback-metrics', 'in-use-by-workloads']);
const FOR_USERS = 'working-for-instance';

/** Operators watch fleets through metrics and users their own objects through events and status: neither sees the other's. */
export const operatorSignalsAreMetrics: Rule = {
  id: 'operator-signals-are-metrics',
  summary:
    'Questions for operators are answered by metrics, the question for users by something a user can see.',
  category: 'request',
  severity: 'warning',

  *check(kep) {
    for (const answer of askedAnswers(kep)) {
      if (answer.state !== 'answered') continue;
      const { id, heading } = answer.question;
      if (FOR_OPERATORS.has(id) && isOnlyEventsOrLogs(answer)) {
        yield {
          subject: id,
          message: `Unexpected events or logs alone, expected a metric in the answer to ${quote(heading)}`,
          place: answer.written ?? answer.place,
          help: 'Events expire and logs are per node. Name a metric that an operator can watch across the cluster.',
        };
      } else if (id === FOR_USERS && isOnlyMetrics(answer)) {
        yield {
          subject: id,
          message: `Unexpected metrics alone, expected an event or status in the answer to ${quote(heading)}`,
          place: answer.written ?? answer.place,
          help: 'Users of the feature usually cannot read metrics. Name an event, a condition or a field of the object:\n- [x] API .status\n  - Condition name: `…`',
        };
      }
    }
  },
};
