import { describe, expect, test } from 'vitest';
import { promisesIn } from '../../../src/load/readme/promises.js';

/** What is owed and until when, as `test beta`; empty for a sentence that puts nothing off. */
function said(question: string, sentence: string): string {
  return promisesIn(question, [sentence])
    .map(({ what, until }) => [what, until?.stage ?? ''].join(' ').trim())
    .join(', ');
}

describe('a sentence that puts off what is owed', () => {
  test.each([
    ['upgrade-rollback-tested', 'Upgrade and rollback will be manually tested before beta.', 'test beta'],
    ['enablement-tests', 'No, but unit tests will be added.', 'test'],
    ['enablement-tests', 'We will add tests in the alpha implementation.', 'test alpha'],
    ['upgrade-rollback-tested', 'Manual validation of two versions is planned during beta.', 'test beta'],
    ['upgrade-rollback-tested', 'E2E tests are planned for GA.', 'test stable'],
    ['resource-usage', 'Load tests will determine how much memory the cache takes.', 'test'],
    ['slis', 'A counter for each queue will be deferred to beta.', 'metric'],
    ['slos', 'The threshold is to be determined.', 'value'],
  ])('%s: %s', (question, sentence, expected) => {
    expect(said(question, sentence)).toBe(expected);
  });
});

describe('a sentence that puts nothing off', () => {
  test.each([
    ['slis', 'The metric will have a label with the name of the queue.'],
    ['rollout-failure', 'For alpha users must opt in.'],
    ['default-behavior', 'The kubelet will verify the signature of each image.'],
    ['resource-usage', 'The scheduler will determine the node in one pass.'],
    ['disablement', 'The rollout is planned by the operator of each cluster.'],
    ['upgrade-rollback-tested', 'Upgrade and rollback were tested by hand, see the notes.'],
    ['slis', 'Requests are deferred to the next sync.'],
    ['missing-metrics', 'No metrics will be added.'],
  ])('%s: %s', (question, sentence) => {
    expect(said(question, sentence)).toBe('');
  });
});
