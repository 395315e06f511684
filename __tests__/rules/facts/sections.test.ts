import { describe, expect, test } from 'vitest';
import type { Kep } from '../../../src/model/kep.js';
import type { Section } from '../../../src/model/readme.js';
import {
  chapterOf,
  checkboxesOf,
  findSection,
  isBlank,
  isHeld,
  isSameLine,
  sectionsBelow,
  spoken,
  textOf,
  wordsOf,
} from '../../../src/rules/facts/sections.js';
import { kepsOf, sample } from '../../support/sample.js';

const README = 'README.md';

/** A section whose text starts with line 10 of its file. */
const section = (value: string, text = '', level = 2): Section => ({
  value,
  level,
  place: { path: README },
  text,
  firstLine: 10,
});

test.each([
  ['Costs (Optional)', 'cost'],
  ['Optional', ''],
  ['Costs, if any, of all', 'cost of all'],
  ['Costs & Gains', 'cost and gain'],
  ['No Goals', 'non goal'],
  ['No Goal', 'non goal'],
  ['None Goals', 'non goal'],
  ['Why no goals', 'why no goal'],
  ['End-to-End Testing', 'e2e test'],
  ['Testing of testing', 'test of test'],
  ['TL;DR', 'tldr'],
  ['Exit Criteria', 'exit criteri'],
  ['Exit Criterion', 'exit criteri'],
  ['Draw Backs', 'drawback'],
  ['Draw Back', 'drawback'],
  ['Drawbacks', 'drawback'],
  ['Pods', 'pod'],
  ['Ops', 'ops'],
  ['Status and Access', 'status and access'],
])('the words of %s are: %s', (name, words) => {
  expect(wordsOf(name)).toBe(words);
});

describe('the section that a name means', () => {
  const found = (
    name: string,
    among: readonly string[],
    others: readonly string[] = [],
  ): string | undefined =>
    findSection(
      among.map((one) => section(one)),
      name,
      new Set(others.map(wordsOf)),
    )?.value;

  test.each<[string, readonly string[], string]>([
    ['Unit tests', ['Unit Tests and Runs', 'unit test'], 'unit test'],
    ['Unit tests', ['Unitt tests', 'All Unit Tests'], 'All Unit Tests'],
    ['Design', ['Desgn'], 'Desgn'],
    ['Design', ['Designn'], 'Designn'],
    ['Design', ['Resign'], 'Resign'],
  ])('%s is among %j: %s', (name, among, expected) => {
    expect(found(name, among)).toBe(expected);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['Unit tests', ['Unit Tests and Runs'], ['Unit Tests and Runs']],
    ['Design', ['Resign'], ['Resign']],
    ['Unit tests', ['Subunit tests'], []],
    ['Costs', ['Casts'], []],
    ['Design', ['Resin'], []],
  ])('%s is not among %j, where %j are others', (name, among, others) => {
    expect(found(name, among, others)).toBeUndefined();
  });
});

test('a chapter ends with the next section of its level, and its text has no headings', () => {
  const parts = [
    section('Plan', '\none\n'),
    section('Part', 'two', 3),
    section('Piece', 'three\n', 4),
    section('End', 'four'),
  ];
  const chapter = chapterOf(parts, 'Plan');
  expect(chapter?.below.map(({ value }) => value)).toEqual(['Part', 'Piece']);
  expect(chapter && textOf(chapter)).toBe('one\n\ntwo\nthree');
  expect(sectionsBelow(parts, parts[1] as Section).map(({ value }) => value)).toEqual(['Piece']);
  expect(sectionsBelow(parts, parts[3] as Section)).toEqual([]);
  expect(chapterOf(parts, 'Nowhere')).toBeUndefined();
});

test.each([
  ['', true],
  [' \n- \n', true],
  ['TBD', true],
  ['![A picture](a.png)', false],
  ['None.', false],
])('%j says nothing: %s', (text, expected) => {
  expect(isBlank(text)).toBe(expected);
});

describe('checkboxes', () => {
  const values = (text: string): readonly string[] =>
    checkboxesOf(section('List', text), README).map(({ value }) => value);

  test('have their places and what they are in', () => {
    const text = 'Text.\n- [ ] one  \n  - [x] two\n- [ x (R) three  \n  - [](R) four';
    const at = (line: number, from: number, to: number): object => ({
      path: README,
      start: { line, column: from },
      end: { line, column: to },
    });
    expect(checkboxesOf(section('List', text), README)).toEqual([
      { value: 'one', place: at(11, 1, 10), ticked: false, nested: false, broken: undefined },
      { value: 'two', place: at(12, 3, 12), ticked: true, nested: true, broken: undefined },
      { value: '(R) three', place: at(13, 1, 16), ticked: true, nested: false, broken: '- [ x' },
      { value: '(R) four', place: at(14, 3, 15), ticked: false, nested: true, broken: '- []' },
    ]);
  });

  test.each([
    ['one\n  more', 'one more'],
    ['one\nmore', 'one more'],
    ['one\n  more\n  and\tmore  ', 'one more and\tmore'],
    ['one\nup - or down', 'one up - or down'],
    ['one\nup- or down', 'one up- or down'],
    ['one\nab. Then', 'one ab. Then'],
    ['one\n12 more', 'one 12 more'],
    ['one\n12.5', 'one 12.5'],
    ['one\n-more', 'one -more'],
  ])('go on in the next line: %j', (text, value) => {
    const before = '- [x] first\n- [x] second\n';
    expect(values(`${before}- [ ] ${text}`)).toEqual(['first', 'second', value]);
    expect(values(`${before}- [ (R) ${text}`)).toEqual(['first', 'second', `(R) ${value}`]);
  });

  test.each(['', ' ', '- more', '  - more', '* more', '+ more', '1. more', '12) more', '> more', '| more |'])(
    'end before %j, and what follows is not theirs',
    (line) => {
      expect(values(`- [ ] one\n${line}\nthen`)).toEqual(['one']);
      expect(values(`- [ (R) one\n${line}\nthen`)).toEqual(['(R) one']);
    },
  );

  test.each([
    ['- [(R) one', '- ['],
    ['- [   (R) one', '- ['],
    ['- [x(R) one', '- [x'],
    ['- [x   (R) one', '- [x'],
    ['- [ ](R) one', '- [ ]'],
    ['- [✓](R) one', '- [✓]'],
    ['- x ] (R) one', '- x ]'],
    ['-   ] (R) one', '-   ]'],
    ['-[x] (R) one', '-[x]'],
  ])('lack something: %s', (line, broken) => {
    const boxes = checkboxesOf(section('List', line), README);
    expect(boxes.map((box) => [box.broken, box.value])).toEqual([[broken, '(R) one']]);
  });

  test.each([
    '- [x][1] one',
    '- [x]  ',
    '- [ ](https://example.org/a) one',
    '- [xx] one',
    'as in - [ (R) one',
    'as- [ (R) one',
    '- ab] one',
    '- [x (A) one',
    '- [ x (R)one',
    '- (x): one',
    '- (sure) (R) one',
  ])('are none: %j', (line) => {
    expect(values(line)).toEqual([]);
  });

  test.each(['- [ ] ', '- [ (R) '])('%j are as many as a checklist may have', (mark) => {
    const all = Array.from({ length: 203 }, (_, index) => `${mark}${index} is done`);
    expect(values(all.join('\n'))).toHaveLength(200);
  });
});

test.each([
  ['[Tests](https://example.org/a) run', 'tests run'],
  ['[Tests](#a)run', 'tests run'],
  ['[Tests](a) and [runs](bc)', 'tests and runs'],
  ['[Tests][] run', 'tests run'],
  ['[Tests][first] run', 'tests run'],
  ['[Tests][1]run', 'tests run'],
  ['Tests (all) run', 'tests all run'],
])('%s is spoken: %s', (text, words) => {
  expect(spoken(text)).toBe(words);
});

test.each<[string, string, boolean]>([
  ['- [ ] One two', '- [x] one two', true],
  ['one two three four', 'one two three five', true],
  ['one two three', 'all of one and two and three of them', true],
  ['all of one and two and three of them', 'one two three', true],
  ['one', 'one two', true],
  ['one two three', 'one two four', false],
  ['one two', 'one three', false],
  ['one two three four', 'one two five six', false],
  ['one', 'two', false],
])('%j and %j are the same line: %s', (one, other, expected) => {
  expect(isSameLine(one, other)).toBe(expected);
});

describe('a README is held to its template', () => {
  type Held = Pick<Kep['readme'], 'exists' | 'problems' | 'swallowed'>;
  const isHeldWith = async (readme: Partial<Held>, hasTemplate = true): Promise<boolean> => {
    const [kep] = await kepsOf(sample());
    const { template } = (kep as Kep).repository;
    const own = {
      ...(kep as Kep).repository,
      template: hasTemplate ? template : { ...template, sections: [] },
    };
    return isHeld({ ...(kep as Kep), readme: { ...(kep as Kep).readme, ...readme }, repository: own });
  };
  const place = { path: README };

  test('where both can be read', async () => {
    expect(await isHeldWith({})).toBe(true);
  });

  test.each<[string, Partial<Held>]>([
    ['is not there', { exists: false }],
    ['cannot be read', { problems: [{ subject: 'README', message: 'Too large', place }] }],
    ['has a comment without an end', { swallowed: { value: '<!--', place, kind: 'comment', questions: [] } }],
  ])('not where it %s', async (_, readme) => {
    expect(await isHeldWith(readme)).toBe(false);
  });

  test('not where the template has no sections', async () => {
    expect(await isHeldWith({}, false)).toBe(false);
  });
});
