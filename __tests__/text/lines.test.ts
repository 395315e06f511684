import { expect, test } from 'vitest';
import { lineTable } from '../../src/text/lines.js';
import { touchedLines } from '../../src/text/patch.js';

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [5, 2, 4],
  [7, 3, 1],
])('offset %i is line %i, column %i, and back', (offset, line, column) => {
  // A carriage return alone ends no line.
  const lines = lineTable('a\nb\rcd\n');
  expect(lines.point(offset)).toEqual({ line, column });
  expect(lines.offset({ line, column })).toBe(offset);
});

test.each([
  [1, 4],
  [4, 1],
  [0, 1],
])('there is no offset of line %i, column %i', (line, column) => {
  expect(lineTable('a\nb\n').offset({ line, column })).toBeUndefined();
});

test('touched lines are those of the new version, by path', () => {
  const patch = [
    ...['--- a/x.md', '+++ b/x.md', '@@ -1,3 +1,4 @@', ' one', '-two', '+TWO', '+more', ' three'],
    ...['@@ -9,2 +10,1 @@', '-nine', ' ten'],
    ...['--- a/gone.md', '+++ /dev/null', '@@ -1 +0,0 @@', '-gone', ''],
  ].join('\n');
  expect(touchedLines(patch)).toEqual(new Map([['x.md', [{ from: 2, to: 3 }]]]));
});

test('hunks without a header have the empty path, and what is no patch has no lines', () => {
  expect(touchedLines('@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file')).toEqual(
    new Map([['', [{ from: 1, to: 2 }]]]),
  );
  expect(touchedLines('@@ -1,9 +1,9 @@\n+a')).toBeUndefined();
});
