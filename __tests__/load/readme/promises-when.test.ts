import { describe, expect, test } from 'vitest';
import { askedBy, promisesIn } from '../../../src/load/readme/promises.js';

/** What each sentence of an answer puts off, as `test beta`, with `<` where it leans on the next; ` ¶ ` parts paragraphs. */
function put(heading: string, text: string): readonly string[] {
  return promisesIn(heading, text.split(' ¶ ')).map(({ what, until, leans }) =>
    [what, until?.stage ?? '', leans ? '<' : ''].filter((word) => word !== '').join(' '),
  );
}

/** Rows of texts and what they put off, each read below `heading`. */
function expectRead(heading: string, rows: readonly (readonly [string, ...string[]])[]): void {
  expect(rows.map(([text]) => [text, ...put(heading, text)])).toEqual(rows);
}

describe('what a heading asks for', () => {
  test('is a test, a metric or a value', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['Are there any tests for it?', 'test'],
      ['Was it tested?', 'test'],
      ['A test of the latest release', 'test'],
      ['The latest release', ''],
      ['Which metrics are there?', 'metric'],
      ['A metric', 'metric'],
      ['Geometric means', ''],
      ['What are the SLIs?', 'metric'],
      ['The SLI', 'metric'],
      ['Slices', ''],
      ['What indicators are there?', 'metric'],
      ['Is its observability good?', 'metric'],
      ['Is it in use?', 'metric'],
      ['How does one know that it is working?', 'metric'],
      ['What are the SLOs?', 'value'],
      ['The SLO', 'value'],
      ['Slow nodes', ''],
      ['What objectives are there?', 'value'],
      ['Will it increase the time of SLIs?', 'value'],
      ['Will it result in increasing metrics?', 'value'],
      ['The resource usage', 'value'],
      ['Benchmarks', 'value'],
      ['Can it lead to exhaustion?', 'value'],
      ['Are there tests of the SLO?', 'test value'],
      ['Does it change defaults?', ''],
    ];
    expect(
      rows.map(([heading]) => [
        heading,
        Object.entries(askedBy(heading))
          .filter(([, is]) => is)
          .map(([what]) => what)
          .join(' '),
      ]),
    ).toEqual(rows);
  });
});

describe('a sentence is looked at', () => {
  test('however its words are set', () => {
    expectRead('Tests', [
      ['Unit tests  to  be  added.', 'test'],
      ['We are working  on unit tests.', 'test'],
      ['N/A for alpha.', 'text beta'],
      ['NA for alpha.', 'text beta'],
      ['For 1.33.', 'text'],
      ['For v1.33.', 'text'],
      ['We have  to add unit tests.', 'test'],
      ['Unit tests are on our  list.', 'test'],
      ['When implemented.', 'test'],
      ['After it has merged.', 'test'],
      ['After  it  has  merged.', 'test'],
      ['We  are testing it.', 'test'],
      ['I  am testing it.', 'test'],
      ["We're testing it.", 'test'],
      ["I'm testing it.", 'test'],
      ["We'll add unit tests.", 'test'],
      ['We’ll add unit tests.', 'test'],
      ["The tests haven't been written.", 'test'],
      ['The tests haven’t been written.', 'test'],
    ]);
  });

  test('up to a length', () => {
    const ofLength = (length: number): string => `Tests ${'x'.repeat(length - 21)} will be added.`;
    expect([ofLength(2000), ofLength(2001)].map((text) => [text.length, ...put('', text)])).toEqual([
      [2000, 'test'],
      [2001],
    ]);
  });

  test('among the first hundred of its paragraph', () => {
    const behind = (count: number): readonly string[] =>
      put('', `${'All is well. '.repeat(count)}Tests will be added. They are for beta.`);
    expect([behind(98), behind(99), behind(100)]).toEqual([['test beta'], ['test'], []]);
  });
});

describe('when it is due', () => {
  test('may be said by the sentence behind', () => {
    expectRead('', [
      ['Tests will be added. These are for beta.', 'test beta'],
      ['Tests will be added. This is for beta.', 'test beta', 'text beta'],
      ['Tests will be added. They come with beta.', 'test beta'],
      ['Tests will be added. Those are for beta.', 'test beta'],
      ['Tests will be added. It happens before beta.', 'test beta'],
      ['Tests will be added. Both are for beta.', 'test beta'],
      ['Tests will be added. All of them are for beta.', 'test beta'],
      ['Tests will be added. Target: beta.', 'test beta'],
      ['Tests will be added. Targeted for beta.', 'test beta', 'text beta'],
      ['Tests will be added. Targeting beta.', 'test beta'],
      ['Tests will be added. Planned for beta.', 'test beta', 'text beta'],
      ['Tests will be added. Expected for beta.', 'test beta'],
      ['Tests will be added. The gate is on in beta.', 'test'],
      ['Tests will be added. They are for alpha and for beta.', 'test'],
      ['Tests will be added. They are many.', 'test'],
      ['They are for beta. Tests will be added.', 'test'],
      ['Tests will be added.', 'test'],
    ]);
  });

  test('may be said by the heading', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['Beta', 'test beta'],
      ['What has to be done before it is in beta', 'test beta'],
      ['What has to be done before it goes to beta', 'test'],
      ['Alpha and for beta', 'test'],
      ['Tests', 'test'],
    ];
    expect(rows.map(([heading]) => [heading, ...put(heading, 'Tests will be added.')])).toEqual(rows);
  });

  test('may be said above', () => {
    const long = (length: number): string => `${'x'.repeat(length - 13)} before beta:`;
    expectRead('', [
      ['Before beta: ¶ Tests will be added.', 'test beta'],
      ['Before beta:  ¶ Tests will be added.', 'test beta'],
      ['Before beta ¶ Tests will be added.', 'text beta', 'test'],
      [':before beta ¶ Tests will be added.', 'text beta', 'test'],
      ['Tests will be added. ¶ Before beta:', 'test'],
      ['Before beta: ¶ All is well. Tests will be added.', 'test'],
      ['Before alpha: ¶ Before beta: ¶ Tests will be added.', 'test beta'],
      ['For alpha, and for beta: ¶ Tests will be added.', 'test'],
      ['Before beta: ¶ 1 ¶ 2 ¶ 3 ¶ 4 ¶ 5 ¶ Tests will be added.', 'test beta'],
      ['Before beta: ¶ 1 ¶ 2 ¶ 3 ¶ 4 ¶ 5 ¶ 6 ¶ Tests will be added.', 'test'],
      ['Before beta: ¶ Tests will be added. ¶ 2 ¶ 3 ¶ 4 ¶ 5 ¶ 6 ¶ 7 ¶ 8 ¶ 9 ¶ 10', 'test beta'],
      [`${long(120)} ¶ Tests will be added.`, 'test beta'],
      [`${long(121)} ¶ Tests will be added.`, 'test'],
    ]);
  });

  test('is said by the promise itself first', () => {
    expectRead('Alpha', [
      ['Tests will be added in beta. They are for stable.', 'test beta'],
      ['Tests will be added. They are for stable.', 'test stable'],
    ]);
  });
});

describe('what is lacking', () => {
  test('leans on the promise behind', () => {
    expectRead('Was it tested?', [
      ['It was not tested. It will be tested before beta.', 'test beta <', 'test beta'],
      ['It was not tested yet. We will test it before beta.', 'test beta', 'test beta'],
      ['It was not tested. The log is kept.'],
    ]);
  });
});
