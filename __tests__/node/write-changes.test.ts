import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { writeChanges } from '../../src/node/write-changes.js';

const directory = mkdtempSync(join(tmpdir(), 'prr-lint-write-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let root: string;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  root = join(mkdtempSync(join(directory, 'case-')), 'root');
  mkdirSync(join(root, 'keps'), { recursive: true });
  writeFileSync(join(root, 'keps/a.yaml'), '\uFEFFa: 1\n', { mode: 0o640 });
  writeFileSync(join(root, 'keps/b.yaml'), 'b: 1\n');
  writeFileSync(join(root, '../outside.yaml'), 'o: 1\n');
  symlinkSync('b.yaml', join(root, 'keps/link.yaml'));
  symlinkSync('../../outside.yaml', join(root, 'keps/leaves.yaml'));
  symlinkSync('../..', join(root, 'keps/up'));
});

const a = { path: 'keps/a.yaml', before: 'a: 1\n', after: 'a: 2\n', hasMark: true };

describe('writeChanges', () => {
  test('keeps a byte order mark and the permissions, and leaves nothing else behind', () => {
    writeChanges(root, [a]);
    expect(read('keps/a.yaml')).toBe('\uFEFFa: 2\n');
    expect(statSync(join(root, 'keps/a.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, 'keps'))).toEqual(['a.yaml', 'b.yaml', 'leaves.yaml', 'link.yaml', 'up']);
  });

  test('makes files and their directories', () => {
    writeChanges(root, [{ path: 'keps/prr/sig/1.yaml', before: undefined, after: 'n: 1\n', hasMark: false }]);
    expect(read('keps/prr/sig/1.yaml')).toBe('n: 1\n');
  });

  test('writes through a link that stays inside', () => {
    writeChanges(root, [{ path: 'keps/link.yaml', before: 'b: 1\n', after: 'b: 2\n', hasMark: false }]);
    expect(lstatSync(join(root, 'keps/link.yaml')).isSymbolicLink()).toBe(true);
    expect(read('keps/b.yaml')).toBe('b: 2\n');
  });

  test.each([
    [
      'keps/b.yaml',
      'b: 0\n',
      'The file `keps/b.yaml` has changed meanwhile: nothing was written, run it again',
    ],
    [
      'keps/b.yaml',
      undefined,
      'The file `keps/b.yaml` has come to be meanwhile: nothing was written, run it again',
    ],
    ['keps/leaves.yaml', 'o: 1\n', 'The file `keps/leaves.yaml` leads out of the root: fix it there'],
    [
      'keps/up/new/x.yaml',
      undefined,
      'The directory of `keps/up/new/x.yaml` leads out of the root: fix it there',
    ],
    ['keps/gone.yaml', 'g: 1\n', 'Cannot write `keps/gone.yaml` (ENOENT): nothing was written'],
  ])('writes nothing at all when %s, known as %j, cannot be written', (path, before, message) => {
    const other = { path, before, after: 'x\n', hasMark: false };
    expect(() => writeChanges(root, [a, other])).toThrow(message);
    expect(read('keps/a.yaml')).toBe('\uFEFFa: 1\n');
    expect(read('../outside.yaml')).toBe('o: 1\n');
    expect(readdirSync(join(root, 'keps'))).toEqual(['a.yaml', 'b.yaml', 'leaves.yaml', 'link.yaml', 'up']);
    expect(existsSync(join(root, '../new'))).toBe(false);
  });
});
