import { describe, expect, test } from 'vitest';
import { PutsOff } from '../../../src/load/readme/promises.js';
import { QUESTIONS, rowsOf } from '../../support/sentences.js';

/** Answers that do nothing but put off, and answers that say something; ` ¶ ` parts paragraphs. */
const ANSWERS = {
  upgrade: `
    deferred | To be tested in beta.
    deferred | Not tested yet. Will be done before beta. Results will be added here.
    deferred | Not yet, but the path will be tested by hand before beta. Results will be added here.
    deferred | No. Will be tested before beta.
    deferred | No. ¶ This will be tested in beta.
    deferred | The feature does not exist yet.
    deferred | No. The feature does not exist at the time of writing.
    deferred | This code doesn't exist yet.
    deferred | The KEP has not been implemented so far.
    deferred | The implementation isn't yet merged.
    deferred | It has not been written at this point.
    The old code does not exist.
    It does not exist in 1.30.
    The field does not exist yet.
    Will be tested before beta. The field is kept.
    The field is kept. Will be tested before beta.
    deferred | Planned for beta.
    deferred | Unit tests in beta.
    deferred | No new tests in alpha.
    The kubelet restarts, but it will be tested before beta.
    99, but it will be tested before beta.
    deferred | See here, but it will be tested before beta.
    deferred | Not yet; it will be tested before beta.
    deferred | No. But it will be tested before beta.
    deferred | None, however it will be tested before beta.
    Upgrade was tried by hand and will be tested before beta.
    It has been tried and will be tested before beta.
    deferred | It was not run and will be tested before beta.
    deferred | It will be tested before beta when it was merged.
    deferred | For beta (v1.33): TBD
    deferred | Before the beta; TBD
    The kubelet keeps it in beta; it will be tested in GA.
    deferred | Manual tests have not been run, but they will be run before beta.
    deferred | There is no coverage so far, but it will be tested before beta.
    The path is not kept, but it will be tested before beta.
    The path is tested, but it will be automated before beta.
    deferred | Will be tested before beta. Such tests will show what is kept.
    deferred | Will be tested before beta. The test will show what is kept.
    deferred | Will be tested before beta. The goal is to see what is kept.
    Will be tested before beta. They show what is kept.
    Will be tested before beta. Users hope that it will work.
    deferred | Will be tested before beta. Not yet, see here.
    deferred | Will be tested before beta. ¶ #1234
    deferred | Will be tested before beta. ¶ (#7).
    Will be tested before beta. ¶ See #1234
    Will be tested before beta. ¶ #1234 shows it
    Will be tested before beta. ¶ # of nodes
    deferred | The plan of the path and its way: ¶ Will be tested before beta.
    The plan of the path and its way back: ¶ Will be tested before beta.
    The plan of it ¶ Will be tested before beta.
    : The plan of it ¶ Will be tested before beta.
    Will be tested before beta. It was not there in old releases.
    Will be tested before beta. The test shows what the kubelet does.
    Yes, it will be tested before beta.
    *Yes*. Will be tested before beta.
    Not tested yet. ¶ Will be tested before beta, see https://example.org/1.
    deferred | TBD for beta. Such tests will need a large cluster.
    deferred | TBD for beta. The test would need a large cluster.
    Will be tested before beta, see http://example.org/1.
    The plan: ¶ Will be tested before beta: ¶ https://example.org/1
    deferred | Will be tested before beta, yes.
    deferred | Yesterday's path will be tested before beta.
  `,
  failures: `
    deferred | TBD for beta. We have not tested it on the nodes of a large cluster.
    TBD for beta. We have not tested it on the nodes of a very large cluster.
    TBD for beta. It is not on the nodes of a large cluster.
    TBD for beta. It was tested on the nodes of a large cluster.
    deferred | TBD for beta.
    No, but it will be described in beta.
    deferred | For beta: TBD
    deferred | Before the beta: to be described
    deferred | No. TBD.
    deferred | "No." TBD for beta.
    deferred | This will be added
    deferred | This will be added later.
    deferred | This will be short. It will be added.
    The answer is no. TBD for beta.
    deferred | It will be filled in.
    deferred | They would be filled out soon.
    deferred | These should be filled.
    deferred | That shall be updated here.
    deferred | Those will be documented!
    This will be updated by the kubelet.
    When the gate is off, this will be added.
    It will be restarted.
    No. None will be added.
    No.
  `,
  resources: `
    deferred | TBD for beta.
    deferred | No. TBD for beta.
    deferred | The figures will be added and are TBD for GA.
    No. The figures will be added and are TBD for GA.
    No. Benchmarks will be repeated before GA.
    Not much. TBD for beta.
    No. We will document it in beta.
    No. The documentation will be extended in beta.
  `,
};

describe('an answer', () => {
  test('does nothing but put off, or says something', () => {
    const rows = rowsOf(ANSWERS);
    const read = rows.map(([question, text]) =>
      new PutsOff(QUESTIONS[question] ?? '', text.split(' ¶ ')).isWhole() ? `deferred | ${text}` : text,
    );
    expect(read).toEqual(rows.map(([, text, state]) => (state === '' ? text : `${state} | ${text}`)));
  });

  test('says something when it is long, whatever that is', () => {
    const parts = ['To be tested.', 'To be run.', 'To be tested. '.repeat(99)];
    const lengths = [1500, 1501].map((length) => {
      const texts = [...parts, '.'.repeat(length - parts.join('').length)];
      return [texts.join('').length, new PutsOff(QUESTIONS.upgrade ?? '', texts).isWhole()];
    });
    expect(lengths).toEqual([
      [1500, true],
      [1501, false],
    ]);
  });

  test('of no paragraphs puts nothing off', () => {
    expect(new PutsOff('', []).isWhole()).toBe(false);
  });
});
