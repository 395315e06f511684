import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addToSummary } from '../../src/action/job-summary.js';

const MIB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'prr-lint-summary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the file holds after a text was added to what it held. */
function added(text: string, before = ''): string {
  const path = join(folder, 'summary.md');
  writeFileSync(path, before);
  addToSummary(text, path);
  return readFileSync(path, 'utf8');
}

describe('the summary of a job', () => {
  test('is added to what the step has said before', () => {
    expect(added('# More\n', '# First\n')).toBe('# First\n# More\n');
  });

  test('that fills the limit is whole', () => {
    const text = `${'é'.repeat(MIB / 2 - 1)}x\n`;
    expect(added(text)).toBe(text);
  });

  test.each([
    ['', 'é'.repeat(99)],
    ['# First\n'.repeat(1000), 'é'.repeat(99)],
    ['', '😀😀'],
  ])('that is too long ends with a whole line, and its first line says so (%#)', (before, line) => {
    const after = added(`${line}\n`.repeat(MIB / 8), before);
    expect(Buffer.byteLength(after)).toBeLessThanOrEqual(MIB);
    expect(Buffer.byteLength(after)).toBeGreaterThan(MIB - 300);
    const [first, , ...rest] = after.slice(before.length).trimEnd().split('\n');
    expect(first).toBe('_The end is left out: GitHub takes no more than 1 MiB from a step._');
    expect([...new Set(rest)]).toEqual([line]);
  });

  test('without room for a line is refused, and nothing is written', () => {
    const before = 'x'.repeat(MIB - 10);
    expect(() => added('a line that is longer\n', before)).toThrow(/has written 1 MiB already/);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe(before);
  });

  test.each([
    ['no name', undefined, /names no file/],
    ['an empty name', '', /names no file/],
    ['a file that is not there', join(folder, 'none', 'x'), /does not exist/],
    ['a directory', folder, /no file/],
  ])('%s is one sentence', (_, path, message) => {
    expect(() => addToSummary('x', path)).toThrow(message);
  });

  test.skipIf(process.platform === 'win32')('nobody waits for the other end of a pipe', () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(() => addToSummary('x', pipe)).toThrow(/no file/);
  });
});
