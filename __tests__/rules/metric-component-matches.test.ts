import { expect, test } from 'vitest';
import { withIndex } from '../support/kubernetes.js';
import { checkRule } from '../support/rule.js';
import { findings, sample } from '../support/sample.js';

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
    'a metric without its component’s prefix that several have': {
      ...withIndex(undefined, {
        release: 'v1.38',
        metrics: {
          ...METRICS,
          kube_proxy_queue_depth: 'Gauge ALPHA in=kube-proxy',
          kubelet_queue_depth: 'Gauge ALPHA in=kubelet',
        },
      }),
      'README.md': slis('  - Metric name: `queue_depth`\n  - Components exposing the metric: kube-scheduler')[
        'README.md'
      ],
    },
    'a label without metrics above it': slis('  - Components exposing the metric: kube-scheduler'),
    'words behind the label that are no component': slis(
      '  - Metric name: `kubelet_pod_start_budget_exceeded_total`\n  - Components exposing the metric: all of ours',
    ),
    'one metric of several without components': slis(
      '  - Metric name: `queue_without_component_total`, `kubelet_pod_start_budget_exceeded_total`\n  - Components exposing the metric: kube-scheduler',
    ),
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
    'a component twice, said once': {
      change: slis(
        '  - Metric name: `workqueue_depth`\n  - Components exposing the metric: kubelet, kubelet\n  - Components exposing the metric: kubelet',
      ),
      finds: [
        'notice README.md «kubelet» Unexpected component `kubelet`, expected `kube-controller-manager` or `kube-scheduler`: what declares `workqueue_depth` in kubernetes v1.38',
      ],
    },
    'two components and two metrics': {
      change: slis(
        '  - Metric name: `kubelet_pod_start_budget_exceeded_total`\n  - Components exposing the metric: kube-proxy, kube-scheduler\n  - Metric name: `workqueue_depth`\n  - Components exposing the metric: kube-proxy',
      ),
      finds: [
        'notice README.md «kube-proxy» Unexpected component `kube-proxy`, expected `kubelet`: what declares `kubelet_pod_start_budget_exceeded_total` in kubernetes v1.38',
        'notice README.md «kube-scheduler» Unexpected component `kube-scheduler`, expected `kubelet`: what declares `kubelet_pod_start_budget_exceeded_total` in kubernetes v1.38',
        'notice README.md «kube-proxy» Unexpected component `kube-proxy`, expected `kube-controller-manager` or `kube-scheduler`: what declares `workqueue_depth` in kubernetes v1.38',
      ],
    },
    'a metric without its component’s prefix': {
      change: slis(
        '  - Metric name: `pod_start_budget_exceeded_total`\n  - Components exposing the metric: kube-scheduler',
      ),
      finds: [
        'notice README.md «kube-scheduler» Unexpected component `kube-scheduler`, expected `kubelet`: what declares `pod_start_budget_exceeded_total` in kubernetes v1.38',
      ],
    },
    'the first of two groups, with prose between': {
      change: slis(
        '  - Metric name: `kubelet_pod_start_budget_exceeded_total`\n  - Components exposing the metric: kube-proxy\n  - Watched by few.\n  - Components exposing the metric: kube-scheduler',
      ),
      finds: [
        'notice README.md «kube-proxy» Unexpected component `kube-proxy`, expected `kubelet`: what declares `kubelet_pod_start_budget_exceeded_total` in kubernetes v1.38',
        'notice README.md «kube-scheduler» Unexpected component `kube-scheduler`, expected `kubelet`: what declares `kubelet_pod_start_budget_exceeded_total` in kubernetes v1.38',
      ],
    },
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

test.each([
  'Component exposing this metric:',
  'Components  exposing  these  metrics:',
  'Components exposing the metric (in alpha) :',
  'Components exposing the metrics(all):',
  '**Components exposing the metric**:',
])('`%s` is followed by components', async (label) => {
  const text = `  - Metric name: \`kubelet_pod_start_budget_exceeded_total\`\n  - ${label} kube-proxy`;
  expect(await findings(sample(slis(text)))).toContainEqual(
    expect.stringContaining('«kube-proxy» Unexpected component `kube-proxy`, expected `kubelet`'),
  );
});
