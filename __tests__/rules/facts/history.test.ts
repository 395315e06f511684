import { expect, test } from 'vitest';
import type { Section } from '../../../src/model/readme.js';
import { entriesOf, names, releasesIn, stagesBefore } from '../../../src/rules/facts/history.js';

const README = 'README.md';

/** The stages that a history of these lines gives a release. */
function read(text: string): readonly (readonly [string, string])[] {
  const section: Section = { value: 'History', level: 2, place: { path: README }, text, firstLine: 10 };
  return entriesOf({ section, below: [] }, README).map(({ stage, text: release }) => [stage, release]);
}

test.each([
  ['- Alpha in v1.36', 'alpha', 'v1.36'],
  ['- 2026-04-22: beta, v1.37', 'beta', 'v1.37'],
  ['- Beta in v10.37', 'beta', 'v10.37'],
  ['- Beta in v1.37.12', 'beta', 'v1.37.12'],
  ['- In v1.37. Beta', 'beta', 'v1.37'],
  ['- Beta in 1.37', 'beta', '1.37'],
  ['- [Beta](notes/v1.30) in v1.37', 'beta', 'v1.37'],
  ['- [Beta](#a)v1.37', 'beta', 'v1.37'],
  ['- Beta in v1.37, http://example.org/v1.30', 'beta', 'v1.37'],
  ['- General availability: v1.38', 'stable', 'v1.38'],
  ['- Launch as beta: v1.37', 'beta', 'v1.37'],
  ['- Launched as beta in v1.37', 'beta', 'v1.37'],
])('%s is an entry for %s in %s', (line, stage, release) => {
  expect(read(line)).toEqual([[stage, release]]);
});

test.each([
  '',
  '- Beta',
  '- v1.37',
  '- 2026-04-22: merged',
  '- Beta in v1.36 and v1.37',
  '- Alpha and beta in v1.37',
  '- Beta of the client in v1.37',
  '- Beta in v1.37.a',
  '- Beta in v1.1234',
])('%j is no entry', (line) => {
  expect(read(line)).toEqual([]);
});

test('entries are found below deeper headings, too, each at its place', () => {
  const section: Section = {
    value: 'History',
    level: 2,
    place: { path: README },
    text: '\n- Alpha: v1.36',
    firstLine: 10,
  };
  const below: Section = { ...section, level: 3, text: 'Then\n  - Beta: v1.37', firstLine: 20 };
  expect(entriesOf({ section, below: [below] }, README).map(({ stage, place }) => [stage, place])).toEqual([
    ['alpha', { path: README, start: { line: 11, column: 1 }, end: { line: 11, column: 15 } }],
    ['beta', { path: README, start: { line: 21, column: 3 }, end: { line: 21, column: 16 } }],
  ]);
});

test.each([
  ['alpha', 'v1alpha1', true],
  ['beta', 'Betas', true],
  ['stable', 'It is GA', true],
  ['stable', 'generally available', true],
  ['stable', 'the v1 API', true],
  ['stable', 'v1.37', false],
  ['stable', 'Gardener', false],
  ['beta', 'alphabet', false],
  ['unheard', 'unheard', false],
])('of %s %j speaks: %s', (stage, text, expected) => {
  expect(names(text, stage)).toBe(expected);
});

test('all releases that a text names, links left out', () => {
  const text = 'In 1.36, [v1.37](v1.30) and v1.38.2 (http://example.org/v1.31, https://example.org/v1.32).';
  expect(releasesIn(text).map(({ minor }) => minor)).toEqual([36, 37, 38]);
  expect(releasesIn('In 2026')).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ['alpha', []],
  ['beta', ['alpha']],
  ['stable', ['alpha', 'beta']],
  ['deprecated', []],
  ['removed', ['deprecated', 'disabled']],
  ['unheard', []],
])('before %s come %j', (stage, expected) => {
  expect(stagesBefore(stage)).toEqual(expected);
});
