import { askedAnswers } from '../model/due.js';
import type { Rule } from '../model/rule.js';
import { quoteQuestion } from '../text/words.js';
import { isOnlyEventsOrLogs, isOnlyMetrics } from './facts/signals.js';

const FOR_OPERATORS = new Set(['slis', 'rollback-metrics', 'in-use-by-workloads']);
const FOR_USERS = 'working-for-instance';
/** What such a feature makes is what shows that it works: a metric is a user's signal there, a log an operator's. */
const MAKES_METRICS = /\b(?:metrics?|SLIs?|stats|statistics|histograms?|monitoring)\b/i;
const MAKES_LOGS = /\b(?:logs?|logging|klog|events?|audit|trac(?:es?|ing))\b/i;

/** Operators watch fleets through metrics and users their own objects through events and status: neither sees the other's. */
export const operatorSignalsAreMetrics: Rule = {
  id: 'operator-signals-are-metrics',
  summary:
    'Questions for operators are answered by metrics, the question for users by something a user can see.',
  category: 'request',
  severity: 'warning',
  reads: ['metadata', 'readme'],

  *check(kep) {
    const title = kep.title ?? '';
    for (const answer of askedAnswers(kep)) {
      if (answer.state !== 'answered') continue;
      const { id, heading } = answer.question;
      if (FOR_OPERATORS.has(id) && isOnlyEventsOrLogs(answer) && !MAKES_LOGS.test(title)) {
        yield {
          subject: id,
          message: `Unexpected events or logs alone, expected a metric in the answer to ${quoteQuestion(heading)}`,
          place: answer.written ?? answer.place,
          help: 'Events expire and logs are per node. Name a metric that an operator can watch across the cluster.',
        };
      } else if (id === FOR_USERS && isOnlyMetrics(answer) && !MAKES_METRICS.test(title)) {
        yield {
          subject: id,
          message: `Unexpected metrics alone, expected an event or status in the answer to ${quoteQuestion(heading)}`,
          place: answer.written ?? answer.place,
          help: 'Users of the feature usually cannot read metrics. Name an event, a condition or a field of the object:\n- [x] API .status\n  - Condition name: `…`',
        };
      }
    }
  },
};
