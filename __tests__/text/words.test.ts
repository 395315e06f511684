import { expect, test } from 'vitest';
import { oneOf, plural, quote, quoteQuestion } from '../../src/text/words.js';

test.each<[string, string]>([
  ['beta', '`beta`'],
  ['', '`""`'],
  ['a`b``c', "`a'b''c`"],
  ['a\r\n\tb  c', '`a b c`'],
  ['\u0000\u001b[31m', '`\uFFFD\uFFFD[31m`'],
  ['\u202Eabc\u200B', '`\uFFFDabc\uFFFD`'],
  ['\uD800x', '`\uFFFDx`'],
  ['x'.repeat(80), `\`${'x'.repeat(80)}\``],
  ['x'.repeat(81), `\`${'x'.repeat(79)}…\``],
  ['😀'.repeat(80), `\`${'😀'.repeat(80)}\``],
  ['😀'.repeat(81), `\`${'😀'.repeat(79)}…\``],
  ['😀'.repeat(90), `\`${'😀'.repeat(79)}…\``],
])('quote(%j)', (text, expected) => {
  expect(quote(text)).toBe(expected);
});

test('oneOf lists what to choose from', () => {
  expect(oneOf([])).toBe('');
  expect(oneOf(['a'])).toBe('`a`');
  expect(oneOf(['a', 'b', 'c'])).toBe('`a`, `b` or `c`');
});

test('one of something is not several', () => {
  expect([0, 1, 2].map((number) => plural(number, 'error'))).toEqual(['0 errors', '1 error', '2 errors']);
});

test('the heading of a question is longer than other values', () => {
  const heading = `Will enabling ${'x'.repeat(145)}?`;
  expect(quoteQuestion(heading)).toBe(`\`${heading}\``);
  expect(quoteQuestion(`${heading}?`)).toBe(`\`${heading.slice(0, -1)}…\``);
});
