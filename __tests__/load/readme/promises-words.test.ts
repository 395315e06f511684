import { expect, test } from 'vitest';
import { framed, linesOf, read } from '../../support/promises.js';

test.each<[string, Readonly<Record<string, string>>]>([
  [
    'things that can be owed',
    {
      failures: `
        ${framed(
          'The … will be added in beta.',
          `
          test beta | tests
          test beta | testing
          test beta | e2e
          test beta | coverage
          test beta | benchmark
          test beta | suite
          test beta | presubmit
          test beta | periodics
          test beta | load-tests
          test beta | metrics-test
          metric beta | metric
          metric beta | counter
          metric beta | gauge
          metric beta | histogram
          metric beta | instrumentation
          metric beta | telemetry
          metric beta | dashboard
          metric beta | SLI
          metric beta | queue-counter
          value beta | SLO
          value beta | threshold
          value beta | bounds
          value beta | estimates
          value beta | baseline
          value beta | numbers
          value beta | targets
          text beta | section
          text beta | answer
          text beta | details
          text beta | documentation
          text beta | runbook
          text beta | playbook
          text beta | guidance
          `,
        )}
        decision beta | The decision will be made public in beta, to be decided.
        decision beta | A decision will be available in beta.
        decision beta | The approach will be defined in beta.
        decision beta | The criteria will be defined in beta.
        decision beta | The conclusion will be defined in beta.
        The path will be opened in beta.
        The protest-march will be opened in beta.
      `,
    },
  ],
  [
    'to try',
    {
      failures: framed(
        'This will be …',
        `
        test | tested.
        test | retested.
        test | benchmarked.
        test | load-tested.
        test | stress-tested.
        test | e2e-tested.
        test | soak-tested.
        tasted.
        `,
      ),
    },
  ],
  [
    'to think about it, until a stage',
    {
      failures: framed(
        'We will …',
        `
        decision beta | know in beta.
        decision beta | see in beta.
        decision beta | understand it in beta.
        decision beta | consider it in beta.
        decision beta | learn in beta.
        know.
        see.
        understand it.
        learn.
        `,
      ),
    },
  ],
  [
    'what tests do',
    {
      failures: `
        test | The tests will cover it.
        test | The tests will be taken over.
        test | The tests will be updated.
        The tests will make it slow.
        The tests will have a name.
        The tests will put it there.
      `,
      upgrade: `
        test | The tests will make it visible.
        The tests will break.
        The tests will fail.
        The tests will pass.
        The tests will continue as they are.
      `,
    },
  ],
])('%s', (_, table) => {
  expect(read(table)).toEqual(linesOf(table));
});
