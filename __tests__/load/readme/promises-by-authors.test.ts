import { describe, expect, test } from 'vitest';
import { promisesIn } from '../../../src/load/readme/promises.js';
import { QUESTIONS, rowsOf } from '../../support/sentences.js';

/** What the authors say that they will do, what others will, and what stands in the passive, verb by verb. */
const SENTENCES = {
  upgrade: `
    test | Upgrade tests are on the way.
    test | Tests are coming soon.
    test | Tests are in the works.
    test | Coming in a later release.
    test | The tests are under way.
    test | Work in progress.
    test | In progress.
    test | WIP.
    test | We are working on it.
    test | We're still working on this.
    test | The author is working on a manual test.
    The controller keeps working on it after the upgrade.
    test | This is scheduled.
    test | A manual test is scheduled.
    test beta | Validation in beta.
    No validation is needed.
    The test is not scheduled on windows nodes.
    test beta | Beta: add an upgrade test.
    test beta | - Beta: verify the path manually.
    test beta | For beta: test the rollback.
    Beta: the gate is on by default.
    The stable API will be served after the upgrade.
    The objects stay stable across the upgrade.
    test stable | The path will be tested when the feature goes stable.
    test stable | Tests will be added for stable.
    test stable | Tests will be added for the stable release.
    test stable | Tests will be added once this is stable.
    test stable | Tests will be added when it becomes stable.
    test v1.37 | Tests will be added in release 1.37.
    test v1.37 | Tests will be added for Kubernetes 1.37.
    Version 1.2 of the driver will be tested by its vendor.
    test stable | To be tested upon graduation.
    test stable | Tests will be added before graduation.
    test stable | Tests will be written by graduation.
    test beta | Tests will be written before graduation to beta.
    test beta | Tests will be written during the graduation to beta.
    test beta | We will test this in beta, not in alpha.
    test beta | This will be tested in Beta1.
    test beta | Rather than in alpha, we will test it in beta.
    test beta | There will be an e2e test for this path by beta.
    test beta | Beta requires an upgrade test.
    test beta | Beta will see tests of the whole path.
    test beta | Tests of the path will arrive with beta.
    test | This KEP will test the path by hand.
    test | It will be benchmarked and tested.
    test | We should test this.
    We should have done better here.
    test | We will verify it.
    test | We will manually walk through the path.
    test beta | We will exercise the path for beta.
    test beta | In beta we will fix the flaky upgrade test.
    test | We will confirm this with a test.
    test beta | The path must be covered by an e2e test before beta.
    test | The feature will be accompanied by tests.
    The feature will be accompanied by documentation.
    test | The plan is to verify the path manually.
    test | Tests for the rollback are planned.
    test | A manual test is to be performed.
    test | The rollback is to be verified.
    test beta | It is to be verified in beta.
    test | The path will be covered by the upgrade suite.
    test | A test for this will be provided.
    test beta | The tests must be in place by beta.
    test | The rollback will be tested by hand.
    The tests will fail when the gate is off.
    The test framework will create a cluster.
    The existing tests will continue to run.
    The upgrade test framework will be used by the kubelet.
    The kubelet will verify the checksum after an upgrade.
    We would not test every combination.
    The controller will test the connection.
    test stable | The tests will be extended for GA.
    test | Tests will be updated.
    test beta | This happens in beta: we will test it there.
    test | An upgrade test needs to be added.
    test beta | For beta, a test has to be written.
    test v1.36 | The path is to be tested by v1.36.
    test | Will be verified.
    test | Will be checked manually.
    test beta | Will follow in beta.
    test | Needs tests.
    test | To be validated on a real cluster.
  `,
  missing: `
    metric | Under consideration.
    metric beta | For beta: add a metric for failures.
    metric | No metric yet.
    metric | Metrics are not there yet.
    No, the metrics above are enough.
    No metric is being removed.
    metric | A gauge is under discussion.
    metric | We will expose it as a metric.
    metric | We will add counters for this.
    metric beta | We will add foo_bar_total in beta.
    metric | We will add \`widget_sync_errors_total\`.
    metric beta | The metric will arrive in beta.
    metric beta | A metric for this comes in beta.
    metric beta | Metrics have to be in place by beta.
    metric beta | There will be a metric for this in beta.
    text | We will document the metric widget_queue_depth.
    metric | A metric is to be added.
    metric | A gauge could be useful, we will add it.
    metric | The metric will be provided.
    metric | We plan to add one.
    metric beta | Beta needs a metric for failed syncs.
    metric | This KEP will add a metric.
    This KEP will enable a metric of the runtime.
    The metric will have a label for the reason.
    The metric will increase with each failure.
    The controller will expose the metric at /metrics.
    The metric will be exposed by the kubelet.
    metric beta | It will happen in beta: a metric for the queue.
    metric stable | Yes, a histogram is planned for GA.
    metric | We will look into adding a metric.
    metric beta | We will consider more metrics in beta.
    decision | We will revisit this.
    decision beta | We will think about it for beta.
    decision | We will reconsider after feedback.
    metric | We will investigate which metrics help.
  `,
  slos: `
    value | Not decided yet.
    value | Under discussion.
    value beta | For beta: determine the threshold.
    value | Numbers are pending.
    The value is not fixed: it depends on the cluster.
    value | We will set the threshold.
    decision beta | We will define them in beta.
    value beta | The SLO will be defined in beta.
    value | They are to be determined.
    value | We will measure it.
    value beta | We will measure the latency before beta.
    value | We will work out the numbers.
    value | The numbers will be given after scale tests.
    value | The threshold is to be tuned.
    value | The target has yet to be agreed.
    value | To be defined.
    value | TBD.
    value beta | Will be filled in for beta.
    99 percent of requests will finish within a second.
    The latency will stay below one second.
    Operators will define their own targets.
    text | We will document it here.
  `,
  failures: `
    text | More to come.
    The pod is pending until the node is back.
    The work in progress of a node is lost.
    The update is scheduled by the controller.
    The node is on its way down.
    text | We will add a section about this.
    text beta | We will update this in beta.
    text | We will elaborate on this.
    text beta | We will complete this list for beta.
    text | More details will be provided here.
    text | This section will be expanded.
    text | This will be clarified.
    text beta | This will be outlined for beta.
    text | We will list them here.
    text | We will fill this in.
    text | To be written.
    text | To be documented.
    decision beta | We will fix this in beta.
    decision beta | We will improve the error handling in beta.
    The kubelet will update the status here.
    The controller will record the failure in this condition.
    The failure will be described in an event.
    The administrator will need to restart the kubelet.
    The pod will be recreated by its controller.
    The scheduler will provide a reason.
  `,
};

describe('what authors promise, verb by verb', () => {
  test.each(rowsOf(SENTENCES))('%s: %s', (question, sentence, expected) => {
    const said = promisesIn(QUESTIONS[question] ?? '', [sentence]).map(({ what, until }) => {
      const point = until?.stage ?? (until?.release ? `v1.${until.release.minor}` : '');
      return `${what} ${point}`.trim();
    });
    expect(said.join(', ')).toBe(expected);
  });
});
