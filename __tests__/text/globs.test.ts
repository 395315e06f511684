import { describe, expect, test } from 'vitest';
import { isMatch, isModest } from '../../src/text/globs.js';

describe('a pattern over paths', () => {
  test.each([
    'keps/sig-*/[0-9]*-*',
    '**/prod-readiness/**',
    '{sig-a,sig-b}/**/*.md',
    'keps/sig-node/9001-pod-start-budget',
    '**/*',
    '[0-9]*.md',
    '!(',
  ])('%s is matched, or is none that backtracks', (pattern) => {
    expect(isModest(pattern)).toBe(!pattern.includes('('));
  });

  test.each([
    ['many stars in a name', `${'*a'.repeat(12)}b`],
    ['many names of any number', `${'**/a/'.repeat(9)}b`],
    ['groups, which are an expression', '(a+)+b'],
    ['groups of groups', '+(+(a))b'],
    ['ranges', '{1..1000000}'],
    ['alternatives of alternatives', '{a,{b,{c,d}}}'],
    ['many alternatives', '{a,b}'.repeat(9)],
    ['repeated classes', '[a-z]+'.repeat(9)],
    ['no end', 'a'.repeat(70_000)],
  ])('with %s is refused', (_, pattern) => {
    expect(isModest(pattern)).toBe(false);
  });

  test('that is taken ends, whatever it is held against', () => {
    const long = 'a'.repeat(255);
    const deep = 'a/'.repeat(300);
    for (const pattern of ['*a*a*b', '**/a/**/b', '*[a-z]*[a-z]*b', '**/*a*a*b', '{a,aa}*{a,aa}*{a,aa}*b']) {
      expect(isModest(pattern)).toBe(true);
      expect([long, deep, deep + long].map((path) => isMatch(pattern, path))).toEqual([false, false, false]);
    }
  });

  test('means hidden names only where that is asked for', () => {
    expect(isMatch('keps/*', 'keps/.x')).toBe(false);
    expect(isMatch('keps/*', 'keps/.x', { dot: true })).toBe(true);
    for (let number = 0; number < 1100; number++)
      expect(isMatch(`keps/${number}-*`, `keps/${number}-x`)).toBe(true);
  });
});
