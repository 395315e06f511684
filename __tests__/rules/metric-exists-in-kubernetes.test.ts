import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { fix } from '../../src/fix/fix.js';
import { withIndex } from '../support/kubernetes.js';
import { checkRule } from '../support/rule.js';
import { KEP, sample } from '../support/sample.js';

const DECLARED = {
  kubelet_pod_start_budget_exceeded_total: 'Counter ALPHA in=kubelet',
  kubelet_containers_aligned_count: 'Counter ALPHA in=kubelet',
  scheduler_attempts_by_result_total: 'Counter ALPHA',
  scheduler_podgroup_attempts_by_result_total: 'Counter ALPHA',
  apiserver_nodes_allocation_total: 'Counter ALPHA',
  apiserver_ports_allocation_total: 'Counter ALPHA',
  kubelet_credential_plugin_errors_total: 'Counter ALPHA',
  scheduler_async_call_execution_duration_seconds: 'Histogram ALPHA',
};
const listing = (...metrics: readonly string[]) => ({
  ...withIndex(undefined, { release: 'v1.38', metrics: DECLARED }),
  'kep.yaml': `metrics:\n${metrics.map((name) => `  - ${name}\n`).join('')}`,
});
const stable = (...metrics: readonly string[]) => {
  const { 'kep.yaml': list, ...rest } = listing(...metrics);
  return {
    ...rest,
    'kep.yaml': `${list}stage: stable\nmilestone:\n  alpha: v1.36\n  beta: v1.36\n  stable: v1.37\n`,
  };
};
const says = (severity: string, underlined: string, name: string, expected: string) =>
  `${severity} kep.yaml «${underlined}» Unexpected metric \`${name}\`, ${expected} kubernetes v1.38`;

checkRule('metric-exists-in-kubernetes', {
  passes: {
    'a KEP out of tree': {
      ...listing('x'),
      'kep.yaml': 'latest-milestone: "0.0"\nmetrics:\n  - kubelet_none_at_all_total\n',
    },
    'the metric of the template, which another rule names': listing('my_feature_metric'),
    'an alpha': {
      ...listing('kubelet_none_total'),
      'kep.yaml': 'stage: alpha\nmetrics:\n  - kubelet_none_total\n',
    },
    'a declared metric, with labels, as a pattern, as one of its series': listing(
      'kubelet_pod_start_budget_exceeded_total',
      'kubelet_containers_aligned_count',
      'scheduler_async_call_execution_duration_seconds_bucket',
      '\'scheduler_attempts_by_result_total{result="error"}\'',
      '"kubelet_*"',
    ),
    'metrics of other projects': listing(
      'kube_pod_status_phase',
      'container_cpu_cfs_periods_total',
      'csi_sidecar_x_total',
      ...['machine_', 'cadvisor_', 'node_', 'snapshot_', 'cluster_autoscaler_', 'vpa_', 'konnectivity_'].map(
        (start) => `${start}of_none_total`,
      ),
      ...['etcd_', 'grpc_', 'coredns_', 'go_', 'process_', 'promhttp_', 'rest_client_'].map(
        (start) => `${start}of_none_total`,
      ),
    ),
    'metrics of a configured project': {
      ...withIndex(undefined, { release: 'v1.38', metrics: DECLARED, outside: ['quota_'] }),
      'kep.yaml': 'metrics:\n  - quota_pending_total\n',
    },
    'what is no name': listing('N/A', '"to be decided in beta"'),
    'a KEP that is newer than the list': {
      ...withIndex(undefined, { release: 'v1.36', metrics: DECLARED }),
      'kep.yaml': 'metrics:\n  - pod_start_budget_exceeded_total\n',
    },
    'what nothing declares in a list of the same release': {
      ...withIndex(undefined, { release: 'v1.37', metrics: DECLARED }),
      'kep.yaml': 'metrics:\n  - kubelet_never_built_total\n',
    },
    'a KEP at alpha': {
      ...listing('kubelet_never_built_total'),
      'kep.yaml': 'stage: alpha\nmetrics:\n  - kubelet_never_built_total\n',
    },
    'a component that is not part of Kubernetes': {
      ...listing('snapshotter_never_built_total'),
      'kep.yaml':
        'metrics:\n  - snapshotter_never_built_total\nfeature-gates:\n  - name: PodStartBudget\n    components:\n      - snapshot-controller\n',
    },
    'metrics that are not compared': {
      ...listing('kubelet_never_built_total'),
      '.github/prr-lint.yaml': 'kubernetes:\n  index: .github/kubernetes.json\n  metrics: off\n',
    },
  },
  fails: {
    'an implemented KEP at any stage': {
      change: {
        ...listing('x'),
        'kep.yaml': 'status: implemented\nstage: alpha\nmetrics:\n  - kubelet_none_at_all_total\n',
      },
      finds: [
        'warning kep.yaml «kubelet_none_at_all_total» Unexpected metric `kubelet_none_at_all_total`, nothing declares it in kubernetes v1.38',
      ],
    },
    'a pattern that nothing matches': {
      change: listing('"kubelet_none_*"'),
      finds: [
        'notice kep.yaml «"kubelet_none_*"» Unexpected metric `kubelet_none_*`, nothing declares it in kubernetes v1.38',
      ],
    },
    'the end of a name, of two words and of three': {
      change: listing('aligned_count', 'containers_aligned_count'),
      finds: [
        'notice kep.yaml «containers_aligned_count» Unexpected metric `containers_aligned_count`, expected `kubelet_containers_aligned_count` as declared in kubernetes v1.38',
      ],
    },
    'the end of a name that has twins and others': {
      change: {
        ...withIndex(undefined, {
          release: 'v1.38',
          metrics: { ...DECLARED, node_attempts_by_result_total: 'Counter ALPHA' },
        }),
        'kep.yaml': 'metrics:\n  - attempts_by_result_total\n',
      },
      finds: [
        'notice kep.yaml «attempts_by_result_total» Unexpected metric `attempts_by_result_total`, expected `node_attempts_by_result_total`, `scheduler_attempts_by_result_total` or `scheduler_podgroup_attempts_by_result_total` as declared in kubernetes v1.38',
      ],
    },
    'a name with blanks and labels': {
      change: listing('" kubelet_pod_start_budget_exceedd_total {a=b}"'),
      finds: [
        'notice kep.yaml «" kubelet_pod_start_budget_exceedd_total {a=b}"» Unexpected metric `kubelet_pod_start_budget_exceedd_total`, expected `kubelet_pod_start_budget_exceeded_total` as declared in kubernetes v1.38',
      ],
    },
    'a missing prefix': {
      change: stable('pod_start_budget_exceeded_total'),
      finds: [
        says(
          'warning',
          'pod_start_budget_exceeded_total',
          'pod_start_budget_exceeded_total',
          'expected `kubelet_pod_start_budget_exceeded_total` as declared in',
        ),
      ],
    },
    'a missing prefix in a list of the same release, at beta a notice': {
      change: {
        ...withIndex(undefined, { release: 'v1.37', metrics: DECLARED }),
        'kep.yaml': 'metrics:\n  - pod_start_budget_exceeded_total\n',
      },
      finds: [
        'notice kep.yaml «pod_start_budget_exceeded_total» Unexpected metric `pod_start_budget_exceeded_total`, expected `kubelet_pod_start_budget_exceeded_total` as declared in kubernetes v1.37',
      ],
    },
    'a prefix that has a longer twin': {
      change: stable('attempts_by_result_total'),
      finds: [
        says(
          'warning',
          'attempts_by_result_total',
          'attempts_by_result_total',
          'expected `scheduler_attempts_by_result_total` as declared in',
        ),
      ],
    },
    'a prefix that may be either': {
      change: stable('allocation_total'),
      finds: [
        says(
          'warning',
          'allocation_total',
          'allocation_total',
          'expected `apiserver_nodes_allocation_total` or `apiserver_ports_allocation_total` as declared in',
        ),
      ],
    },
    'slips: a letter behind the prefix, a unit, a word': {
      change: stable(
        'container_aligned_count',
        'kubelet_credential_plugin_errors',
        'async_call_duration_seconds',
      ),
      finds: [
        says(
          'warning',
          'container_aligned_count',
          'container_aligned_count',
          'expected `kubelet_containers_aligned_count` as declared in',
        ),
        says(
          'warning',
          'kubelet_credential_plugin_errors',
          'kubelet_credential_plugin_errors',
          'expected `kubelet_credential_plugin_errors_total` as declared in',
        ),
        says(
          'warning',
          'async_call_duration_seconds',
          'async_call_duration_seconds',
          'expected `scheduler_async_call_execution_duration_seconds` as declared in',
        ),
      ],
    },
    'what nothing declares': {
      change: stable('kubelet_never_built_total'),
      finds: [
        says('warning', 'kubelet_never_built_total', 'kubelet_never_built_total', 'nothing declares it in'),
      ],
    },
  },
});

test('the prefix is put before a name with labels', async () => {
  const files = sample(listing('\'pod_start_budget_exceeded_total{reason="slow"}\''));
  const rules = ['metric-exists-in-kubernetes'];
  const options = { config: await loadConfig(files, rules), rules };
  const { changes } = await fix(files, { ...options, unsafe: false });
  expect(changes.map(({ path }) => path)).toEqual([`${KEP}/kep.yaml`]);
  expect(changes[0]?.after).toContain('- \'kubelet_pod_start_budget_exceeded_total{reason="slow"}\'\n');
});
