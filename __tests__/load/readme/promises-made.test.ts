import { describe, expect, test } from 'vitest';
import { promisesIn } from '../../../src/load/readme/promises.js';
import { QUESTIONS, rowsOf } from '../../support/sentences.js';

const SENTENCES = {
  upgrade: `
    test | Upgrade testing is planned for the next release.
    test | We intend to automate the upgrade path.
    test | The downgrade part is still open.
    test stable | A manual run will be carried out prior to GA.
    test | Not done so far.
    test | I'll test this when the implementation is ready.
    test | To be verified.
    test beta | Rollback has only been reasoned about, we will try it out for beta.
    value | Results will be posted to the issue.
    value | We hope to have results by code freeze.
    test | Manual testing steps will follow.
    test beta | We'll do a full upgrade/downgrade cycle ahead of the beta cut.
    test v1.36 | Testing was limited to the happy path so far; the rest will follow in 1.36.
    test | Someone still needs to try the downgrade.
    test | The result of the manual test will be recorded in this section.
    test | Awaiting e2e results.
    test | Skew tests have not been started.
    test | Not yet - exercising this path needs a release of the other component.
    test | Not yet, it needs a release that serves the API.
    test stable | Further edge case testing will be prioritized for GA.
    test stable | Testing will be prioritized for GA.
    test | We need tests.
    test | We need to test the rollback.
    test | Needs to be validated.
    test | Needs validation.
    test | This has yet to be exercised.
    test | Upgrade tests are being written.
    test | Tests are being added.
    test | We need more e2e tests for this.
    test beta | Will be verified by the time the feature is enabled by default in beta.
    test beta | Scheduled for the beta milestone.
    test | Not tested at the time of writing.
    test | Tests to be done by the author before the code freeze.
    test | Waiting for the implementation before this can be tested.
    test | It's too early to say; the code is not merged.
    test beta | Beta will require a manual test of this path.
    test | Tests of this will need to be written.
    test beta | Upgrade and downgrade testing is intended to happen before the feature reaches beta.
    test beta | Not yet; this is expected to be completed by beta.
    test beta | TBD in beta.
    test beta | TBD at beta.
    test stable | To be tested ahead of GA.
    test beta | The upgrade path has not been exercised yet, this is left for beta.
    test | The upgrade->downgrade->upgrade path has yet to be exercised.
    test | Manual verification is still to be done.
    test | Still outstanding.
    test | Pending.
    test | Pending implementation.
    test beta | Pending, to be completed prior to beta graduation.
    test | We have not had a chance to test this yet.
    test | We haven't tested it so far.
    test | Testing remains to be done.
    test | This remains to be tested.
    test | This still needs to be tested.
    test | This needs to be tested manually.
    test beta | We aim to test the upgrade path as part of the promotion to beta.
    test stable | We want to have this tested by the time of GA.
    test beta | We hope to cover the rollback with an e2e test in the beta release.
    test | We are going to test this manually.
    test | Upgrade tests are under development.
    test | We're working on the upgrade tests.
    test | Work on upgrade tests is ongoing.
    test | The tests are being written.
    test beta | The tests are left for beta.
    test | Testing this is left as a follow-up.
    test | Upgrade tests will follow in a later release.
    test | Upgrade tests will be added in a follow-up PR.
    test v1.35 | Upgrade tests will land in v1.35.
    test v1.35 | An upgrade test is scheduled for the 1.35 release.
    test beta | As part of beta graduation, we will run through the path by hand.
    test beta | Once the feature is promoted to beta, upgrade and rollback are going to be verified.
    test | Once the kubelet changes have landed, we will test the path manually.
    test | Will do once the implementation has merged.
    test | Will do.
    test | Will be done.
    test beta | Will be done for beta.
    test | No, not yet.
    test | No, but it should be.
    test beta | It must be tested before we go to beta.
    test beta | Testing is a requirement for beta.
    test beta | Testing is a beta blocker.
    text beta | Required for beta graduation.
    test beta | Manual testing has to be carried out before beta.
    test | Manual testing hasn't been carried out yet.
    test | We have not performed such tests yet.
    test | No such tests have been performed yet.
    test beta | Will be part of the beta criteria.
    test beta | Beta: will be tested manually.
    test beta | For beta, upgrade and rollback testing will be carried out.
    test beta | Upgrade/rollback testing will be conducted for Beta.
    test stable | The path will be tested with GA.
    test beta | It will be tested when the feature moves to beta.
    test beta | Planned as part of beta.
    test | Upgrade testing is planned.
    test beta | Upgrade testing is planned during the beta phase.
    test beta | There is a plan to test the rollback in beta.
    test beta | Our intention is to have an e2e test for the path by beta.
    value | The results will be published here.
    test | The results of the manual test will be included in this section.
    value | Results to follow.
    text | Details to be provided later.
    text beta | Details will be provided in the beta update of this KEP.
    text beta | This section will be updated in beta with the results.
    text beta | We'll update this section before graduating to beta.
    test | We will come back to this question later.
    test beta | We will come back to this question at beta.
    test beta | To be filled in for beta.
    test beta | Left blank until beta.
    text beta | Skipping this section at alpha.
    text beta | Not applicable until beta.
    text beta | This is not required for alpha.
    text beta | Deferred until the beta release.
    test beta | Deferring this until beta.
    test | An upgrade test is in the works.
    test | An automated upgrade test has not been written yet.
    test | Automated upgrade tests do not exist yet.
    test | An e2e test for this is missing at the moment.
    test | We currently lack a test for the rollback, one will be written.
    test beta | Upgrade tests are expected to be in place by beta.
    test beta | It is our plan to verify rollback manually in beta.
    test stable | The automated test for this path is slated for GA.
    test | The path is not automated yet.
    test | Automation of this test is ongoing work.
    test | This is something we still have to try out.
    test | No rollback testing has been done to date.
    test | Not exercised yet.
    test | Not at this time, but we will.
    text beta | Not until beta.
    test beta | A beta requirement is to test upgrade and rollback.
    test beta | Manual tests shall be made before promotion to beta.
    test | Someone needs to run the upgrade job with the gate on.
    test | We still have to test the downgrade.
    test beta, test beta | Upgrade was not tested. It will be tested before beta.
    test beta, test beta | Not tested yet. Will be done as part of graduating to beta.
    test stable | We will verify the path before moving to stable.
    test v1.34 | Targeting 1.34 for the upgrade tests.
    test v1.34 | The rollback test is going to be part of the v1.34 release.
    test | Upgrade tests to be written.
    test | Rollback test: TODO
    test | Upgrade: tested. Rollback: not tested yet.
    test | I will test this and report back.
    test | We have yet to test the downgrade path.
    test | Testing has not started.
    test | This has not been tested.
    test | The tests for downgrades are not implemented.
    test | We are in the process of writing an upgrade test.
    test | An upgrade test should exist.
    test stable | The upgrade test is one of the GA criteria.
    test beta | See the graduation criteria: a manual test is needed for beta.
    test | The plan for upgrade tests is being discussed.
    test | To be answered.
    test | Will be updated after testing.
    test | This will be updated after the manual test is done.
    test beta | We will do the manual test in the beta timeframe.
    test beta | Prior to beta promotion the author will walk through the scenario on a kind cluster.
    test beta | Tests will be extended in beta to cover upgrade.
  `,
  enablement: `
    test | Tests are planned.
    test | Unit tests will be part of the implementation PR.
    test | No, but they will be written.
    test | There are none yet.
    test | We'll add them along with the code.
    test beta | These would be added as part of beta.
    test | Integration tests to be added.
    test alpha | The strategy tests will toggle the gate, they land with the alpha PR.
    test | Yet to be written.
    test | Planned: a unit test that flips the gate.
    test beta | Coverage will improve in beta.
    test | The registry's strategy tests are to be extended.
    test | Once implemented, yes.
    test | We will make sure that unit tests cover both.
    test | Unit tests shall be provided.
    test | Such tests do not exist at this point.
    test alpha | The alpha PR is going to have unit tests for that.
    test | No. Will be added.
    test | Unit tests will be written to cover both states of the gate.
    test alpha | Unit tests are to be added in alpha.
    test alpha | These tests will be included in the alpha implementation.
    test | Tests have not been written yet.
    test | None yet.
    test | None at this time, tests are coming.
    test | Tests are forthcoming.
    test | Yes, tests are planned.
    test | Yes, as soon as the code is merged.
    test alpha | Yes, to be included in alpha.
    test | The enablement tests need to be added.
    test | The tests remain to be written.
    test | We intend to cover this with unit tests.
    test | We expect to add a unit test for the strategy.
    test | Unit tests with the gate on and off will exist.
    test | Yes, we'll have unit tests.
    test | In a follow-up PR we are adding tests for the conversion.
    test | A future PR will add tests for the switch.
    test beta | Integration tests will be required before the feature can go to beta.
    test beta | Integration tests would be added before beta.
    test | Tests for the gate are on their way.
    test | Tests for both gate states will be part of the implementation.
    test | Not implemented yet; tests will come with the implementation.
    test | Yes, we are adding them.
    test | Yes, they will be added alongside the implementation.
    test | Yes, unit tests are being added.
    test alpha | Tests with the gate off will be required for alpha.
    test alpha | In alpha we will cover both states.
    test | There should be tests for the ratcheting too.
    test | Planned.
    test | Yes (planned).
    test | Coverage of the switch is yet to be added.
    test | Enablement tests are a TODO.
    test | The implementation will include tests for enablement.
    test | The PR that implements the feature will include a test for disablement.
    test | Tests are tracked in issue 12345 and not merged yet.
    test | Work in progress, see the linked PR.
    test | We should add such tests.
  `,
  missing: `
    metric beta | We will consider adding a metric for cache misses in beta.
    metric | A metric for that is in the works.
    metric stable | Yes, a latency histogram should be added before GA.
    metric | We intend to expose the number of evictions.
    metric beta | Will be evaluated in beta.
    decision beta | Currently none, to be revisited after alpha feedback.
    metric | We plan on a counter of rejected requests.
    decision beta | It would be good to have a metric for conflicts; we'll look into it for beta.
    metric | We are going to add one for the queue length.
    decision beta | Possibly, this is to be discussed with SIG Instrumentation before beta.
    metric | Such a metric does not exist yet.
    metric | No metrics have been added yet.
    metric | The error counter is not implemented yet.
    metric | Per-endpoint metrics are being added to observe this feature.
    metric | A counter is being added.
    metric | The following metrics would be added into the plugin library to help observability:
    metric | These will be expanded to include metrics that cover the impersonation handler.
    metric | A metric is being worked on.
    metric | We are still missing a metric for the queue.
    metric | A histogram will be introduced for the latency.
    metric | The existing metric will be extended with a label for the reason.
    metric | A label for the reason will be introduced to the metric.
    metric | We are missing a metric for evictions.
    metric | A counter would help; it is going to be added.
    metric beta | Metrics will come with beta.
    decision | More metrics may be needed, we'll decide after feedback.
    metric | No metric exists yet for this.
    metric beta | A metric for dropped packets will be introduced in beta.
    metric | We are considering adding a metric, to be decided.
    metric | A gauge for the queue's length is missing and will be contributed.
    metric | We intend to add a counter.
    metric beta | We should add a histogram of the latency by beta.
    decision beta | This will be revisited for beta.
    metric beta | To be determined during beta.
    metric | Not decided yet.
    metric | We plan on adding more metrics.
    metric | The need for additional metrics will be evaluated based on user feedback.
    metric beta | Based on alpha feedback, we will decide on metrics for beta.
    metric | We lack a metric for evictions, which should be added.
    metric | Metrics for evictions are work in progress.
    metric | We might find others; to be confirmed with SIG Instrumentation.
    text beta | Metrics are out of scope for alpha.
    metric beta | Metrics for beta will be decided on with SIG Instrumentation.
    metric | It would be good to have a counter for retries, we will look into adding one.
    metric | Additional metrics to be considered.
    metric | Yes: a metric for the age of the cache; it is not available yet.
    metric | We're looking into adding a gauge.
  `,
  slis: `
    metric | To be named.
    metric beta | An SLI will be identified during beta.
    metric beta | Metrics are planned for beta.
    metric beta | The metric will become available in beta.
    decision | The exact name is to be decided.
    metric | Names of the metrics are not final yet.
    metric | The metric's name is still under discussion.
    metric beta | Will be defined at beta.
    decision stable | Will be revisited when we have data from beta, before GA.
    metric | Metric name: TBD
    metric | We will provide an SLI for the allocation latency.
    metric beta | For beta there should be a metric for the allocation latency.
    metric beta | SLIs will be specified as part of the beta graduation.
    metric | The labels of this metric are still being worked out.
    metric | A metric will be proposed.
  `,
  slos: `
    value beta | Will be defined for beta.
    value | To be defined.
    value | We have to collect data first.
    value | These will be filled in after the scale tests.
    text beta | N/A for alpha, will be set in beta.
    decision | No SLO is defined at this point; we will derive one from alpha feedback.
    value | Numbers will be added once we have run the benchmarks.
    value | We have not settled on numbers.
    value | Still under discussion.
    value | Targets are being discussed with the SIG.
    value | We will come up with a number.
    value | Numbers are being collected.
    value | These figures will be refined as we learn more.
    value beta | Targets will be proposed before beta.
    value | To be determined based on feedback.
    value | We do not have numbers yet.
    value | There are no numbers yet.
    value | SLOs have not been defined yet.
    value | SLOs have yet to be agreed with SIG Scalability.
    value beta | SLOs are to be set for beta.
    value beta | Concrete thresholds will be established in beta.
    value | A concrete figure will be given after scale tests.
    value stable | We will define SLOs before declaring the feature GA.
    value | We expect to have numbers soon.
    value | This is pending the results of the scale test.
    value | No SLOs yet.
    value | SLOs are not set in stone yet, feedback will tell.
    text beta | N/A for alpha, will be filled in for beta.
    value | Numbers TBD.
    value | This needs more investigation.
  `,
  resources: `
    test | Scale testing will show the exact overhead.
    value | We need to measure this.
    value | The memory overhead still has to be quantified.
    value | Exact figures are unknown until the prototype is profiled.
    test | Benchmarks are to follow.
    value | We have not profiled it.
    test | To be benchmarked with 5000 nodes.
    value alpha | CPU usage is going to be measured in the alpha phase.
    value beta | An estimate will be provided in the beta update.
    test | There will be future performance investigation and improvement work on this area.
    value | We will monitor for CPU consumption.
    value beta | We will monitor CPU usage during beta.
    test | We will be monitoring the memory usage in scale tests.
    test stable | There will be a benchmark before GA.
    test | This needs to be benchmarked.
    test | The numbers are preliminary, a larger test is planned.
    test stable | Profiling on a 5000 node cluster will be done ahead of GA.
    value | The increase is not measured yet.
    value | The impact has not been benchmarked.
    test beta | We will run scalability tests before beta.
    value beta | The memory needed will be measured as part of beta.
    value | The overhead remains to be quantified.
    value | We need to measure the overhead.
    test | Perf tests are in progress.
    value | The cost of encoding will be profiled.
    value | The exact increase is unknown at this point.
    test | We will need to run benchmarks to be sure.
    test beta | Benchmarks are a condition for beta.
    value beta | We'll use the alpha to gather data and document the increase in beta.
    value | Benchmark results will be attached.
    value | Not measured.
    value | Yes, the magnitude is to be determined by scale tests.
  `,
  failures: `
    text beta | This section will be extended for beta.
    text | Will be expanded as we learn more.
    decision | Detection needs to be worked out.
    text | To be filled.
    text | We will update this section with findings from alpha.
    text | TODO: describe what happens when the disk is full.
    text | The team will document the symptoms.
    text | We should document this.
    text | A troubleshooting guide is being prepared.
    text alpha | Left empty for alpha.
    test | The exact behavior will be discovered during feature testing.
    test | The behaviour will be found out during testing.
    text | Docs are being written.
    text | The runbook needs to be written.
    text | Docs are being drafted.
    text | Will be extended as failures are found.
    text | Troubleshooting steps will be added.
    text beta | This will be filled in once we have experience from alpha, before beta.
    text | None known yet; will be updated as we learn more.
    text | We are not aware of any yet, the section will be updated with feedback.
    text | We need to document how to recover.
    text | To be expanded.
    text beta | Failure modes will be documented before beta.
    decision | Diagnostics will be improved once we have more experience.
    metric | Detection: not yet possible, a metric will be added.
    test | Testing: the e2e test will cover this case once the node is deleted.
  `,
  rollout: `
    decision | Impact of a failed rollout is to be investigated.
    test beta | The effect of a partial rollout will be analyzed for beta.
    text | We have not considered this yet.
  `,
};

describe('what a sentence puts off, and until when', () => {
  test.each(rowsOf(SENTENCES))('%s: %s', (question, sentence, expected) => {
    const said = promisesIn(QUESTIONS[question] ?? '', [sentence]).map(({ what, until }) => {
      const point = until?.stage ?? (until?.release ? `v1.${until.release.minor}` : '');
      return `${what} ${point}`.trim();
    });
    expect(said.join(', ')).toBe(expected);
  });
});
