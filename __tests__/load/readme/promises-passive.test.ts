import { test } from 'vitest';
import { expectPromises } from '../../support/promised.js';

test('what there is to be, and what it will be', () => {
  expectPromises({
    failures: `
      test | There are to be tests.
      test | There will be added tests.
      There are to be pods.
      test | There is a path that will be tested.
      There is a node that has to be tested for it.
      test | This will be a manual test.
      test | It will be an e2e test.
      It will be a node of the test.
      It will be a flag for it.
      It will be the manual test.
      The gate will be a manual test.
    `,
  });
});

test('what is to be done', () => {
  expectPromises({
    failures: `
      text | To be determined.
      text | To be done.
      text | To be determined later.
      To be run on each node.
      decision | The path of it is to be determined.
      To be kept.
      To be kept in beta.
      The pods of it are to be kept.
    `,
    upgrade: `
      Must be set on both components before the upgrade.
      Should be set to false.
      test | To be done.
      test | No, it will be.
      test | It will be, by hand.
      test | It will be; see there.
      test | No, not pods, but it will be.
      test | Not tested, will be.
      test | It is not tested, but it will be.
      test stable | It is not tested, but will be for GA.
      test beta | The path was not tested, but it will be before beta.
      test beta | The path was tested by hand, and will be by the time of beta.
      It will be for all pods.
      It will be by itself.
      The path is not kept, and the nodes and the pods of it all will be.
    `,
    resources: `
      Not now, will be.
    `,
  });
});

test('what needs to be done', () => {
  expectPromises({
    failures: `
      decision | It needs to be figured out.
      decision | The path has to be worked out.
      value | The threshold should be worked out.
      test | Tests need to be added.
      test beta | It needs to be tested before beta.
      It needs to be tested.
      It needs to be verified.
      The gate needs to be enabled.
      It needs to be worked on.
      It needs to be measured.
      It needs to be run out.
      It will be figured out.
    `,
    upgrade: `
      test | It needs to be tested.
      test | Needs to be verified.
      test | Needs to be validated.
      test | Has to be exercised.
      test | The path is not tested yet, it needs to be exercised by hand.
      The path needs to be kept.
      Not all of it needs to be tested.
      test | Needs to be run.
      The gate needs to be tested.
      Needs to be enabled.
    `,
    resources: `
      value | It needs to be measured.
      value | It needs to be quantified.
      value | It needs to be profiled.
      test | It needs to be benchmarked.
      It needs to be verified.
      Needs to be verified.
    `,
  });
});

test('what would be done', () => {
  expectPromises({
    failures: `
      test | Tests would be added.
      decision beta | It would be revisited in beta.
      It would be revisited.
      It would be tested.
      The path would be revisited in beta.
    `,
    upgrade: `
      test | It would be tested.
      test | The path would be tested.
      It would be verified.
    `,
  });
});

test('what will be tested or covered', () => {
  expectPromises({
    failures: `
      test | The path will be tested.
      test | The pods will be tested by hand.
      test | The path will be covered by tests.
      test | The path will be exercised by e2e tests.
      The pods will be tested for readiness.
      The path will be covered by the existing tests.
      The path will be covered by the same tests.
      The path will be covered by the node.
      The path will be covered.
      test | Tests will be updated.
      test | Tests will be enabled.
      Tests will be kept.
    `,
    upgrade: `
      test | The path will be covered.
      test | The path will be exercised.
      The pods will be covered.
      The path will be covered as usual, in the regular way.
    `,
  });
});

test('what is in the making', () => {
  expectPromises({
    failures: `
      test | Tests are being added.
      test | Tests are being updated.
      metric | A metric is being added.
      metric | A metric is being introduced.
      metric | A metric is being implemented.
      metric | A metric is being created.
      metric | A metric is being developed.
      metric | A metric is being built.
      text | The docs are being written.
      text | The docs are being drafted.
      text | The docs are being prepared.
      text | The instructions are being written.
      Tests are being enabled.
      Tests are being kept.
      A metric is being counted.
      The metric of the pods that are being added.
      The pods are being added.
      The instructions are being kept.
      Numbers are being collected.
      A metric is being added as part of the feature.
      As part of the feature a metric is being added.
      The approach is being developed.
    `,
    slos: `
      value | Numbers are being collected.
      value | Figures are being gathered.
      Numbers are being added.
      The pods are being collected.
    `,
  });
});

test('what will be ready', () => {
  expectPromises({
    failures: `
      test | Tests will be available.
      test | Tests will be in place.
      test | The feature will be accompanied by tests.
      test beta | Tests will be required in beta.
      metric beta | Metrics will be available in beta.
      metric beta | Metrics will be required for beta.
      text beta | The docs will be available in beta.
      The feature will be accompanied by nodes.
      The feature will be accompanied by documentation.
      Tests will be in the list.
      Tests will be required.
      Metrics will be available.
      The docs will be required in beta.
      The docs will be available.
      It will be available in beta.
      The field will be available in beta.
    `,
    upgrade: `
      test beta | It will be available in beta.
      test beta | It will also be required for beta.
      It will be available.
      It will be available to pods in beta.
      The field will be available in beta.
      The field will be required in beta.
    `,
    slis: `
      metric beta | It will be available in beta.
      It will also be required for beta.
      It will be available.
    `,
  });
});

test('what will be added', () => {
  expectPromises({
    failures: `
      test | Tests will be added.
      test | A case will be added to the e2e tests.
      test | Cases will be added to the e2e tests.
      test | A scenario will be added to the e2e tests.
      test | Scenarios will be added to the e2e tests.
      test | Checks will be added to the e2e tests.
      test | Assertions will be added to the e2e tests.
      metric | A metric will be added.
      metric | A label will be added to node_restarts_total.
      text | The docs will be added.
      text | Instructions will be added.
      text | A procedure will be provided.
      text | Steps will be added.
      text | A guide will be added.
      text | Diagnostics will be provided.
      text | Will be extended as it grows.
      text | Will be expanded once it is known.
      text | Will be completed when it is known.
      text | Will be completed with the code.
      text | To be written.
      text | Yes and no, to be written.
      The field is to be added.
      text beta | It will be added in beta.
      value beta | The threshold will be added in beta.
      Cases will be added to the list.
      Cases will be added to the list of nodes and pods and e2e tests.
      A field will be added to the e2e tests.
      A metric will be enabled.
      node_restarts_total will be added.
      The docs will be added to the pod.
      The threshold will be added.
      A label will be added to it.
      Steps will be kept.
      Instructions will be created by it.
      The steps of the pod will be added.
      Will be extended by a field.
      Will be added to the pod in beta.
      It will be added.
      The field will be added in beta.
      Will be exposed once it is known.
    `,
    slis: `
      metric | node_restarts_total will be added.
      metric | A label will be added to the metric.
      metric | It will be added.
      metric | The number of it is to be added.
      metric | The number of it is to be added here.
      A label will be added.
      A label will be added to the list.
      A field will be added.
      The number of it is to be added to it.
    `,
    upgrade: `
      test | It will be added.
      value | Results will be added.
      Thresholds will be added.
      Results will be added to the pod.
      A field will be added.
    `,
    slos: `
      value | To be added.
      Results will be added.
      It will be added.
    `,
  });
});

test('what will be checked', () => {
  expectPromises({
    failures: `
      test | The path will be verified by tests.
      test | The path will be verified by means of e2e tests.
      test | The path will be verified by e2e tests of the path of existing nodes.
      The path will be verified by the usual e2e tests.
      test | The path will be verified with e2e tests.
      test | The path will be verified in e2e tests.
      test | The path will be verified through e2e tests.
      test | The path will be verified using e2e tests.
      test | The path will be verified via e2e tests.
      test | The path will be verified during e2e tests.
      test | The load of it will be verified on nodes by e2e tests.
      test | The path will be verified manually.
      test | The tests will be run.
      The path will be automated.
      The path goes from manual to be automated.
      test | A manual check will be done.
      test | Validation will be performed.
      test | An evaluation will be done.
      test | The evaluation will be automated.
      test | The evaluation will be run.
      test beta | The path will be verified in beta.
      test beta | The pods will be measured in beta.
      test beta | The pods will be confirmed in beta.
      value | The overhead will be measured.
      value beta | The overhead of pods will be verified in beta.
      decision beta | The path will be fixed in beta.
      The pods will be fixed in beta.
      The pods will be verified in beta.
      The path will be verified.
      The path will be verified from the tests.
      The path will be verified on the nodes of pods by e2e tests.
      The manual path will be verified.
      Validation will be kept.
      The overhead will be verified.
      The path will be fixed.
    `,
    upgrade: `
      test | The path will be verified.
      test beta | The path will be fixed in beta.
      The pods will be verified.
      The path will be monitored.
      The path will be observed.
    `,
    resources: `
      value | It will be measured.
      value | The path will be profiled.
      The path will be evaluated.
      The path will be verified.
      The pods will be measured.
    `,
  });
});

test('what will be written', () => {
  expectPromises({
    failures: `
      text | The path will be documented.
      metric | The metric will be documented.
      text | The section will be updated.
      text | The path will be described here.
      text | The path will be described later.
      text | The path will be described in this section.
      text | It will be detailed.
      text | It will be elaborated on.
      text | It will be clarified.
      text | It will be outlined.
      text | Will be described.
      text beta | It will be described in beta.
      test | The tests will be specified.
      test | The tests will be described.
      test | The tests will be detailed.
      metric | The metrics will be provided.
      value | Results will be published.
      test beta | The tests will be listed in beta.
      The tests will be listed.
      The threshold will be published.
      The path will be detailed.
      The path will be described.
      The path will be described in the list and here.
      It will be described.
      The section will be updated by pods.
      Details will be written to the pod.
      text beta | The section will be updated with pods in beta.
      The pod will be described here.
      The pod will be updated in beta.
    `,
    slos: `
      value | The threshold will be published.
      The tests will be listed.
    `,
    upgrade: `
      test | Will be described.
    `,
  });
});

test('what will be decided', () => {
  expectPromises({
    failures: `
      test | The load will be found by tests.
      test | The load will be discovered during tests.
      test | The load will be learned in tests.
      test | The load will be learnt in tests.
      test | The load will be understood with tests.
      decision | The path will be revisited.
      decision | The path will be reconsidered.
      decision | The path will be re-evaluated.
      decision | The path will be reevaluated.
      decision beta | The path will be discussed in beta.
      The path will be discussed.
      decision | The path will be decided.
      decision | The path will be finalized.
      decision | The path will be finalised.
      decision | The path will be reassessed.
      value | The threshold will be determined.
      decision | The section will be determined.
      value beta | The threshold will be considered in beta.
      value beta | The threshold will be set in beta.
      decision | It is to be considered.
      decision | The path is to be determined.
      decision | Will be determined.
      decision beta | It will be determined in beta.
      decision beta | The path will be tuned in beta.
      decision beta | The pods will be determined in beta.
      decision beta | The pods will be considered in beta.
      decision beta | The pods will be explored in beta.
      decision | It will be determined by tests.
      The load will be found.
      The load will be found by nodes.
      The threshold will be considered.
      The threshold will be set.
      The pods will be revisited.
      The pods are to be determined.
      The path will be determined.
      It will be determined.
      The pods will be tuned in beta.
      The path will be determined by tests.
      The path will be kept in beta.
    `,
    upgrade: `
      test | Will be determined.
      test | It is to be determined.
      decision | It is to be discussed.
    `,
  });
});

test('what a list is of', () => {
  expectPromises({
    failures: `
      test | Tests of the kubelet, the driver and the scheduler will be added.
      test | Tests for the kubelet, for the driver or the scheduler will be added.
      test | No; tests of the kubelet, the driver and the scheduler will be added.
      metric beta | Metrics for the queue, the cache and the pool will be added in beta.
      test | The queue, the cache and the tests will be added.
      test | No, unit and integration tests will be added.
      After the test, pods and nodes will be added.
      The test fails: pods, nodes and the list of them will be added.
      The test is kept, pods and nodes will be added.
      Tests of the kubelet, the driver will be added.
      The pods of it, the nodes and the driver will be added.
      The test of nodes, the nodes and the driver, they will be restarted.
    `,
    slos: `
      value beta | The thresholds for latency, errors and saturation will be defined in beta.
    `,
  });
});

test('what others do', () => {
  expectPromises({
    failures: `
      Tests will be added by vendors.
      Tests will be added by the kubelet.
      test | Tests will be added by the authors.
    `,
  });
});
