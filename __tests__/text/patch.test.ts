import { describe, expect, test } from 'vitest';
import { touchedLines } from '../../src/text/patch.js';

describe('the lines that a patch touches', () => {
  test.each([
    ['a plain path', '--- a/x y\t\n+++ b/x y\t', 'x y'],
    ['octal escapes of UTF-8', '--- "a/\\303\\251"\n+++ "b/\\303\\251"', 'é'],
    ['other escapes', '--- "a/t\\tb\\"q\\\\"\n+++ "b/t\\tb\\"q\\\\"', 't\tb"q\\'],
  ])('are those of %s', (_, head, path) => {
    const patch = `diff --git a/x b/x\n${head}\n@@ -1 +1,2 @@\n-a\n+b\n+c\n@@ -9,0 +11 @@\n+d\n\\ No newline at end of file\n`;
    const ranges = [
      { from: 1, to: 2 },
      { from: 11, to: 11 },
    ];
    expect([...(touchedLines(patch) ?? [])]).toEqual([[path, ranges]]);
  });

  test('are no headers, whatever they look like', () => {
    const patch =
      '--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n--- a\n-x\n+++ b/y\n+@@ -1 +1 @@\n+z\n--- a/y\n+++ /dev/null\n@@ -1 +0,0 @@\n-y\n';
    expect([...(touchedLines(patch) ?? [])]).toEqual([['x', [{ from: 1, to: 3 }]]]);
  });

  test('are not known of what is no patch', () => {
    expect(touchedLines('--- a/x\n+++ b/x\n@@ -1 +1 @@\nno hunk\n')).toBeUndefined();
  });

  test('may have context and no header', () => {
    const patch = '@@ -1,3 +1,4 @@ kind\n a\n-b\n+B\n+C\n c\n@@ -10 +11,2 @@\n x\n+y';
    expect(touchedLines(patch)?.get('')).toEqual([
      { from: 2, to: 3 },
      { from: 12, to: 12 },
    ]);
  });
});
