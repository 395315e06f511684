import { describe, expect, test } from 'vitest';
import type { Located } from '../../../src/model/place.js';
import type { TableOfContents } from '../../../src/model/readme.js';
import {
  hasNoToc,
  insertion,
  isList,
  isOfOlderMdtoc,
  relist,
  tocBlock,
} from '../../../src/rules/facts/toc-list.js';

const PATH = 'design.md';
const located = (value: string, line = 3, column = 1): Located => ({
  value,
  place: { path: PATH, start: { line, column }, end: { line: line + value.split('\n').length - 1, column } },
});

const toc = (more: Partial<TableOfContents>): TableOfContents => ({
  missing: [],
  place: undefined,
  written: [],
  between: undefined,
  expected: [],
  below: undefined,
  ...more,
});

test.each<[string, readonly string[], boolean]>([
  ['keps/a/README.md', ['keps/a/README.md'], true],
  ['keps/[a]/README.md', ['keps/[a]/README.md'], true],
  ['keps/a/README.md', ['keps/*/README.md'], true],
  ['keps/.a/README.md', ['keps/**'], true],
  ['keps/a/README.md', ['keps/b/README.md', 'docs/**'], false],
  ['keps/a/README.md', [], false],
])('%s is among those without a table of contents, %j: %s', (path, withoutToc, expected) => {
  expect(hasNoToc(path, { withoutToc })).toBe(expected);
});

test('where nothing lists documents without a table of contents there is none', () => {
  expect(hasNoToc('keps/a/README.md', { withoutToc: undefined })).toBe(false);
});

test.each<[readonly string[] | undefined, string]>([
  [['- [A](#a)', '- [B](#b)'], '<!-- toc -->\n- [A](#a)\n- [B](#b)\n<!-- /toc -->'],
  [[], '<!-- toc -->\n<!-- /toc -->'],
  [undefined, '<!-- toc -->\n<!-- /toc -->'],
])('the list %j between its markers', (expected, block) => {
  expect(tocBlock(toc({ expected }))).toBe(block);
});

test.each<[string, boolean]>([
  ['- [A](#a)', true],
  ['  * [A](#a)', true],
  ['+ A', true],
  ['1. A', true],
  ['10) A', true],
  ['', true],
  [' \t', true],
  ['A', false],
  ['see - A', false],
  ['-A', false],
  ['a. A', false],
  ['12 A', false],
])('%j may stand in a list: %s', (line, expected) => {
  const written = ['- [One](#one)', line].map((value) => located(value));
  expect(isList(toc({ written }))).toBe(expected);
});

describe('a list of an older mdtoc', () => {
  const NEW = '- [The <code>window</code> field](#the-window-field)';

  test.each<[string, readonly string[], readonly string[]]>([
    ['an entry without its code', ['- [The <code>window</code> field](#the--field)'], [NEW]],
    ['blank lines and blanks', ['', '- [A](#a) ', '  ', '- [B](#b)', ''], ['- [A](#a)', '- [B](#b)']],
    ['other indentation', ['    - [A](#a)', '- [B](#b)'], ['- [A](#a)', '  - [B](#b)']],
    ['an entry indented otherwise', ['    - [A <code>b</code>](#a-)'], ['  - [A <code>b</code>](#a-b)']],
    ['a number', ['- [A <code>b</code>](#a--1)'], ['- [A <code>b</code>](#a-b)']],
    ['a number of two digits', ['- [A <code>b</code>](#a--10)'], ['- [A <code>b</code>](#a-b)']],
    [
      'a number of its own',
      ['- [Phase 1 of <code>b</code>](#phase-1-of-)'],
      ['- [Phase 1 of <code>b</code>](#phase-1-of-b)'],
    ],
    [
      'other tags',
      ['- [A <em>big</em> <code>b</code>](#a-big-)'],
      ['- [A <em>big</em> <code>b</code>](#a-big-b)'],
    ],
  ])('has %s', (_, written, expected) => {
    expect(isOfOlderMdtoc(written, expected)).toBe(true);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['a line more', [NEW, '- [A](#a)'], [NEW]],
    ['a line fewer', [], [NEW]],
    ['another link', ['- [The <code>window</code> field](#other)'], [NEW]],
    ['other words', ['- [A <code>window</code> field](#a--field)'], [NEW]],
    ['words behind the link', ['- [A <code>b</code>](#a-) and more'], ['- [A <code>b</code>](#a-b)']],
    ['a mark behind the link', ['- [A <code>b</code>](#a-)!'], ['- [A <code>b</code>](#a-b)']],
    ['a number where there is no code', ['- [A](#a-1)'], ['- [A](#a)']],
    ['text', ['The <code>window</code> field'], [NEW]],
    ['an entry for what is none', ['- [A <code>b</code>](#a-)'], ['- A <code>b</code>']],
  ])('has not %s', (_, written, expected) => {
    expect(isOfOlderMdtoc(written, expected)).toBe(false);
  });
});

describe('the edit of a list', () => {
  const LIST = ['- [A](#a)', '- [B](#b)'];
  const point = (line: number): object => ({ line, column: 1 });

  test.each<[string, string, number, number, string]>([
    ['a line too few', '\n- [A](#a)\n', 5, 5, '- [B](#b)\n'],
    ['a line too many', '\n- [A](#a)\n- [X](#x)\n- [B](#b)\n', 5, 6, ''],
    ['a wrong line', '\n- [X](#x)\n- [B](#b)\n', 4, 5, '- [A](#a)\n'],
    ['a return within a line', '\n- [A](#\ra)\n- [B](#b)\n', 4, 5, '- [A](#a)\n'],
    ['returns at the ends of lines', '\r\n- [A](#a)\r\n', 5, 5, '- [B](#b)\n'],
  ])('changes %s', (_, between, from, to, text) => {
    expect(relist(located(between, 3, 13), LIST)).toEqual({
      place: { path: PATH, start: point(from), end: point(to) },
      text,
    });
  });

  test.each<[string, string]>([
    ['text behind the first marker', ' x\n- [A](#a)\n- [B](#b)\n'],
    ['text before the last marker', '\n- [A](#a)\n- [B](#b)'],
    ['no line', ''],
    ['nothing to change', '\n- [A](#a)\n- [B](#b)\n'],
  ])('writes all between the markers where there is %s', (_, between) => {
    const old = located(between, 3, 13);
    expect(relist(old, LIST)).toEqual({ place: old.place, text: '\n- [A](#a)\n- [B](#b)\n' });
  });
});

describe('the edit that puts a list in', () => {
  const BLOCK = '<!-- toc -->\n- [A](#a)\n<!-- /toc -->\n';
  const expected = ['- [A](#a)'];

  test.each<[string, Located, string]>([
    ['before text', located('\n## A\n'), `\n${BLOCK}\n`],
    ['before nothing but blanks', located('\n \n'), `\n${BLOCK}`],
    ['at the end of a line', located('', 1, 9), `\n\n${BLOCK}`],
  ])('stands %s', (_, below, text) => {
    expect(insertion(toc({ expected, below }))).toEqual({ place: below.place, text });
  });

  test.each<[string, Partial<TableOfContents>]>([
    ['no heading', { expected }],
    ['a heading without a place', { expected, below: { value: '', place: { path: PATH } } }],
    ['a list that nobody knows', { expected: undefined, below: located('\n') }],
  ])('is none with %s', (_, more) => {
    expect(insertion(toc(more))).toBeUndefined();
  });
});
