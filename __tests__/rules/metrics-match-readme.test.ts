import { checkRule } from '../support/rule.js';

checkRule('metrics-match-readme', {
  fails: {
    'a metric behind an item that is no text, at its own place': {
      change: { 'kep.yaml': 'metrics: [{a: b}, unknown_metric_total]' },
      finds: [
        'notice README.md «kubelet_pod_start_budget_exceeded_total» Missing metric `kubelet_pod_start_budget_exceeded_total` in `metrics` of kep.yaml',
        'warning kep.yaml «unknown_metric_total» Unexpected metric `unknown_metric_total`, no answer of the README names it',
      ],
    },
    'a metric that another section names': {
      change: {
        'kep.yaml':
          'metrics: [kubelet_pod_start_budget_exceeded_total, kubelet_pod_start_duration_budget_ratio, pods_lost_total]',
        'README.md': '## Summary\n\nWe count `pods_lost_total`, not `pods_lost_total_ever`.\n',
      },
      finds: [
        'warning kep.yaml «pods_lost_total» Unexpected metric `pods_lost_total`, the README names it at line 51, in no answer',
      ],
    },
  },
});
