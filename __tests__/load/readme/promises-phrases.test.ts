import { test } from 'vitest';
import { expectPromises } from '../../support/promised.js';

test('what is demanded for a point', () => {
  expectPromises({
    failures: `
      test beta | Tests are required for beta.
      test beta | Tests are needed for beta.
      test beta | Tests are necessary for beta.
      test beta | Tests are mandatory for beta.
      test beta | A test is a requirement for beta.
      test beta | Tests and a list are requirements for beta.
      test beta | A test is a prerequisite for beta.
      test beta | Tests are among the prerequisites for beta.
      test beta | A test is a blocker for beta.
      test beta | Tests are blockers of the beta release.
      test beta | Tests are among the criteria for beta.
      test beta | A test is a criterion for beta.
      test beta | A test is a condition of beta.
      test beta | Tests are among the conditions for beta.
      test beta | Tests are part of beta.
      test beta | A validation is a requirement for beta.
      metric beta | A metric is required for beta.
      test beta | No, tests are required for beta.
      test beta | Tests are required for beta, not for alpha.
      A field is required for beta.
      A threshold is required for beta.
      text stable | Tests are not required for beta.
      text stable | Tests are by no means required for beta.
      text stable | No tests are required for beta.
      Tests that beta has are required.
      The needed tests are what was run in beta.
      In beta, tests are part of the job.
      Sent for the beta review with a test plan and criteria
      Tests are required.
      Tests are required by the list of beta clusters.
      They are required for beta.
      Tests for which a requirement
    `,
    upgrade: `
      text beta | This is required for beta.
      test beta | All of these are required for beta.
      test beta | They are required for beta.
      The nodes are required for beta.
    `,
    slis: `
      metric beta | It is a requirement for beta.
    `,
  });
});

test('what is to be done by a point', () => {
  expectPromises({
    failures: `
      test beta | Add e2e tests for beta.
      test beta | Write e2e tests for beta.
      test beta | Implement e2e tests for beta.
      test beta | Create e2e tests for beta.
      test beta | Introduce e2e tests for beta.
      test beta | Update e2e tests for beta.
      test beta | Document tests for beta.
      test beta | Test the upgrade in beta.
      test beta | Verify the upgrade in beta.
      test beta | Validate the upgrade in beta.
      test beta | Benchmark the kubelet in beta.
      test beta | Measure the kubelet in beta.
      value beta | Define thresholds for beta.
      value beta | Determine the overhead for beta.
      value beta | Decide on thresholds for beta.
      metric beta | Add a metric for beta.
      text beta | Fill this section for beta.
      text beta | Complete the tests for beta.
      text beta | Revisit it for beta.
      text beta | Answer it for beta.
      text beta | Elaborate for beta.
      text beta | Finalize it for beta.
      text beta | Finalise it for beta.
      test beta | - Add e2e tests for beta.
      test beta | Beta: add e2e tests.
      test beta | For beta: add e2e tests.
      test beta | For beta: add e2e tests
      test beta | In beta: add e2e tests
      test beta | By beta: add e2e tests
      With beta: add e2e tests
      test beta | - For the beta: add e2e tests
      Then for beta: add e2e tests
      test beta | In beta: add e2e tests.
      test beta | By beta: add e2e tests.
      test beta | * Beta: verify the upgrade.
      test v1.33 | v1.33: add e2e tests
      See beta: add e2e tests.
      Beta - add e2e tests
      Add a field for beta.
      Verify the status of the pod.
      Test coverage before beta:
      Test case for beta:
      Test cases for beta:
      Test plan for beta:
      Test plans for beta:
      Test suite for beta:
      Test suites for beta:
      Test results for beta:
      Test scenario for beta:
      Test scenarios for beta:
      Test strategy for beta:
      Test code for beta:
      Tests for beta:
    `,
  });
});

test('a phrase without a verb', () => {
  expectPromises({
    failures: `
      test beta | E2e tests in beta.
      test beta | E2e tests in beta!
      test beta | (E2e tests in beta.)
      test alpha | Unit tests in alpha, e2e tests in beta.
      test beta | Yes, e2e tests in beta
      test beta | Planned e2e tests in beta
      metric beta | A metric in beta.
      value beta | A threshold in beta.
      test beta | An evaluation of the path in beta.
      test beta | Tests of the whole path from the list to the node and the container in beta.
      Tests of the whole path from the list to the other node and the container in beta.
      A field in beta.
      The approach in beta.
      E2e tests in beta
      E2e tests.
      E2e tests (v1.2.) in beta
      text stable | No e2e tests in beta.
      Our e2e tests in beta.
      E2e tests of ours run in beta.
      E2e tests in beta cover it.
      E2e tests in beta show it.
    `,
  });
});

test('what is possible later', () => {
  expectPromises({
    failures: `
      metric beta | Metrics can be added in beta.
      metric beta | Metrics could be added in beta.
      metric beta | Metrics can be introduced in beta.
      value beta | The threshold can be decided in beta.
      value beta | The threshold can be determined in beta.
      value beta | The threshold can be revisited in beta.
      value beta | The threshold can be defined in beta.
      metric beta | Metrics can be implemented in beta.
      metric beta | The metrics can be tested in beta.
      metric beta | The metrics can be covered in beta.
      metric | Metrics can be added later.
      metric | Metrics can be added much later.
      Metrics can be added.
      Metrics can be added by whoever comes later.
      Metrics can be kept in beta.
      Metrics can have labels in beta.
      Metrics added in beta.
      Some later metrics can be added.
      A node with beta metrics can be added.
      Pods can be added to the metrics in beta.
    `,
  });
});
