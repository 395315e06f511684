import { test } from 'vitest';
import { expectPromises } from '../../support/promised.js';

test('a sentence that leans on the next one', () => {
  expectPromises({
    upgrade: `
      test beta, test beta | It was not tested. It will be tested before beta.
      test beta, test beta | It was not manually tested. Will be done for beta.
      test beta | It is not what the job of the release tested. It will be tested before beta.
      test beta | It was tested not by hand. It will be tested before beta.
      test beta | Tested by hand. It will be tested before beta.
      test beta | Tests were run, not by hand. It will be tested before beta.
      test | It was not tested in 1.30. It will be tested.
      It was not tested in 1.30. It is kept.
    `,
    failures: `
      test beta | It was not tested. It will be tested before beta.
    `,
  });
});

test('a sentence that asks', () => {
  expectPromises({
    upgrade: `
      Will it be tested before beta?
      Would tests be added in beta?
      Should tests be added in beta?
      Is a test planned for beta?
      Are tests to be added before beta?
      What tests will be added in beta?
      How will it be tested in beta?
      Why will it be tested in beta?
      When will tests be added?
      Where will tests be added in beta?
      Which tests will be added in beta?
      Who will add tests in beta?
      "Will it be tested before beta?"
      (Will it be tested before beta?)
      What tests will be added in beta ("GA?")
      test beta | Will be tested before beta ("why?": see above).
      test beta | It will be tested before beta ("how?" is open).
      test beta | It will be tested before beta, whatever comes ("how?").
      test beta | Tests will be added in beta, see why?
      test beta | Will be tested before beta.
      test beta | Whatever is kept will be tested in beta?
    `,
  });
});

test('a sentence of older templates', () => {
  expectPromises({
    failures: `
      This section must be completed when targeting beta.
      <link to tests that will be added>
      text beta | This section must be completed when moving to beta.
    `,
  });
});

test('a sentence that leaves the answer to a stage', () => {
  expectPromises({
    failures: `
      text beta | For beta.
      text stable | Deferred to GA.
      text beta | Will be required for the beta release (v1.33).
      text v1.33 | For v1.33.
      Beta.
      Release 1.33.
      The beta stage:
      For beta:
      Beta in 1.33.
      For the beta API.
      text beta | N/A for alpha.
      text beta | This is N/A for alpha.
      text beta | Currently N/A in alpha.
      text beta | Not required at alpha.
      text beta | Not yet needed for alpha.
      text beta | Not applicable during alpha.
      text beta | Not relevant as of alpha.
      text beta | Not necessary with alpha.
      text beta | Not until beta.
      text beta | Skip in alpha.
      text beta | Skipped in alpha.
      text beta | Skipping for alpha.
      text beta | NA (alpha).
      text beta | N/A, alpha.
      text beta | Not required until the move to beta.
      text beta | Not required till beta.
      text beta | Not required before beta.
      text beta | Not required prior to beta.
      text beta | Required only for beta.
      text beta | Not required; only for beta.
      text beta | The question will be skipped for alpha.
      text beta | This section, currently - no - is not needed for alpha.
      text beta | N/A for alpha, only for the time of writing.
      text beta | N/A for alpha, as there is no metric of the scheduler to speak of until now.
      text beta | N/A – alpha.
      text beta | N/A - (alpha).
      N/A, see what is there of alpha.
      Users skip the field in alpha.
      N/A for GA.
      N/A for v1.33.
      Not required by the kubelet.
      Not required, see the list that is kept alpha.
      Not required for the nodes of clusters that run the alpha API of the other one.
      Skips alpha.
    `,
  });
});

test('a point that counts for what stands in its own clause', () => {
  expectPromises({
    failures: `
      decision beta | In beta we will consider it.
      decision beta | We will consider it in beta.
      decision beta | Beta – we will consider it.
      We will consider it; in beta the gate is on.
      In beta the gate is on; we will consider it.
      decision | We will consider it later.
    `,
  });
});

test('a sentence of a feature that does not exist', () => {
  expectPromises({
    upgrade: `
      test | No. The feature does not exist at the time of writing.
      test | This proposal does not exist yet.
      test | The enhancement has not been built.
      test | The KEP is not implemented.
      test | That change has not been merged so far.
      test | It is not yet written.
      test | This isn't merged at this moment.
      test | No, the feature does not exist yet.
      When the gate is off, the feature does not exist.
      The old code does not exist.
      It does not exist in 1.30.
      It has not been merged by the controller.
    `,
    failures: `
      The feature does not exist yet.
    `,
  });
});

test('what is left out of a stage, what is possible, and what is lacking', () => {
  expectPromises({
    failures: `
      text beta | No new tests in alpha.
      text beta | For alpha there are no metrics.
      metric | Metrics can be added later.
      No new tests.
      No new tests in 1.30.
    `,
    upgrade: `
      test, test beta | We will test it, not the rest. The rest will be tested in beta.
      test beta, test beta | Not tested yet. We will test it in beta.
    `,
  });
});
