import { describe, expect, test } from 'vitest';
import { promisesIn } from '../../../src/load/readme/promises.js';
import { QUESTIONS, rowsOf } from '../../support/sentences.js';

const SENTENCES = {
  upgrade: `
    The pods will be tested for readiness before traffic is sent.
    We tested it by hand; the kubelet will restart the pods.
    The job runs the upgrade tests twice a day.
    Upgrading will not change existing objects.
    The upgrade was tried in CI, and the pods were kept.
    Nodes need to be upgraded after the control plane.
    The tests need a cluster with two nodes.
    The node needs to be drained before the rollback.
    Not yet upgraded nodes ignore the field.
    We do not need tests for this.
    We need test nodes with two devices.
    The upgrade was tested by the CI job that upgrades from N-1 to N.
    This is verified by the upgrade suite on each release.
    We tested the path on v1.33 and will not repeat it.
    No test is necessary, the flag is read once at start.
    A pod that was created before the upgrade will be left alone until it is restarted.
    The older kubectl is not supported in alpha.
    Upgrade and rollback were tested manually with a v1.32 cluster.
    Yes, the path was tested during the beta phase.
    The test was run before the promotion to beta.
    Tested manually as part of the alpha implementation.
    Manual test was performed as follows:
    The upgrade will restart the kubelet, and running pods will keep their devices.
    After the rollback, the field will be dropped on update.
    We have tested it, and objects will be kept after the rollback.
    There is nothing to test, because no state is kept.
    The tests for this are in the upgrade suite of SIG Network.
    No upgrade test is needed, since only kubectl changes.
    Upgrade and rollback testing is covered by the existing version skew jobs.
    When users upgrade to a version where the feature is beta, it will be enabled.
    Yes. When the feature was promoted to beta in 1.30 we ran the upgrade job with the gate on.
    Both directions were verified on a kind cluster, and the results are listed below.
    Not needed: the field is ignored by older versions and will be dropped there.
    After a downgrade to 1.30 the scheduler will ignore the annotation.
    During the upgrade, the new controller will take over leases that have not expired yet.
    We upgraded from 1.31 to 1.32, disabled the gate and checked that pods would still be admitted.
    Not tested, since there is no state that could be rolled back.
    The upgrade job will fail if the object was not migrated.
    If the test in the alpha stage had failed, we would have reverted.
  `,
  enablement: `
    The gate will be removed after GA.
    Tests toggle the gate and check that the field will be dropped.
    The field will be dropped when the gate is off, as TestDrop shows.
    Existing tests will catch that.
    Unit tests verify that data which was stored will be kept.
    They are part of the integration suite in test/integration/dra.
    Yes, unit tests exercise the switch of the gate.
    Unit tests in pkg/registry cover the gate being on and off.
    Yes. The tests check that the field will be dropped when the gate is off.
    A test in strategy_test.go verifies that the value will be preserved.
    No, the API type is only served when the gate is on.
    The integration tests will fail if the gate is off.
    Yes, see the test that was added in 1.33.
    Unit tests check that with the gate off, the field will not be set.
    Yes, TestDropDisabledFields covers it; disabled fields will be dropped on create.
    No tests: there is no gate, and no behavior is going to change.
    The test enables the gate, creates a claim, and expects that the claim will be allocated.
    Tests were added in alpha and extended in beta.
    Not needed, the gate only adds a new API group.
    We considered tests that would flip the gate at runtime, which is not possible.
  `,
  missing: `
    The metric will be zero when the feature is off.
    Operators will need to scrape the kubelet.
    None.
    The histogram will have a bucket for each second.
    The new label will show which plugin failed.
    Metrics are being scraped from the endpoint.
    A label is added to the metric when the feature is on.
    A metric would be incremented on each error.
    The counter is being incremented by the kubelet.
    The metrics needed to be enabled with a flag.
    A metric server is needed to read the values.
    As part of this enhancement, metrics are being added to the endpoint.
    We are not missing any metric.
    There might be others, but none that we need.
    Vendors will expose their own metrics.
    No, the existing metrics will show whether the sync loop is stuck.
    The counter will be increased each time a claim is denied.
    A new metric would need a label for each pod, and its cardinality would be too high.
    A histogram is exposed and its buckets will be read by the dashboard of the operator.
    No further metrics are needed.
    Metrics for the device plugin are the vendor's to add.
    Will add metrics as needed.
    No. We do not plan to add metrics.
    There could be a metric for each claim, but that would cost too much.
    A metric for the age of the cache was added in 1.33.
    The scheduler will expose scheduler_pending_claims with a label for the reason.
    Metrics of the driver are out of scope, vendors will provide them.
    No, because the error counter will tell.
  `,
  slis: `
    The error rate will be zero in a healthy cluster.
    As an owner I would like to be able to set up SLOs for traces.
    The rate of failures is expected to stay under 1 %.
    Operators will be able to see it in kubelet_started_pods_errors_total.
    Alert when the error ratio is expected to exceed the budget.
    The value will be zero until the first claim is allocated.
    The latency will be measured from the watch event to the status update.
    apiserver_request_duration_seconds will rise while objects are being migrated.
    A healthy cluster will show no increase once the rollout is done.
    The histogram will be reset when the kubelet restarts.
  `,
  slos: `
    99% of requests should finish within 1s.
    The scheduler will keep its throughput of 100 pods per second.
    Latency should not rise by more than 5 %.
    The SLO is met when the queue is being drained.
    We expect that 99 % of requests are served within 1 s.
    99 % of requests will be answered within a second.
    The latency of pod start is expected to be unchanged.
    Mounts should be completed in less than 30 seconds.
    No SLO is defined because the feature has no runtime component.
    All claims should be allocated within one minute.
    The allocation needs to be done in 100 ms for 99 % of claims.
    The existing SLO for pod startup will continue to hold.
  `,
  resources: `
    The kubelet will use a few more megabytes.
    Memory grows with the number of claims, it will be at most 1 MB.
    There will be one more watch per node.
    The cache will be bounded by 1,000 entries.
    The kubelet will monitor CPU consumption of the pod.
    We expect no increase.
    The component needs more memory to hold the cache.
    There will be more load on the API server.
    There will be an evaluation of the expression on each request.
    The kubelet will monitor memory usage.
    The informer will use more memory in clusters with many claims.
    The memory needed will grow with the number of claims.
    Memory is expected to grow by 2 KiB for each pod.
    The kubelet will measure the disk once a minute.
    The controller has to evaluate each policy once for each request.
    The watch needs to be restarted when the cache is stale.
    The API server will need additional memory for the watch cache.
    A few additional bytes will be written for each pod.
    It should not be noticeable, the list will be read once.
    CPU will be used for hashing, as measured in the benchmark below.
    The lister has to be synced before the controller starts.
  `,
  defaults: `
    From v1.36 on the gate will default to true.
    For alpha, the gate is off, so nothing changes.
    In beta, the gate will be on by default and new pods will get the label.
    The default will be changed in v1.36.
    Once the feature graduates to GA, the gate will be locked.
    We plan to enable it by default in beta.
    The old field will be removed two releases after GA.
    No. New fields are going to be ignored until the gate is on.
    Yes, from beta on, pods will be admitted without the annotation.
    The kubelet will start to enforce the limit when the feature goes GA.
    We will keep the old behavior for three releases after beta.
    In alpha the default will be the old value, in beta the new one.
  `,
  failures: `
    The admin needs to check the logs and restart the controller.
    Requests will fail until etcd is back.
    The controller will retry, and events will be added to the pod.
    Users will have to update their manifests before upgrading.
    The driver will be updated by its vendor.
    If the webhook is down, pods will not be created.
    The kubelet will log an error and try again later.
    Someone with access to the node has to delete the file.
    The object will be updated once the controller is back.
    It should be enough to restart the scheduler.
    Pods are being added to the queue again.
    The kubelet will discover the device during startup.
    Taints are being added by the controller.
    The field would be added to the pod by the webhook.
    The operator needs to describe the pod to see the reason.
    A pod is needed to observe the failure.
    The entries will be extended with the new field.
    I will detail how to configure this below.
    We need tested drivers on each node.
    The cause will be found in the logs.
    The device will be discovered by the kubelet.
    The pods of the metrics server are being created.
    A failed mount will be retried with backoff.
    The node has to be cordoned until the driver has been updated.
    Stale records will have to be manually discovered.
    The pod will stay pending until a node with the device is added.
    If the driver is not yet registered, the kubelet will retry.
    Operators need to restart the kubelet once the config has been fixed.
    The volume will be detached once the pod has terminated.
    Testing: covered by the unit tests in volume_manager_test.go.
    Detection: the metric will report failed requests.
    Mitigation: the gate has to be disabled and the controller restarted before pods are deleted.
    A second mount is not yet supported by the driver, and the call fails with Unimplemented.
    Mitigations: wait until the lease expires, it will be renewed by the new leader.
    Pods will be marked as failed and must be deleted by the operator.
    The claim stays pending, as the driver has not been installed yet.
    The check will be repeated after five minutes.
    The certificate will be provided by the signer when it has been approved.
  `,
  rollout: `
    The rollout will be stopped when the first replica is not ready yet.
    A rollout can fail when the new CRD is not yet installed.
    The webhook will be called before the object is persisted.
    During a rolling upgrade, requests will be served by old servers that do not know the field yet.
    Workloads should be drained before the node is upgraded to 1.34.
    In the future we could watch the file instead.
    A later KEP may extend this to windows nodes.
    If the webhook has not been updated yet, requests will be rejected.
    The kubelet needs to be updated before the control plane can be switched to v1.33.
    Rollback to a version before 1.30 needs the objects to be deleted by hand.
    Support for Windows is left for a future KEP.
  `,
  outage: `
    Requests will be retried until the API server is available.
    The controller will not be able to make progress, pending pods will stay pending.
  `,
};

describe('sentences that put nothing off', () => {
  test.each(rowsOf(SENTENCES))('%s: %s', (question, sentence, expected) => {
    const said = promisesIn(QUESTIONS[question] ?? '', [sentence]).map(({ what, until }) => {
      const point = until?.stage ?? (until?.release ? `v1.${until.release.minor}` : '');
      return `${what} ${point}`.trim();
    });
    expect(said.join(', ')).toBe(expected);
  });
});
