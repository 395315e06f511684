import { describe, expect, test } from 'vitest';
import { apply, collide, replacement } from '../../src/fix/edits.js';
import type { Edit } from '../../src/model/finding.js';
import type { Point } from '../../src/model/place.js';

function edit(start: Point, end: Point, text: string): Edit {
  return { place: { path: 'a.yaml', start, end }, text };
}

const at = (line: number, column: number): Point => ({ line, column });

/** `source` after one edit; `undefined` when it cannot be made. */
function edited(source: string, one: Edit): string | undefined {
  const made = replacement(one, source);
  return made && apply(source, [made]);
}

describe('an edit', () => {
  test.each<[string, string, Edit, string]>([
    ['replaces a word', 'a: old # c\n', edit(at(1, 4), at(1, 7), 'new'), 'a: new # c\n'],
    ['replaces lines', 'a\nb\nc\n', edit(at(1, 1), at(3, 1), 'x\n'), 'x\nc\n'],
    ['inserts in a line', 'ab\n', edit(at(1, 2), at(1, 2), '-'), 'a-b\n'],
    ['inserts behind the last line', 'a\n', edit(at(2, 1), at(2, 1), 'b\n'), 'a\nb\n'],
    ['keeps a missing final line feed', 'a\nb', edit(at(1, 1), at(1, 2), 'x'), 'x\nb'],
    ['counts UTF-16 code units', '𝒂é: x\n', edit(at(1, 6), at(1, 7), 'y'), '𝒂é: y\n'],
    [
      'takes the line ends of the file',
      'a\r\nb\r\n',
      edit(at(2, 1), at(2, 1), 'x\ny\n'),
      'a\r\nx\r\ny\r\nb\r\n',
    ],
    ['takes those of most lines', 'a\r\nb\nc\n', edit(at(2, 1), at(2, 1), 'x\n'), 'a\r\nx\nb\nc\n'],
  ])('%s', (_, source, one, expected) => {
    expect(edited(source, one)).toBe(expected);
  });

  test.each<[string, string, Edit]>([
    ['a line that is not there', 'a\n', edit(at(3, 1), at(3, 1), 'x')],
    ['a column beyond its line', 'ab\ncd\n', edit(at(1, 4), at(1, 4), 'x')],
    ['an end before its start', 'abc\n', edit(at(1, 3), at(1, 2), 'x')],
    ['lone carriage returns', 'a\rb\n', edit(at(1, 1), at(1, 2), 'x')],
    ['a new file where there is one', 'a\n', { place: { path: 'a.yaml' }, text: 'x' }],
  ])('is refused for %s', (_, source, one) => {
    expect(edited(source, one)).toBeUndefined();
  });

  test('makes a file where there is none, and changes none that is missing', () => {
    const made = replacement({ place: { path: 'new.yaml' }, text: 'a: 1\n' }, undefined);
    expect(made && apply('', [made])).toBe('a: 1\n');
    expect(replacement(edit(at(1, 1), at(1, 1), 'x'), undefined)).toBeUndefined();
  });
});

test.each([
  [0, 2, 1, 3, true],
  [0, 2, 2, 3, true],
  [2, 2, 2, 2, true],
  [0, 2, 3, 4, false],
])('edits at %i-%i and %i-%i collide: %s', (start, end, from, to, expected) => {
  const a = { start, end, text: '' };
  const b = { start: from, end: to, text: '' };
  expect([collide(a, b), collide(b, a)]).toEqual([expected, expected]);
});

test('several replacements are made in one go, whatever their order', () => {
  const made = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 1, text: 'A' },
  ];
  expect(apply('abcdef', made)).toBe('AbcdEf');
});
