import { expect, test } from 'vitest';
import { linesOf, read } from '../../support/promises.js';

test.each<[string, Readonly<Record<string, string>>]>([
  [
    'a stage that goes without, named first',
    {
      failures: `
        text beta | For alpha there are no metrics.
        text beta | In alpha we have no tests.
        text beta | At alpha no benchmarks run.
        text stable | During beta there is not a threshold.
        text beta | In the alpha none of the tests run.
        text beta | In the first alpha there are no metrics.
        text beta | In alpha we have no good or well known tests.
        In all of our docs alpha has no metrics.
        For alpha there are no users.
        In alpha there were no metrics.
        In alpha there had been no metrics.
        In alpha the kubelet was restarted with no metrics.
        Unlike alpha, beta has no metrics.
        In alpha the gate is off.
        In alpha the kubelet, the scheduler and the controllers have no metrics.
      `,
    },
  ],
  [
    'a stage that goes without, named last',
    {
      failures: `
        text beta | There are no metrics in alpha.
        text beta | It has no tests at alpha.
        text beta | There are no thresholds for the alpha.
        text stable | There are no benchmarks during beta.
        text beta | We go without tests in alpha.
        text beta | Not in alpha.
        text beta | Not for alpha.
        text beta | None in the alpha.
        text beta | None planned for alpha.
        text beta | No, not in alpha.
        text beta | Not in alpha since nobody ever uses it.
        text beta | Metrics are out of scope for alpha.
        text beta | There are no metrics in alpha, as there were none before.
        Users are out of scope for alpha.
        Users are out of scope for alpha, the tests are not.
        Tests run out of the tree in alpha.
        The gate of each node is not on in alpha for tests.
        The gate is out of the API in alpha.
        Old nodes are out of what is tested in alpha.
        text beta | The path of old nodes is not tested in alpha.
        text beta | The limit of each node is not planned for alpha.
        text beta | The limit of each node is not defined in alpha.
        text beta | The limit of each node is not determined in alpha.
        text beta | The limit of each node is not measured in alpha.
        text beta | The list of nodes is not required in alpha.
        text beta | The list of nodes is not needed in alpha.
        text beta | The list of nodes is not applicable in alpha.
        text beta | The list of nodes is not part of what we do in alpha.
        text beta | The list of nodes is not in scope for alpha.
        text beta | The list of nodes is not implemented in alpha.
        The gate of each node is not on in alpha.
        Not in alpha, where the gate turns the whole controller off.
        No feedback of users in alpha.
        There are no SLOs for alpha clusters.
        This is not supported in alpha.
        Windows is not served in beta.
        There were no metrics in alpha.
        No tests were run in alpha.
        We had no tests in alpha.
        The nodes that have no metrics in alpha are old.
        No tests fail because in alpha nothing runs.
        No tests fail as in alpha nothing runs.
        No tests fail since in alpha nothing runs.
        No tests fail but in alpha nothing runs.
        No tests fail until in alpha one runs.
        No tests fail before in alpha one runs.
        There are no tests, in alpha the kubelet logs it.
        There are no tests; in alpha the kubelet logs it.
        There are no tests: in alpha the kubelet logs it.
        There are no tests (the kubelet logs it in alpha).
        There are no tests of alpha gates.
        There are no users of the tests, nor of what the kubelet does in alpha.
      `,
    },
  ],
])('%s', (_, table) => {
  expect(read(table)).toEqual(linesOf(table));
});
