import { expect, test } from 'vitest';
import { framed, linesOf, read } from '../../support/promises.js';

test.each<[string, Readonly<Record<string, string>>]>([
  [
    'names of metrics',
    {
      failures: `
        metric | We will add kubelet_evictions_total.
        We will add spec.node_name to it.
        We will add node_name.go to it.
        We will add evictions to it.
      `,
    },
  ],
  [
    'what was named before',
    {
      failures: `
        text beta | This will be added in beta.
        text beta | All of the above will be added in beta.
        The names of those with quota will be added in beta.
      `,
    },
  ],
  [
    'what stands in brackets',
    {
      failures: `
        test | 1) Tests will be added.
        test | The tests (of the new API) will be added.
        The gate (unlike its tests) will be added.
        The gate (unlike (all) of the tests) will be added.
        test | The tests (see (all) of the list) will be added.
      `,
    },
  ],
  [
    'who does it',
    {
      upgrade: framed(
        'It will be validated …',
        `
        test | by hand.
        test | by us.
        test | by e2e tests.
        test | by tests of the kubelet.
        test beta | by the time of beta.
        test beta | by the end of beta.
        test | by the time the gate is on.
        test beta | by the release in which it is beta.
        test beta | before beta on all of the big providers.
        by the kubelet.
        by nodes.
        by some older kubelet.
        by the caller.
        at the provider.
        at providers.
        by a vendor.
        by vendors.
        by each distribution.
        by distributions.
        by implementers.
        by integrators.
        `,
      ),
    },
  ],
  [
    'what there will be',
    {
      failures: framed(
        'There will be …',
        `
        test | tests.
        metric | metrics.
        test | unit tests for users.
        metric | a metric for users.
        test | a further investigation.
        test | further investigations.
        test | profiling.
        docs.
        a gate for tests.
        a gate on tests.
        a gate to tests.
        a gate in tests.
        a gate from tests.
        a gate with tests.
        a gate that tests know.
        a gate which tests know.
        a gate because tests are slow.
        a gate when tests run.
        a gate as tests run.
        a gate covering tests.
        `,
      ),
    },
  ],
  [
    'tests that are there already',
    {
      failures: `
        test | New tests will cover it.
        test | Concurrent tests will cover it.
        test | The currently missing tests will cover it.
        The existing tests will cover it.
        The regular tests will cover it.
        The current tests will cover it.
        The same tests will cover it.
        The usual tests will cover it.
        The tests already there will cover it.
      `,
    },
  ],
  [
    'figures that are measured',
    {
      slos: `
        value | This will be measured.
        value | This will be quantified.
        value | This will be profiled.
        value | This will be analyzed.
        value | This will be assessed.
        This will be started.
      `,
    },
  ],
  [
    'what is said of a case',
    {
      upgrade: `
        test | That is not yet tested.
        test | There is a path for that not tested yet.
        test | There is a path of that not tested yet.
        test | If so, it is not tested yet.
        test | If so; it is not tested yet.
        test | If so then it is not tested yet.
        If it is not tested yet, it warns.
        When it is not tested yet it warns.
        It warns while it is not tested yet.
        It warns until a path not tested yet is gone.
        Unless it is not tested yet it warns.
        It asks whether it is not tested yet.
        It shows where it is not tested yet.
        It warns of a path that is not tested yet.
        It warns of a path which is not tested yet.
        It warns one who has not tested yet.
        It warns because it is not tested yet.
        It warns once it is not tested yet.
        It warns whenever it is not tested yet.
        It warns since it is not tested yet.
      `,
    },
  ],
  [
    'what data does',
    {
      failures: `
        The data is on its way.
        The docs are on their way.
      `,
    },
  ],
])('%s', (_, table) => {
  expect(read(table)).toEqual(linesOf(table));
});
