import { expect, test } from 'vitest';
import { linesOf, read } from '../../support/promises.js';

test.each<[string, Readonly<Record<string, string>>]>([
  [
    'under way',
    {
      failures: `
        test | Upgrade tests are under way.
        metric | A metric is under way.
        test | Upgrade tests are underway.
        metric | A metric is underway.
        test | We are in the process of writing tests.
        metric | We are in the process of naming metrics.
        test | Tests are in progress.
        test | Tests are under development.
        test | Tests are under discussion.
        test | Tests are under investigation.
        test | Tests are under construction.
        test | Tests are under consideration.
        test | Tests are in review.
        test | Tests are in the works.
        text | The docs are in progress.
        text | In progress.
        text | Currently under review.
        text | Work in progress.
        text | This is still under discussion.
        text | Still under discussion with the folks of the node.
        The upgrade is under way.
        The upgrade is underway.
        Tests get in the way.
        The kubelet is in the process of running tests.
        We still look in the list of tests.
        The kubelet is in the process of running tests for us.
        text | In progress with the help of folks of node.
        The request is in progress.
        The threshold is under discussion.
        In review, nobody of those who looked at it had doubts.
        Pods in progress.
        If tests are in progress, the job waits.
        The work in progress of the tests is lost.
        The progress of the tests is in the log.
      `,
      slos: `
        value | The threshold is under discussion.
        value | Under discussion.
      `,
    },
  ],
  [
    'put back',
    {
      upgrade: `
        test | Deferred.
        test | Postponed
        test | This is deferred to a later release.
        test | This is postponed to a later release.
        test | This is punted to a later release.
        test | This is pushed to a later release.
        test | This is delayed to a later release.
        test | This is left to a later release.
        test | Deferring this to a later release.
        test | Postponing this until later.
        test | Leaving this for later.
        test | This is saved for the future.
        test | This is left till later.
        test | This is left for a follow-up.
        test | This is left for a followup.
        test | This is left as a follow-up.
        test | This is left as followup.
        test | This is left as a todo.
        test | We left that blank until later.
        test | We left it empty until later.
        test | We left these open until later.
        test | We left those out until later.
        test | We left them until later.
        test | We left the answer until later.
        test | We left this section until later.
        test | We left this question until later.
        The pod is left as it is.
        This is left to the operator.
        This is left a while.
        We left the future to it.
        We left out a path that nobody takes: see the later section.
      `,
      failures: `
        Deferred.
        text | The rest is deferred to a later release.
        test | The path that needs load tests is deferred to a later release.
        Work of old hosts is deferred to a later sync.
        Pods are deferred to a later sync.
        The deferred follow-up is sent.
      `,
    },
  ],
  [
    'unknown',
    {
      failures: `
        text | Unknown at this point.
        text | Unclear yet.
        value | The overhead is unknown until somebody runs it.
        Unknown fields are dropped.
        The node is unknown until it registers.
        It is unknown to the kubelet.
      `,
    },
  ],
  [
    'coming',
    {
      failures: `
        text | Coming soon.
        test | Tests are coming soon.
        test | Tests are coming.
        metric | A metric is coming.
        text beta | Coming in beta.
        text beta | More is coming in beta.
        Requests are coming in bursts.
        What we show is what is coming in from others.
        A node is coming.
        Tests are coming from the library.
        Coming from alpha, one restarts it.
      `,
    },
  ],
  [
    'to follow',
    {
      failures: `
        text | Details to follow.
        text | More to come.
        text | No, details to follow.
        text | Details to follow, not before long.
        text | Not yet: details to follow.
        value | The results of the last run with old hosts will follow.
        No tests will follow.
        No figures to come.
        The kubelet tells its container which of the many hints to follow.
        Pods have a way to follow.
        Pods have a way to go.
        The plan tells who of us has what steps to follow on which day.
      `,
    },
  ],
  [
    'pending',
    {
      upgrade: `
        test | Pending.
        test | Pending implementation.
        test | Pending the result of the run.
        test | This is pending the results of the run.
        test | Pending an outcome.
        test | Pending the outcomes.
        test | Pending our feedback.
        test | Pending some data.
        test | Pending numbers.
        test | This is pending on discussion.
        test | This is still pending review.
        Pending pods are kept.
        Pending pods show results.
        Hosts of old are pending data.
        The pod is pending.
        Pending, running and lost pods.
        test | Pending: a script.
      `,
      failures: `
        Pending.
        test | Manual tests pending
        test | Manual tests are still pending.
        metric | A metric is currently pending.
        test | Tests are pending for some paths.
        test | Tests are pending until the merge.
        value | The numbers are pending, as of now.
        The metrics count pending pods.
        The metric pending pods counts both.
        Tests show the pod pending.
        Pending pods.
        This is pending review.
      `,
    },
  ],
  [
    'waiting',
    {
      upgrade: `
        test | Waiting for the implementation.
        test | Awaiting the code.
        test | We are waiting for a merge.
        test | Waiting for more feedback.
        test | Waiting for the first results.
        test | Waiting for data.
        test | Awaiting numbers from a run.
        test | Awaiting a benchmark.
        test | Awaiting benchmarks.
        test | Awaiting the test.
        test | Awaiting tests.
        Waiting for the node.
        Pods are waiting for data.
        Those that are started are waiting for data.
      `,
      failures: 'Waiting for feedback.',
    },
  ],
  [
    'working on it',
    {
      failures: `
        text | We are working on it.
        text | We are working on this.
        text | We are working on that.
        text | We are working on them.
        test | As for tests, we are working on it.
        test | We are working on the upgrade tests.
        metric | We are working on a metric.
        test | Working on tests.
        test | Currently working on tests.
        The controller keeps working on it.
        The probes show who is working on tests.
        We are working with it.
        We will be working with it.
        text | Currently working on it.
        metric | Currently working on a metric.
        metric | Working on a metric.
        metric | We are working on some new kind of metric.
        We are working on users.
      `,
    },
  ],
  [
    'forthcoming, outstanding and open',
    {
      failures: `
        test | Tests are forthcoming.
        test | Tests are upcoming.
        metric | The metric is outstanding.
        text | Still outstanding.
        text | Outstanding.
        Upcoming hosts get it.
        The request is outstanding.
        The tests cancel outstanding requests.
        The downgrade is still open.
      `,
      upgrade: `
        test | The downgrade is still open.
        test | How we want to do the second half of it is still open.
        The downgrade is open.
        The path of no return is open.
        The files are still open.
        The path is still open to all.
      `,
    },
  ],
  [
    'ongoing and on the way',
    {
      failures: `
        test | Work on tests is ongoing.
        metric | The metric is ongoing work.
        test | Tests are an ongoing effort.
        test | Tests are ongoing efforts.
        test | Tests are on their way.
        metric | A metric is on its way.
        test | Tests are on the way.
        Ongoing requests are cancelled.
        The tests cancel ongoing requests.
        The node is on its way.
        The tests run on the node.
        The tests do not depend on their order.
        The tests fail on a way.
      `,
    },
  ],
  [
    'being worked on',
    {
      failures: `
        test | A test is being discussed.
        test | Tests are being discussed.
        test | Tests still being discussed.
        test | Tests are currently being discussed.
        test | Tests are being worked on.
        test | Tests are being designed.
        test | Tests are being defined.
        test | Tests are being decided.
        test | Tests are being evaluated.
        test | Tests are being investigated.
        test | Tests are being prepared.
        test | Tests are being drafted.
        test | Tests are being finalized.
        test | Tests are being finalised.
        test | Tests are being figured out.
        test | Tests are being developed.
        metric | A metric is being discussed.
        Targets are being discussed.
        Tests are being slow.
        Tests, being discussed, took long.
        The hosts are being discussed.
        If the test is being discussed, ask.
      `,
      slos: 'value | Targets are being discussed.',
    },
  ],
  [
    'once it is done',
    {
      upgrade: `
        test | Once implemented.
        test | Yes, once implemented.
        test | No, once merged.
        test | Not - once merged.
        test | Upon implementation.
        test | No, after merge.
        test | No, when merged
        test | Once one implements it.
        test | Upon implementing it.
        test | Once somebody implement it.
        test | Once it merges.
        test | Once it lands.
        test | Once the code landed.
        test | Once the code is merged
        test | As soon as implemented.
        test | Yes, as soon as the code is merged.
        Hosts once merged.
        Once started.
        Once it is merged, all hosts restart.
        As soon as the host is up.
        As implemented.
        As soon implemented.
        As often as merged.
        Not as often as merged.
        As soon as it is merged, those of old hosts restart.
      `,
      failures: 'text | Once implemented.',
    },
  ],
  [
    'planned',
    {
      failures: `
        test | Tests are planned.
        test | Tests are scheduled.
        test | A test is scheduled.
        test | All the tests currently scheduled.
        test | All the tests also scheduled.
        test | All the tests still scheduled.
        test | Tests scheduled for a release.
        test | All tests scheduled for a release.
        test | A number of tests planned for a release.
        test | Tests are slated.
        test | Tests are targeted.
        test | Tests are expected for the release.
        test | Tests are expected in a release.
        test | Tests are due by then.
        test | Tests are planned for then.
        test | Tests are planned in a PR.
        test | Tests are planned as a PR.
        test | Tests are planned by then.
        test | Tests are planned before it.
        test | Tests are planned with it.
        test | Tests are planned once merged.
        test | Tests are planned after it.
        test | Tests are planned during it.
        test | Tests are planned but not now.
        test | Tests are planned and tracked.
        metric | A metric is planned.
        text | The docs are planned.
        test | No, tests are planned.
        test | No. - tests are planned.
        test | No - tests are planned.
        test | No – tests are planned.
        test | No; tests are planned.
        test | No (tests are planned).
        test | No but tests are planned.
        Numbers are planned.
        Manual validation of the path is planned.
        Tests are expected, as always.
        Tests are due daily.
        Tests are due after each merge.
        Tests are scheduled daily.
        Tests of pods that we scheduled for a node.
        The planned tests run daily.
        No tests are planned.
        None of the tests are planned.
        Planned.
        The rollout is planned by the operator.
      `,
      upgrade: `
        test | Planned.
        test | Yes, planned.
        test | Yes - planned.
        test | Yes (planned).
        test | No, planned.
        test | Not yet, planned.
        test | Not yet, tests are planned.
        test | Not yet, but planned.
        test | It is planned.
        test | This is planned.
        test | These are currently planned.
        test | They are planned.
        test | No, and it is planned.
        test | Manual validation of the path is planned.
        Not planned.
        None are planned.
        The rollout is planned by the operator.
      `,
    },
  ],
  [
    'planning',
    {
      failures: `
        test | We are planning e2e tests.
        metric | We plan a metric.
        test | We intend tests.
        test | We plan more and better tests.
        test | No, we plan tests.
        The plan tests hosts.
        A plan tests hosts.
        Our test plan tests hosts.
        We do not plan tests.
        We never really plan tests.
        We plan hosts.
        We plan docs.
      `,
    },
  ],
  [
    'further work',
    {
      failures: `
        test | More testing is needed.
        test | Further tests are required.
        test | No, additional tests are necessary.
        test | The path needs further investigation.
        test | This requires more tests.
        test | We require more tests.
        test | These need more tests.
        test | More profiling is needed.
        More tests are slow.
        No more tests are needed.
        More validation is needed.
        More validations are needed.
        More hosts are needed.
        More tests if needed.
        If more tests are needed, ask.
      `,
    },
  ],
])('%s', (_, table) => {
  expect(read(table)).toEqual(linesOf(table));
});
