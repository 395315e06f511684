import { expect, test } from 'vitest';
import { linesOf, read } from '../../support/promises.js';

test.each<[string, Readonly<Record<string, string>>]>([
  [
    'what the authors owe',
    {
      enablement: `
        test | We still owe an integration test here.
        test | The team owes a test.
        The kubelet owes a test.
        We owe this number to the cache.
      `,
    },
  ],
  [
    'one that is needed, where such are asked for',
    {
      upgrade: `
        test | A manual test is needed.
        test | Some more tests are needed before this is safe.
        test | An e2e test is required here.
        Tests are needed to know.
        The test is needed.
        A test cluster is needed to run this.
        No additional test is needed.
        A test is needed if the gate is on.
        A test is needed only when the gate is on.
        A test was needed.
      `,
      resources: `
        test | We expect it to be small, but a benchmark is needed to confirm that.
        A metric is needed.
      `,
      missing: `
        metric | A metric is needed to tell the two apart.
        metric | Another one (for retries) is fine, and a counter (e.g. of syncs) is needed for the queue.
        A test is needed.
        A label is needed to tell the two apart.
        A decision is needed to go on.
      `,
      failures: 'A test is needed.',
    },
  ],
  [
    'a text that needs work',
    {
      failures: `
        text | This section needs more work.
        text | The answer needs attention.
        text | This section still needs love.
        This section needs no work.
        The node needs more work.
        The design of this whole section needs work.
        The node needs work in this section.
      `,
    },
  ],
  [
    'what is not there at this stage',
    {
      slos: `
        value | Not defined at this stage.
        value | No numbers at the present time.
        value | The numbers are not known at this point.
        Not defined at this point of the cycle.
        Not defined at the stage.
        Not defined for this stage.
      `,
      missing: `
        metric | No metrics at this point.
        metric | There is no metric for it at the moment.
        There is no metric in the moment it starts.
        There is no metric at the start.
        There are no missing metrics at this point.
        No additional metrics are known at this time.
        There are no other metrics at this stage.
      `,
    },
  ],
  [
    'what the authors have put off, said before',
    {
      missing: `
        metric | Yes, but we have deferred them to a later release.
        metric | Several come to mind, we postponed these to beta.
        Several come to mind, the pods deferred them to a later time.
        Several come to mind, we postponed pods to beta.
      `,
    },
  ],
  [
    'what follows',
    {
      missing: `
        metric | None are exposed, a histogram will follow.
        None are exposed, and no histogram will follow.
        metric | Three are there, the remaining ones follows later.
        metric beta | A histogram follows in beta.
        metric v1.33 | The counter follows in v1.33.
        The counter follows the gauge in beta.
        The counter follows in the next line.
        If the counter follows in beta it is too late.
        The pod follows in beta.
      `,
      upgrade: 'test v1.33 | It was tried in parts only; the rest follows in 1.33.',
    },
  ],
  [
    'what can be tried once it is there',
    {
      upgrade: `
        test | Once we have an implementation, we can test this.
        test | When merged, this can be tested.
        Once we have an implementation, users can test this.
        Once the node is there, we can test this.
        Once we have an implementation, we can use this.
        We can test this once we have an implementation.
        Once we have an implementation, this is tested.
      `,
      failures: 'Once we have an implementation, we can test this.',
    },
  ],
  [
    'what is thought about',
    {
      missing: `
        metric | We are evaluating which metrics make sense.
        metric | We are exploring a histogram.
        metric | The team is discussing a counter.
        We are not discussing a counter.
        The kubelet is evaluating the metrics.
      `,
    },
  ],
  [
    'what somebody commits to, or expects',
    {
      upgrade: `
        test beta | The author commits to testing this prior to beta.
        test | We are committed to test it.
        The object is committed to etcd.
        test | The path is expected to be covered by the e2e jobs once they exist.
        The path is expected to be covered by the kubelet.
      `,
      failures: 'The path is expected to be covered by the e2e jobs.',
    },
  ],
  [
    'what is waited for, or in the making',
    {
      upgrade: `
        test | We're waiting for the upgrade jobs to land before we can answer this.
        Pods are waiting for the jobs to end.
        test | We're in the middle of writing those tests.
        The kubelet is in the middle of writing the tests.
        test | This is on our list.
        This is on their list.
        The path that we have is on our list.
      `,
      resources: `
        value | Measurements are outstanding.
        Requests are outstanding.
      `,
      failures: 'Measurements are outstanding.',
    },
  ],
  [
    'what somebody leaves for later',
    {
      upgrade: `
        test beta | I'd prefer to defer answering this to the beta stage.
        test | Verification of the rollback is left for a later release.
        The request of the pod is left for a later retry.
        test beta | Testing was descoped from alpha and moves to beta.
        Testing moves to beta clusters.
        test beta | Beta graduation is gated on a successful upgrade test.
        The upgrade is gated on a successful test of the node.
        Beta graduation is gated on a decision.
        test | There is an open issue to add an upgrade test.
        See the issue to add an upgrade test.
        There is an open issue to remove a test.
        test | To be added before promoting the gate.
        test stable | To be added before graduation.
        To be added before the gate.
      `,
      failures: `
        text beta | I'd prefer to defer answering this to the beta stage.
        Verification of the signature is left for a later retry.
      `,
      missing: `
        The metric moves to beta.
        metric | We will instrument the queue.
      `,
      slos: 'We will instrument the queue.',
    },
  ],
  [
    'what is done to tests that are there, and what is asked for',
    {
      enablement: `
        test | We will update the e2e tests.
        test | We will adapt the existing integration tests to the gate.
        test | We will refactor the tests for the gate.
        We will update the image of the tests.
        We will update the test cluster.
        We will update the field.
        test | Will add.
        test | No, will write.
        The kubelet will add.
        test beta | No, but will be before beta.
        The pod will be before the node.
      `,
      upgrade: `
        test beta | We will repeat them for beta.
        The kubelet will repeat the request.
        The feature is not written in Go.
        test | The feature is not written.
        test | Yes, but the code is not merged.
        The code is not merged into another one.
        test | It remains to test the rollback.
      `,
      resources: `
        value | Measurements will be taken.
        Snapshots will be taken.
      `,
      slos: 'value | Open question.',
      failures: `
        text | Open question.
        text | Open item
        Open questions of the peer are answered.
        Open connections stay.
        We will update the e2e tests.
        Will add.
        Measurements will be taken.
      `,
    },
  ],
  [
    'a note to oneself, not what an operator looks at',
    {
      resources: `
        decision | (Need to check if we should add the pods)
        decision | We need to determine whether we count them.
        We should check if the gate is on.
        Need to check if the pods are there.
        We will check if we run.
      `,
    },
  ],
])('%s', (_, table) => {
  expect(read(table)).toEqual(linesOf(table));
});
