import { expect, test } from 'vitest';
import { isOfEveryCluster } from '../../src/model/cluster-metrics.js';
import { MissingRoot, NoHistory, UsageError } from '../../src/model/errors.js';
import { isTemplateName, isTemplateTitle } from '../../src/model/template-names.js';
import { NAME, VERSION } from '../../src/model/tool.js';

test.each([
  'NNNN-kep-template',
  'nnnn',
  'kep-NNNN',
  '0000-kep-template',
  '000-enhancement-template',
  'xxxx-template',
  'YYYYMMDD-template',
  'yyyy-mm-dd-feature-template',
  'proposal_template',
  'proposal-template',
  'RFC-0000',
  'template',
  'design doc template',
  'one-pager-template',
  'template-proposal',
  '01-design-template',
  'new-kep-template',
  '1234-template',
  'kep-0001-template',
  'my-NNNN',
  'example-template',
  'NNNN-some.thing-template',
])('%s is named like a template', (name) => {
  expect(isTemplateName(name)).toBe(true);
});

test.each([
  'advanced-templates',
  '101-pod-template',
  'pod-template',
  'NN-template',
  'toolongname-0000',
  'template-of-pods',
  'a-proposal-template',
  '0000-kep-templates',
  '12345-design-template',
  'kep-0001',
  '0000-kep',
])('%s is named like a proposal', (name) => {
  expect(isTemplateName(name)).toBe(false);
});

test.each([
  ['GEP template', true],
  ['Template', true],
  [' KEP Template ', true],
  ['New Enhancement Proposal Template', true],
  ['Very New Enhancement Proposal Template', false],
  ['Pod template', false],
  ['Template for pods', false],
  ['The GEP template', false],
])('the title %j is that of a template: %s', (title, expected) => {
  expect(isTemplateTitle(title)).toBe(expected);
});

test.each([
  'apiserver_request_total',
  'apiserver_current_inflight_requests',
  'apiserver_flowcontrol_x',
  'apiserver_admission_x',
  'apiserver_storage_objects',
  'apiserver_watch_events',
  'apiserver_longrunning_requests',
  'workqueue_depth',
  'rest_client_requests_total',
  'process_cpu_seconds_total',
  'go_goroutines',
  'etcd_request_duration_seconds',
  'container_cpu_usage',
  'node_memory',
  'cadvisor_version_info',
  ...['pod', 'node', 'deployment', 'job', 'statefulset', 'daemonset', 'replicaset'].map(
    (kind) => `kube_${kind}_x`,
  ),
  'kubelet_pleg_relist_duration_seconds',
  'kubelet_running_pods',
  'kubelet_runtime_operations_total',
  'kubelet_started_pods_total',
  'kubelet_started_containers_total',
  'kubelet_http_requests_total',
  'kubelet_cgroup_manager_duration_seconds',
  'kubelet_pod_start_duration_seconds',
  'kubelet_pod_start_sli_duration_seconds',
  'kubelet_pod_worker_duration_seconds',
  'schedule_attempts_total',
  'scheduler_schedule_attempts_total',
  'scheduler_pending_pods',
  'scheduler_pod_scheduling_attempts',
  'scheduler_scheduling_attempt_duration_seconds',
  'scheduler_scheduling_algorithm_x',
  'scheduler_framework_extension_point_duration_seconds',
  'scheduler_plugin_execution_duration_seconds',
  'scheduler_queue_incoming_pods_total',
  'scheduler_e2e_scheduling_duration_seconds',
  'kubeproxy_sync_proxy_rules',
  'endpoint_slice_controller_syncs',
  'job_controller_x',
  'storage_operation_duration_seconds',
  'volume_manager_total_volumes',
  'pod_budget_*',
])('every cluster has %s', (name) => {
  expect(isOfEveryCluster(name)).toBe(true);
});

test.each([
  'kubelet_pod_budget_total',
  'apiserver_budget_total',
  'my_workqueue_depth',
  'workqueues_total',
  'kube_budget_x',
  'scheduler_budget_total',
  'pod_*_total',
])('%s is somebody’s own', (name) => {
  expect(isOfEveryCluster(name)).toBe(false);
});

test('the tool and its errors have names', () => {
  expect(NAME).toBe('prr-lint');
  expect(VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  for (const error of [
    new UsageError('a'),
    new NoHistory('a', { help: 'b', isShallow: false }),
    new MissingRoot('a'),
  ]) {
    expect(error.name).toBe('UsageError');
    expect(error).toBeInstanceOf(UsageError);
  }
});
