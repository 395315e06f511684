import { expect, test } from 'vitest';
import {
  isMark,
  type Token,
  tokensOf,
  wordsBefore,
  wordsBehind,
  wordsUpTo,
} from '../../../src/text/english/tokens.js';

const said = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');
const wordsOf = (text: string): string => said(tokensOf(text));

test.each<[string, string]>([
  ["We won't, and it’s not done.", 'we will not , and it is not done'],
  ['Tests cannot run; we haven’t tried.', 'tests can not run ; we have not tried'],
  ['e2e-tests / v1.37 -- "done".', 'e2e-tests / v1.37 - - " done " .'],
  // Words that every object of JavaScript has are words like any others.
  [
    'The constructor will be tested with toString and __proto__',
    'the constructor will be tested with tostring and __proto__',
  ],
])('words of %j', (text, expected) => {
  expect(wordsOf(text)).toBe(expected);
});

test('both words of a contraction stand where it is written', () => {
  expect(tokensOf('It isn’t.').slice(1, 3)).toEqual([
    { word: 'is', start: 3, end: 8 },
    { word: 'not', start: 3, end: 8 },
  ]);
});

test('the words around an index, as far as there are any', () => {
  const tokens = tokensOf('one two three four five');
  expect([0, 1, 2, 4].map((at) => said(wordsBefore(tokens, at, 2)))).toEqual([
    '',
    'one',
    'one two',
    'three four',
  ]);
  expect([-1, 0, 3, 4].map((at) => said(wordsBehind(tokens, at, 2)))).toEqual([
    'one two',
    'two three',
    'five',
    '',
  ]);
  expect(said(wordsUpTo(tokens, new Set(['four', 'three'])))).toBe('one two');
  expect(said(wordsUpTo(tokens, new Set(['six'])))).toBe('one two three four five');
});

test('marks and what is beyond the ends are no words', () => {
  expect(['', ',', '→', 'a', 'e2e', '-x', 'x-'].filter(isMark)).toEqual(['', ',', '→']);
});
