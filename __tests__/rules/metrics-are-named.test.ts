import { checkRule } from '../support/rule.js';

const slis = (answer: string): { 'README.md': string } => ({
  'README.md': `###### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?\n\n${answer}\n`,
});

checkRule('metrics-are-named', {
  passes: {
    'a metric in prose': slis('The ratio of kubelet_pod_start_budget_exceeded_total to all Pods.'),
    'what is outside of the scope': slis(
      'Watching the vendors of devices is outside of the scope of Kubernetes.',
    ),
    'nothing to measure': slis('There is no metric, because nothing runs in a cluster.'),
  },
  fails: {
    'a signal without a name': {
      change: slis('The existing latency of the API server.'),
      finds: [
        'warning README.md «The existing latency of the API server.» Missing the name of a metric in the answer to `What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?`',
      ],
    },
  },
});
