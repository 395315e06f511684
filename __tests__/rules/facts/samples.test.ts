import { expect, test } from 'vitest';
import type { Section } from '../../../src/model/readme.js';
import { isSample, samplesOf } from '../../../src/rules/facts/samples.js';

const section = (text: string): Section => ({
  value: 'Tests',
  level: 3,
  place: { path: 'README.md' },
  text,
  firstLine: 1,
});

/** The samples of a template that has `line` below one of its headings. */
const samples = (line: string): ReadonlySet<string> =>
  samplesOf({ section: section('Above all.'), below: [section(`\n${line}\n`), section('Below all.\n')] });

test('the lines below the headings of a section are samples, its own are not', () => {
  expect([...samples('- Name of the `test`')]).toEqual(['name of the test', 'below all']);
});

test.each(['- [ ] Agreed', '[ ] Agreed', '[] Agreed', '  * [x] Agreed', '+   [X] Agreed'])(
  'a checkbox is no sample: %s',
  (line) => {
    expect([...samples(line)]).toEqual(['below all']);
  },
);

test.each([
  '- [y] Agreed',
  'All [x] agreed',
  'all[x] agreed',
  'a [ ] agreed',
  '- [x]agreed',
  '-- [ ] agreed',
])('what is no checkbox is a sample: %s', (line) => {
  expect(isSample(line, samples(line))).toBe(true);
});

test.each([
  ['- NAME of the test!', true],
  ['- <test>: <link to test coverage>', true],
  ['- `<package>`: `<date>`', true],
  ['- <test> of mine', false],
  ['- Name of my test', false],
  ['- <https://example.org/a>', false],
  ['- <mailto:somebody@example.org>', false],
  ['- <h2:a>', false],
  ['- <1>', false],
  ['', false],
])('%j is the line of a template: %s', (line, expected) => {
  expect(isSample(line, samples('- Name of the test'))).toBe(expected);
});
