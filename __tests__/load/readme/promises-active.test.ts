import { test } from 'vitest';
import { expectPromises } from '../../support/promised.js';

test('what there will be', () => {
  expectPromises({
    failures: `
      test | There will be tests.
      metric | There will be a metric of it.
      test | In any case there will be tests.
      test | There should be testing of the path.
      metric | In any case there should be monitoring.
      There should be nothing testing it.
      There will be pods.
      There is a node that will add tests.
    `,
  });
});

test('what a stage asks for', () => {
  expectPromises({
    failures: `
      test beta | Beta will require tests
      test beta | Beta will need a list of tests
      test beta | Beta will bring tests
      test beta | Beta will see tests
      test beta | Beta will get tests
      test beta | The beta release will see tests
      metric beta | Beta will bring a metric
      Beta will bring a threshold
      Beta will keep the tests
      The node will need tests
    `,
  });
});

test('what tests and metrics will do that are not there', () => {
  expectPromises({
    failures: `
      test | Unit tests will cover the path.
      test | Unit tests will verify the path.
      test | Unit tests will test the path.
      test | Unit tests will determine the load.
      test | Unit tests will follow.
      test | The tests for the driver will follow.
      test | For it tests will follow.
      test | In it tests will cover the path.
      Unit tests will fail and show it.
      test beta | Unit tests should follow before beta.
      test beta | Unit tests need to arrive before beta.
      Unit tests should follow.
      Unit tests will fail.
      Unit tests will expose the path.
      Unit tests will load the path.
      The existing tests will cover the path.
      The test framework will cover the path.
      The list for unit tests will cover it.
      The pods will follow.
      metric beta | Metrics should follow before beta
      metric beta | The metric will come in beta
      The metric will fail in beta
      value beta | The threshold should come in beta
      The field should come in beta.
      Metrics should follow.
    `,
    upgrade: `
      test | Unit tests will expose the path.
      test | Unit tests will load the path.
      test | Unit tests should follow.
      Unit tests should load the path.
      Unit tests would follow.
      Unit tests will fail.
      test beta | It should follow in beta.
      test beta | It should happen before beta.
      test beta | This needs to come before beta.
      It should fail in beta.
      It should follow.
      The pods should follow in beta.
    `,
    slis: `
      Unit tests should follow.
    `,
  });
});

test('what a proposal will add', () => {
  expectPromises({
    failures: `
      test | This KEP will add tests.
      test | This KEP plans to add tests.
      test | This KEP intends to add tests.
      test | The feature will prepare tests.
      test | It will add tests.
      metric | The feature will add a metric.
      metric | The feature will add a list of fields to the status of each pod that it has, a metric.
      The feature will add a list of fields to the status of each pod that it ever has, a metric.
      The feature will expose a metric.
      The feature will use tests.
      The feature should add a metric.
      The feature will add a threshold.
      The feature will test the path.
      The node will add a metric.
    `,
    upgrade: `
      test | The feature will test the path.
      The node will test the path.
    `,
  });
});

test('what authors will add', () => {
  expectPromises({
    failures: `
      test | We will add tests.
      test | We would add tests.
      test | We will cover the restart of the nodes, of the pods and of the drivers by tests.
      We will cover the restart of the nodes, of the pods and of all of the drivers by tests.
      metric | We will add a metric.
      metric | We will add node_restarts_total.
      text | We will add documentation.
      text beta | We will add some in beta.
      value beta | We will add a threshold in beta.
      We will add a threshold.
      We would write tests.
      We will enable metrics.
      We will expose documentation.
      We will add a label to it.
      We will add the number of restarts.
      We will add some.
      We will expose some in beta.
      We will add a field in beta.
      We will add some for the pods in beta.
      We will keep tests.
    `,
    upgrade: `
      test | We will add some.
      test beta | We will add some in beta.
      value | We will provide the results.
      value | We will add the results.
      We will provide a threshold.
      We will add a field.
      We will add some to the pods.
      We will add a few of them.
    `,
    slis: `
      metric | We will add some.
      metric | We will add a label to it.
      metric | We will expose the number of restarts.
      metric | We will add the count of restarts.
      metric | We will report the rate of restarts.
      metric | We will add its memory usage.
      We will prepare the number of restarts.
      We will add the list of the number of restarts.
      We will add a field of the memory usage.
      We will add a field.
    `,
    slos: `
      value beta | We will add some in beta.
      We will add some.
    `,
  });
});

test('who the authors are', () => {
  expectPromises({
    failures: `
      test | The authors will add tests.
      test | SIG Node will add tests.
      test | The plan is to add tests.
      test beta | The goal for beta is to add tests.
      test | Our intention is to add tests.
      test | A requirement is to add tests.
      test | No, will add tests.
      test | Will add tests for the pods.
      test | We restart pods, and will add tests.
      The pods are kept, and will add tests.
      The controller will add tests.
    `,
  });
});

test('what is wished or repeated', () => {
  expectPromises({
    failures: `
      We would verify the path with tests.
      We should have tests.
      test | We will have tests.
      test beta | We will test the path in beta.
      test beta | We should have tests in beta.
      test | We will test the path.
      test | We should test the path.
      test | We are testing the path.
      We are testing the path in beta.
      test | We are adding tests.
      We are adding a metric.
      We are writing documentation.
    `,
    upgrade: `
      test | Will do.
      test | Will do so.
      test | Will do it.
      test | Will do that!
      Will do nothing of the kind.
      Will do the restart.
      Will keep it.
    `,
    resources: `
      Will do.
    `,
  });
});

test('what authors will check', () => {
  expectPromises({
    failures: `
      test | We will verify the path with tests.
      test | We will verify the path manually.
      test | We will do a manual check of it.
      decision beta | We will fix the path before beta.
      decision beta | We will use the alpha to decide on the path before beta.
      decision beta | We will use the alpha to verify the path before beta.
      decision beta | We will use the alpha to learn of the path before beta.
      test beta | We will verify the path before beta.
      value beta | We will monitor it in beta.
      metric beta | We will observe the metrics in beta.
      value | We will measure the overhead.
      We will fix the path.
      We will use it to decide on the path.
      We will use the alpha before beta.
      We will use the API to restart pods before beta.
      We will use what they decide before beta.
      We will move it to the node before beta.
      We will verify the path.
      We will monitor it.
      We will measure it.
    `,
    upgrade: `
      test beta | We will fix the path before beta.
      test beta | We will use the alpha to decide on the path before beta.
      test | We will verify the path.
      test | We will run the path.
      We will do the restart.
      We will check the node.
      We will monitor it.
    `,
    resources: `
      value | We will measure it.
      value | We will gather the figures.
      value | We will collect the numbers.
      value | We will monitor the CPU.
      value | We will observe the memory footprint.
      value beta | We will verify the path before beta.
      We will monitor it.
      We will verify the path.
    `,
  });
});

test('what authors will write', () => {
  expectPromises({
    failures: `
      text | We will document the path.
      text | We will describe the details.
      value | We will post the results.
      metric beta | We will describe the metric in beta.
      text | We will update this section.
      text beta | We will describe the path in beta.
      text | We will describe it here.
      text | We will update this.
      text | We will update this
      text | We will elaborate on this.
      text | We will fill this in.
      text | We will amend this soon.
      We will update this release.
      We will update that.
      We will describe the metric.
      We will describe the path.
      We will describe it.
      text | We will describe the list here.
      We will update this field of the pod.
      We will describe the pod in beta.
      We will post the tests.
    `,
    slis: `
      metric | We will list node_restarts_total.
      metric | We will describe it here.
      We will list the path.
    `,
    upgrade: `
      test | We will describe it here.
    `,
  });
});

test('what authors will decide', () => {
  expectPromises({
    failures: `
      decision | We will revisit it.
      decision | We will reconsider it.
      decision | We will re-evaluate it.
      decision | We will reevaluate it.
      decision | We will investigate it.
      decision | We will explore it.
      decision | We will research it.
      decision | We will reassess it.
      decision | We will decide on it.
      decision | We will figure it out.
      value | We will revisit the threshold.
      value | We will set a threshold.
      value | We will work out the thresholds.
      value | We will determine the threshold.
      decision | We will determine what the section says.
      decision beta | We will determine it before beta.
      decision beta | We will consider it before beta.
      value beta | We will consider a threshold before beta.
      decision | We will think about it.
      value | We will think about the threshold.
      We will think of it.
      We will consider it.
      We will learn about it.
      We will set the field.
      We will set the metric.
      We will work on nodes.
      We will determine it.
      We will keep it before beta.
    `,
    resources: `
      We will work out a list.
      decision | We will determine it.
    `,
  });
});
