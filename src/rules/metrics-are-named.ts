import { component } from '../model/components.js';
import { askedAnswers } from '../model/due.js';
import type { Kep } from '../model/kep.js';
import type { Rule } from '../model/rule.js';
import { quoteQuestion } from '../text/words.js';
import { isOnlyEventsOrLogs, lacksMetric } from './facts/signals.js';

const ASKED = new Set(['rollback-metrics', 'slis']);
const CLIENTS = new Set(['kubectl', 'kubeadm', 'kustomize', 'client-go']);

/** "What specific metrics ...?" is answered by the name of a metric; reviewers ask for it again and again. */
export const metricsAreNamed: Rule = {
  id: 'metrics-are-named',
  summary: 'The answers about rollback and SLIs name at least one metric.',
  category: 'request',
  severity: 'warning',
  reads: ['metadata', 'readme'],

  *check(kep) {
    if (isClientSide(kep)) return;
    for (const answer of askedAnswers(kep)) {
      if (!ASKED.has(answer.question.id) || answer.state !== 'answered') continue;
      if (isOnlyEventsOrLogs(answer) || !lacksMetric(answer)) continue;
      yield {
        subject: answer.question.id,
        message: `Missing the name of a metric in the answer to ${quoteQuestion(answer.question.heading)}`,
        place: answer.written ?? answer.place,
        help: 'Name at least one metric, new or existing, or say in a sentence why there is none:\n- [x] Metrics\n  - Metric name: `…`',
      };
    }
  },
};

/** Tools that run on a user's machine expose no metrics. */
function isClientSide({ metadata, readme }: Kep): boolean {
  const named = [
    ...(metadata.data['feature-gates'] ?? []).flatMap(({ components }) => components ?? []),
    ...readme.gates.flatMap((gate) => gate.components),
    ...readme.components,
  ].map(({ value: name }) => component(name));
  return named.length > 0 && named.every((name) => CLIENTS.has(name));
}
