/** Paragraphs in which one word alone tells that they have to be looked at. */
import { expect, test } from 'vitest';
import { SIGNS } from '../../../src/load/readme/promise-lacks.js';
import { MARKERS } from '../../../src/load/readme/promise-markers.js';
import { mayPutOff } from '../../../src/load/readme/promises.js';
import { linesOf, read } from '../../support/promises.js';

const SENTENCES = {
  upgrade: `
    test | More testing is necessary.
    test | Additional tests are necessary.
    test | Never tested.
    test | Yes, when implemented.
    test | After implementation.
    test | Pushed to a follow-up.
    test | The upgrade test was punted to a follow-up.
    test | Upgrade tests are on the roadmap.
    test | A downgrade test is in our backlog, and on our agenda.
    test | A test is on our list.
    test | Upgrade tests are delayed.
    test | Rollback testing has been postponed.
    test | The upgrade test was deferred.
    test | Nothing has been tested so far.
    test | Nothing was tested.
    The deletion of the tests is deferred.
    The deletion of pods is deferred.
    Nothing has to be tested, as there is no state.
    test | Currently there is no test.
    test | Today there are no e2e tests for this.
    test | The rollback is not covered by tests at the moment.
    test | This is not covered by e2e tests.
    test | No test exists as of now.
    Currently there is no way to test this.
    Currently no tests are needed.
    No tests are planned at this moment.
    The field is not set from the moment the pod starts.
    test | This is on our list.
    Upgrade tests are not on our roadmap.
    If tests are on our roadmap, the release notes say so.
    The job with the tests is on the list of presubmits.
    The node is drained when the pods have landed on others.
    After the patch is merged by the API server, the test of the webhook runs.
  `,
  missing: `
    metric | Adding a counter is on the to-do list.
    metric | Such a counter is on our list.
    metric | We are considering a histogram.
    metric | Metrics could be added in the future.
    metric | More metrics can be added in a follow-up.
    metric | Metrics might be added at a later stage.
    No metric is planned at this moment.
    Currently there are no missing metrics.
    We are not considering a histogram.
    The scheduler is considering metrics of the node.
    Labels can be added in the future without breaking users.
    The node is on the list.
  `,
  failures: `
    text | This is on our to-do list.
    text | A runbook is on the roadmap.
  `,
  slos: `
    value | The threshold has not been defined.
    value | The threshold has not been decided.
    value | Latency targets will be proposed.
    The threshold has not been changed.
    The limit has not been defined by its owner.
  `,
};

test('what one word shows', () => {
  expect(read(SENTENCES)).toEqual(linesOf(SENTENCES));
});

/** Words that readers look for and that no text is searched for: each reader asks for another word, which is. */
const WITH_ANOTHER: Readonly<Record<string, string>> = {
  'none now date': 'yet',
  'to on in open as': 'to be, still, roadmap, way, soon',
  'after when once': 'implemented, merged, landed',
  'more additional': 'needed, necessary, required',
  'punted pushed saved': 'a stage, later, follow-up',
  issue: 'open issue',
  'have has am is are like': 'to be, yet, not, working, being, would',
  'continue criterion prerequisite condition': 'to be, a stage',
};

test('every word that a reader looks for lets a text be read, but for those that come with another', () => {
  const silent = [...SIGNS, ...MARKERS].filter((word) => !mayPutOff(`A ${word} b`));
  const known = new Set(Object.keys(WITH_ANOTHER).flatMap((words) => words.split(' ')));
  expect(silent.filter((word) => !known.has(word))).toEqual([]);
});
