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
  `,
  failures: `
    deferred | TBD for beta.
    deferred | For beta: TBD
    deferred | Before the beta: to be described
    deferred | No. TBD.
    deferred | "No." TBD for beta.
    deferred | This will be added later.
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
});
