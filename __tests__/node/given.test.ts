import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGiven } from '../../src/node/given.js';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'prr-lint-given-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const given = (text: string): string => {
  const file = join(directory, 'metrics.txt');
  writeFileSync(file, text);
  return file;
};

test.each([
  ['an empty file', ''],
  ['a file of one piece', 'up 1\n'],
  ['a file of several pieces', `${'up 1\n'.repeat(300_000)}`],
])('reads %s', (_, text) => {
  expect(new TextDecoder().decode(readGiven(given(text)))).toBe(text);
});

test('reads as much as there may be, and no byte more', () => {
  expect(readGiven(given('12345'), 5)).toHaveLength(5);
  expect(() => readGiven(given('123456'), 5)).toThrow(expect.objectContaining({ code: 'EFBIG' }));
});

test.runIf(process.platform === 'linux')('a device that never ends is refused', () => {
  expect(() => readGiven('/dev/zero', 1000)).toThrow(expect.objectContaining({ code: 'EFBIG' }));
});

test('a directory is no file', () => {
  expect(() => readGiven(directory)).toThrow(expect.objectContaining({ code: 'EISDIR' }));
});
