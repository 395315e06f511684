import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/text/english/tokens.js';

const wordsOf = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(' ');

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
