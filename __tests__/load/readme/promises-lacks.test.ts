import { expect, test } from 'vitest';
import { promisesIn } from '../../../src/load/readme/promises.js';
import { linesOf, read } from '../../support/promises.js';
import { QUESTIONS } from '../../support/sentences.js';

test.each<[string, Readonly<Record<string, string>>]>([
  [
    'what is to be done, at the start',
    {
      upgrade: `
        test | To do.
        test | To do: the upgrade.
        To do so, the kubelet restarts.
        To upgrade, restart the kubelet.
        Nodes have to do.
        To upgrade: nothing is needed.
      `,
      slos: 'value | To do',
      failures: 'text | To do.',
    },
  ],
  [
    'what is needed, said first',
    {
      failures: `
        test | Needs more tests.
        test | It needs tests.
        test | Requires benchmarks.
        value | Needs numbers.
        Needs a restart.
        Needs validation.
        Needs metrics on.
        The kubelet of a node needs numbers.
      `,
      upgrade: `
        test | Needs validation.
        test | Requires verification.
        test | Needs manual validation.
        Needs validation by a webhook.
        Needs a restart.
      `,
    },
  ],
  [
    'a note to oneself',
    {
      upgrade: `
        test | TBD
        test | TBA.
        test | TBC.
        test | TODO
        test | WIP.
        test | FIXME.
        test | Undecided.
        test | Undetermined.
        test | TODO write about it
        test | Yes, TBD.
        test | The order of the steps TBD.
        test | The order of the steps TBD for now.
        test | Yes TODO
        test | No TODO
        test | Still TODO
        test | The path is TODO.
        test | The steps are undecided.
        test | The steps will be undecided.
        test | Upgrade: TODO
        test | Upgrade, TODO
        test | Upgrade; TODO
        test | Upgrade (TODO)
        test | Upgrade [TODO]
        test | Upgrade - TODO
        test | Upgrade – TODO
        test | Upgrade — TODO
        test | Upgrade * TODO
        test | Upgrade etc TODO
        test | The path is a TODO.
        test | The path is currently undecided.
        test | The path is TODO for now.
        test | The path is TODO in this draft.
        test | The path is TODO before the merge.
        test | The path is TODO by then.
        test | The path is TODO once merged.
        test | The path is TODO after the merge.
        test | The path is TODO until the merge.
        test | The path is TODO as of now.
        test | The path is TODO with the code.
        test | The path is TODO upon a review.
        test | The path is undecided on purpose.
        test | The path is undecided at present.
        test | The path is undecided during the review.
        test | The path is undecided when old.
        test | The path is undecided later too.
        test | The path is undecided based on this.
        test | The path is undecided pending a review.
        The app keeps a todo list.
        The linter reports fixme as an error.
        The path is undecided so.
        We skip wip branches.
      `,
      missing: 'metric | Labels are TBD.',
      slos: 'value | The latency is TBD.',
      failures: 'text | The rest is TBD.',
    },
  ],
  [
    'not yet',
    {
      upgrade: `
        test | Not yet.
        test | No, not yet.
        test | Nope, not yet!
        test | Not tested yet.
        test | Not tested, yet.
        test | Not yet tested.
        test | Still not tested.
        test | Yet not tested.
        test | We never tried it so far.
        test | Not tested so far.
        test | Not tested to date.
        test | Not tested at the time of writing.
        test | We do not know yet.
        test | Don't know yet.
        test | We have not finished yet.
        test | This is not complete yet.
        test | The code path is not implemented yet.
        test | The code path is not there yet.
        The kubelet has not finished yet.
        Users who have not tested it yet are warned.
        The path leads far: it is not blocked.
        The order does not matter up to that date.
        It is not seen, it is yet to be.
        It does not matter (yet).
      `,
      failures: `
        text | Not yet.
        text | Not implemented yet.
        text | This is not documented, yet.
        text | No, it is not complete yet.
        text | We both have not finished yet.
        Still not up.
        The rest of the hosts are not yet.
        The hosts do not see metrics yet.
        There it is: hosts do not see metrics yet.
        The order of those steps is not complete yet.
        text | We do not know yet.
        text | We do not know yet what fails.
        text | That is not yet determined.
        text | The order of these is not yet decided.
        text | The order of these is not yet defined.
        text | The order of these is not yet documented.
        text | The order of these is not yet tested.
        test | There are not any tests yet.
        test | There are still not any tests.
        metric | There are not any metrics yet.
        metric | We do not have metrics yet.
        value | We do not have a threshold yet.
        value | We do not have numbers so far.
        test | We do not yet have tests.
        test | The tests do not exist yet.
        metric | The metrics do not exist yet.
        value | The thresholds do not exist yet.
        metric | A metric is not implemented yet.
        text | The docs are not written yet.
        text | We have not finished yet.
        text | This is not complete yet.
        text | It has not been fixed yet.
        The order of steps is not complete yet.
        The users do not exist yet.
        There are not any users yet.
        We do not have users yet.
        The pod is not ready yet.
        The test does not fail yet.
        Pods do not know yet where they run on which node.
      `,
      slos: `
        value | Not yet.
        value | The latency of the calls has not been measured yet.
        value | The latency of the calls was not evaluated yet.
        value | The latency of the calls has not been assessed yet.
        value | The latency of the calls has not been analyzed yet.
        value | The latency of the calls has not been quantified yet.
        value | The latency of the calls has not been profiled yet.
        value | The latency of the calls has not been investigated yet.
        The list of the calls is not complete yet.
      `,
      missing: `
        metric | Not yet.
        metric | Not decided yet.
      `,
    },
  ],
  [
    'not done',
    {
      upgrade: `
        test | Not tested.
        test | No, not tested.
        test | No - not tested.
        test | Not exercised.
        test | Not tried.
        test | Not verified.
        test | Not validated.
        test | The path is untested.
        test | Unverified, as of today.
        Untested kubelets are kept.
        It warns of a path that is untested.
        test | Not started.
        test | Not run.
        test | Not executed.
        test | Not conducted.
        test | Not created.
        test | Not developed.
        test | Has not been done.
        test | Have not been run.
        test | Not implemented.
        test | Not performed.
        test | Not automated.
        test | This has not been tested.
        test | This has not been fully tested.
        test | This has not really been tested.
        test | This has not currently been tested.
        test | This has not actually been tested.
        test | This has not been explicitly tested.
        test | They have not been tested.
        test | This code is not merged.
        test | The implementation is not written.
        test | The feature is not implemented.
        test | This KEP is not implemented.
        test | The change is not merged.
        test | It is not merged.
        This has not been tested because it cannot fail.
        This has not been tested since it cannot fail.
        This has not been tested as it cannot fail.
        This has not been tested due to its size.
        It is not tested if it is off.
        It is not tested when it is off.
        It is not tested while it is off.
        It is not tested unless it is on.
        It is not tested until it is on.
        The gate is not merged.
        It is not needed.
        The path could not be merged.
        The node has not rebooted.
        Not needed.
      `,
      enablement: `
        test | Not written.
        test | Not available.
        test | Not ready.
        test | Not finished.
        test | Not complete.
        test | Not merged.
        test | Not added.
        test | Not done.
      `,
      slos: `
        value | Not measured.
        value | Not benchmarked.
        Not measured by the kubelet of a node.
        value | We have not measured it.
        value | We have not tested it.
        value | We have not settled on one.
        value | We have not decided.
        value | We have not agreed on one.
        value | We have not determined one.
        value | We have not chosen one.
        Not implemented.
        The node has not agreed on one.
        We have not slept.
        It is not measured.
      `,
      failures: `
        test | The tests have not been written.
        test | The tests are not written.
        test | The test is not merged.
        test | The tests do not exist.
        test | Such a test does not exist.
        Not implemented.
        Not tested.
        Untested.
        This has not been tested.
        We have not decided.
        The tests have not failed.
        The tests are not slow.
        The tests do not fail.
        The users do not exist.
        The tests could not be written.
        The code is not merged.
        The pod is not ready.
      `,
    },
  ],
  [
    'none yet',
    {
      failures: `
        text | None yet.
        text | Nothing yet.
        text | No yet.
        test | There are no tests yet.
        metric | There are no metrics so far.
        value | No thresholds to date.
        None.
        Nothing is lost.
        There are no tests.
        There are no users yet.
        There are no docs yet.
        Nodes where there are no tests yet are skipped.
        No pod waits for the end of the tests yet.
      `,
      upgrade: `
        test | None yet.
        None.
      `,
    },
  ],
  [
    'what is missing',
    {
      failures: `
        test | A test for this is missing.
        test | Some tests are missing.
        test | Tests are still missing.
        test | Tests are currently missing.
        test | The downgrade lacks e2e tests.
        test | We lack a test.
        test | It is lacking tests.
        No tests are missing.
        If a test is missing, the job fails.
        Missing tests fail the job.
        The tests skip the missing node.
        A metric is missing.
        We lack a metric.
        We lack time, the tests are slow.
      `,
      missing: `
        metric | We are missing a metric for the queue.
        metric | We lack a metric for the queue.
        test | We lack a test.
        The API lacks a metric for the queue.
        We often saw the API of old hosts lack a metric.
        We lack users.
        We do not lack metrics.
        The metric of the node is missing.
      `,
    },
  ],
  [
    'what the authors need',
    {
      failures: `
        test | We need tests.
        test | We need e2e tests for this.
        test | We still need tests.
        test | We need tests that show it.
        test | We need tests in the kubelet.
        test | We need tests on Windows.
        test | We need tests with the gate off.
        test | We need tests before the merge.
        test | We need tests around the cache.
        test | We need tests of the cache.
        test | We need tests as well.
        test | We need tests and docs.
        test | We need tests (and docs).
        test | We need tests: for the cache.
        test | We need one more really slow old test.
        We need hosts whose kubelets can run one slow test twice.
        We need.
        We do not need tests.
        We need no tests.
        We need test clusters.
        We need docs.
        The tests need a node.
        Nodes need tests.
        When we need tests, we ask.
        We need to rest.
      `,
    },
  ],
])('%s', (_, table) => {
  expect(read(table)).toEqual(linesOf(table));
});

test('a note behind what a sentence says leaves it an answer', () => {
  const isWhole = (sentence: string) => promisesIn(QUESTIONS.upgrade ?? '', [sentence])[0]?.whole;
  expect(isWhole('The node is drained, the rest is TBD.')).toBe(false);
  expect(isWhole('TBD, the node is drained.')).toBe(true);
});
