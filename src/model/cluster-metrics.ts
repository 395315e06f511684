/**
 * Metrics that every cluster has whatever features it runs: families of the control plane's and the kubelet's own (Kubernetes
 * metrics reference), of client libraries and of cAdvisor and kube-state-metrics.
 */
const FAMILIES = new RegExp(
  `^(?:${[
    'apiserver_(?:request|current_inflight|flowcontrol|admission|storage|watch|longrunning)',
    'workqueue',
    'rest_client',
    'process',
    'go',
    'etcd',
    'container',
    'node',
    'cadvisor',
    'kube_(?:pod|node|deployment|job|statefulset|daemonset|replicaset)',
    'kubelet_(?:pleg|running|runtime_operations|started_(?:pods|containers)|http_requests|cgroup_manager|pod_start_(?:sli_)?duration|pod_worker)',
    '(?:scheduler_)?schedule_attempts',
    'scheduler_(?:pending_pods|pod_scheduling|scheduling_(?:attempt|algorithm)|framework_extension|plugin_execution|queue_incoming|e2e_scheduling)',
    'kubeproxy',
    'endpoint_slice_controller',
    'job_controller',
    'storage_operation',
    'volume_manager',
  ].join('|')})(?:_|$)`,
);

/** Whether a KEP may point at the metric without calling it its own; a pattern such as `workqueue_*` may. */
export function isOfEveryCluster(name: string): boolean {
  return FAMILIES.test(name) || name.endsWith('*');
}
