import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { patch } from '../../src/fix/patch.js';
import type { FileChange } from '../../src/model/finding.js';

const directory = mkdtempSync(join(tmpdir(), 'prr-lint-patch-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const long = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join('');

test.each<[string, Partial<FileChange> & Pick<FileChange, 'after'>]>([
  ['a change far from both ends', { before: long, after: long.replace('line 20', 'line twenty') }],
  ['two changes', { before: long, after: long.replace('line 2\n', '').replace('line 38', '38') }],
  ['a file without a final line feed', { before: 'a\nb', after: 'a\nc' }],
  ['CRLF', { before: 'a\r\nb\r\n', after: 'a\r\nc\r\n' }],
  ['a byte order mark', { before: 'a\nb\n', after: 'c\nb\n', hasMark: true }],
  ['a new file', { after: 'kep-number: 1\nalpha:\n  approver: ""\n' }],
  ['a path with a blank, quotes and umlauts', { path: 'keps/sig ä/"x"\t.md', before: 'a\n', after: 'b\n' }],
  ['lines like those of a patch', { before: '--- a\n+++ b\n@@ -1 +1 @@\n', after: '--- a\n@@ -1 +1 @@\n' }],
])('git applies %s', (_, { path = 'keps/x/README.md', before, after, hasMark = false }) => {
  const top = mkdtempSync(join(directory, 'tree-'));
  const file = join(top, 'sub', path);
  const mark = hasMark ? '\uFEFF' : '';
  execFileSync('git', ['init', '--quiet', top]);
  mkdirSync(dirname(file), { recursive: true });
  if (before !== undefined) writeFileSync(file, mark + before);
  const text = patch([{ path, before, after, hasMark }], 'sub/');
  execFileSync('git', ['apply', '--whitespace=nowarn'], { cwd: top, input: text });
  expect(readFileSync(file, 'utf8')).toBe(mark + after);
});

test('several files make one patch, and no change makes none', () => {
  const change = { before: 'a\n', after: 'b\n', hasMark: false };
  expect(
    patch(
      [
        { path: 'a', ...change },
        { path: 'b', ...change },
      ],
      '',
    ),
  ).toMatchInlineSnapshot(`
    "diff --git a/a b/a
    --- a/a
    +++ b/a
    @@ -1,1 +1,1 @@
    -a
    +b
    diff --git a/b b/b
    --- a/b
    +++ b/b
    @@ -1,1 +1,1 @@
    -a
    +b
    "
  `);
  expect(patch([], '')).toBe('');
});
