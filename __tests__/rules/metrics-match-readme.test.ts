import { checkRule } from '../support/rule.js';

checkRule('metrics-match-readme', {
  passes: {
    'a name in front of which the README has the component': {
      'kep.yaml':
        'metrics:\n  - pod_start_budget_exceeded_total\n  - kubelet_pod_start_duration_budget_ratio\n',
    },
  },
  fails: {
    'a word less at the end': {
      change: {
        'kep.yaml':
          'metrics:\n  - kubelet_pod_start_budget_exceeded\n  - kubelet_pod_start_duration_budget_ratio\n',
      },
      finds: [
        'warning kep.yaml «kubelet_pod_start_budget_exceeded» Unexpected metric `kubelet_pod_start_budget_exceeded`, expected `kubelet_pod_start_budget_exceeded_total` as in the README',
      ],
    },
    'a metric that no answer names': {
      change: {
        'kep.yaml':
          'metrics:\n  - kubelet_pod_start_budget_exceeded_total\n  - kubelet_pod_start_duration_budget_ratio\n  - kubelet_budgets_read_total\n',
        'README.md': '### Risks and Mitigations\n\nThe kubelet counts them: `kubelet_budgets_read_total`.\n',
      },
      finds: [
        'warning kep.yaml «kubelet_budgets_read_total» Unexpected metric `kubelet_budgets_read_total`, the README names it at line 77, in no answer',
      ],
    },
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
