import { withIndex } from '../support/kubernetes.js';
import { checkRule } from '../support/rule.js';

const METRICS = {
  kubelet_pod_start_budget_exceeded_total: 'Counter ALPHA in=kubelet',
  kubelet_pod_start_duration_budget_ratio: 'Gauge ALPHA in=kubelet',
  workqueue_depth: 'Gauge BETA in=kube-controller-manager,kube-scheduler',
  queue_without_component_total: 'Counter ALPHA',
};
const index = withIndex(undefined, { release: 'v1.38', metrics: METRICS });
const slis = (text: string) => ({
  ...index,
  'README.md': `###### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?\n\n- [x] Metrics\n${text}\n`,
});

checkRule('metric-component-matches', {
  passes: {
    'the component of the list': index,
    'some of several': slis('  - Metric name: `workqueue_depth`\n  - Components exposing the metric: KCM'),
    'a list without components': slis(
      '  - Metric name: `queue_without_component_total`\n  - Components exposing the metric: kube-scheduler',
    ),
    'a metric beside that is in no list': slis(
      '  - Metric name: `kubelet_pod_start_budget_exceeded_total`, `scheduler_own_total`\n  - Components exposing the metric: kubelet, kube-scheduler',
    ),
  },
  fails: {
    'another component': {
      change: slis(
        '  - Metric name: `kubelet_pod_start_budget_exceeded_total`\n  - Components exposing the metric: the kubelet and the kube-scheduler',
      ),
      finds: [
        'notice README.md «kube-scheduler» Unexpected component `kube-scheduler`, expected `kubelet`: what declares `kubelet_pod_start_budget_exceeded_total` in kubernetes v1.38',
      ],
    },
    'the second of two groups': {
      change: slis(
        '  - Metric name: `kubelet_pod_start_budget_exceeded_total`\n  - Components exposing the metric: kubelet\n  - Metric name: `workqueue_depth`\n  - Components exposing the metric: kubelet',
      ),
      finds: [
        'notice README.md «kubelet» Unexpected component `kubelet`, expected `kube-controller-manager` or `kube-scheduler`: what declares `workqueue_depth` in kubernetes v1.38',
      ],
    },
  },
});
