import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/node/write.js';
import { writeChanges, writeGroups } from '../../src/node/write-changes.js';

/** A disk that has room for so many bytes more; the kernel writes what fits, and fails for the rest. */
const full = { after: Number.POSITIVE_INFINITY };
const real = fs.writeSync;

function onDisk(file: number, bytes: Uint8Array, at: number): number {
  if (full.after === Number.POSITIVE_INFINITY) return real(file, bytes, at);
  if (full.after === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const length = Math.min(bytes.length - at, full.after);
  full.after -= length;
  return real(file, bytes, at, length);
}

/** What modules import by name follows. */
function writeBy(write: typeof fs.writeSync): void {
  fs.writeSync = write;
  syncBuiltinESMExports();
}

beforeAll(() => writeBy(onDisk as typeof fs.writeSync));
afterAll(() => writeBy(real));

const directory = fs.mkdtempSync(join(tmpdir(), 'prr-lint-write-whole-'));
afterAll(() => fs.rmSync(directory, { recursive: true, force: true }));
afterEach(() => {
  full.after = Number.POSITIVE_INFINITY;
});

let root: string;
const at = (path: string): string => join(root, path);
const read = (path: string): string => fs.readFileSync(at(path), 'utf8');

beforeEach(() => {
  root = join(fs.mkdtempSync(join(directory, 'case-')), 'root');
  fs.mkdirSync(root);
  fs.mkdirSync(at('../outside'));
  fs.writeFileSync(at('../outside/secret'), 'secret');
});

describe('writeWhole', () => {
  test('makes a file and the directories above it', () => {
    writeWhole(at('a/b/report.json'), 'x', { root });
    expect(read('a/b/report.json')).toBe('x');
    expect(fs.readdirSync(at('a/b'))).toEqual(['report.json']);
  });

  test('keeps the permissions of a file that it replaces', () => {
    fs.writeFileSync(at('report.json'), 'before', { mode: 0o604 });
    fs.chmodSync(at('report.json'), 0o604);
    writeWhole(at('report.json'), 'after');
    expect([read('report.json'), fs.statSync(at('report.json')).mode & 0o7777]).toEqual(['after', 0o604]);
  });

  test.runIf(process.getuid?.() === 0)('keeps the owner of a file that it replaces', () => {
    fs.writeFileSync(at('report.json'), 'before');
    fs.chownSync(at('report.json'), 1234, 4321);
    writeWhole(at('report.json'), 'after');
    expect(fs.statSync(at('report.json'))).toMatchObject({ uid: 1234, gid: 4321 });
  });

  test('writes a name as long as a file system takes', () => {
    writeWhole(at('n'.repeat(255)), 'x');
    expect(fs.readdirSync(root)).toEqual(['n'.repeat(255)]);
  });

  test.each([
    ['a link to a file', '../outside/secret'],
    ['a link to nothing', '../outside/new'],
    ['a link to a device', '/dev/null'],
  ])('refuses %s, which somebody else may have put there', (_, target) => {
    fs.symlinkSync(target, at('report.json'));
    expect(() => writeWhole(at('report.json'), 'x')).toThrow(
      /^Cannot write `.*report\.json` \(it is a symbolic link\): choose another --output$/,
    );
    expect(read('../outside/secret')).toBe('secret');
    expect(fs.readdirSync(at('../outside'))).toEqual(['secret']);
    expect(fs.readlinkSync(at('report.json'))).toBe(target);
  });

  test('refuses a way out of the repository', () => {
    fs.symlinkSync('../outside', at('out'));
    const help = 'choose another --patch';
    expect(() => writeWhole(at('out/new/x.patch'), 'x', { root, help })).toThrow(
      /\(a link on its way leads out of the repository\): choose another --patch$/,
    );
    expect(fs.readdirSync(at('../outside'))).toEqual(['secret']);
    writeWhole(at('../outside/x.patch'), 'x', { root });
    expect(read('../outside/x.patch')).toBe('x');
  });

  test('never waits at a pipe, and leaves it one', () => {
    execFileSync('mkfifo', [at('pipe')]);
    expect(() => writeWhole(at('pipe'), 'x')).toThrow(/\(it is a pipe\)/);
    expect(fs.lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  test.runIf(fs.existsSync('/dev/full'))('writes into devices and leaves them devices', () => {
    writeWhole('/dev/null', 'x');
    expect(() => writeWhole('/dev/full', 'x')).toThrow(
      'Cannot write `/dev/full` (ENOSPC): choose another --output',
    );
    expect(fs.lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(fs.lstatSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  test.runIf(fs.existsSync('/proc/self/comm'))('refuses files of the system', () => {
    expect(() => writeWhole('/proc/self/comm', 'x')).toThrow(/^Cannot write `\/proc\/self\/comm` \(E\w+\)/);
  });

  test('refuses a directory', () => {
    fs.mkdirSync(at('report'));
    expect(() => writeWhole(at('report'), 'x')).toThrow(/\(it is a directory\)/);
  });

  test('leaves nothing behind on a full disk', () => {
    fs.writeFileSync(at('report.json'), 'before');
    full.after = 3;
    expect(() => writeWhole(at('report.json'), 'after, longer')).toThrow(
      /^Cannot write `.*` \(ENOSPC\): choose another --output$/,
    );
    expect([fs.readdirSync(root), read('report.json')]).toEqual([['report.json'], 'before']);
  });
});

describe('changes', () => {
  const change = (path: string, before: string | undefined = 'a\n', after = 'b\n') => ({
    ...{ path, before, after, hasMark: false },
  });
  beforeEach(() => {
    for (const name of ['1.md', '2.md', '3.md']) fs.writeFileSync(at(name), 'a\n');
  });

  test('leave no half of them, and nothing beside them, on a full disk', () => {
    full.after = 3;
    expect(() => writeChanges(root, [change('1.md'), change('2.md')])).toThrow(
      'Cannot write `2.md` (ENOSPC): nothing was written',
    );
    expect([read('1.md'), read('2.md'), fs.readdirSync(root)]).toEqual([
      ...['a\n', 'a\n', ['1.md', '2.md', '3.md']],
    ]);
  });

  test('in groups do not stop each other', () => {
    const broken = [change('2.md'), change('gone.md')];
    expect(writeGroups(root, [[change('1.md')], broken, [change('3.md')]])).toEqual({
      written: [change('1.md'), change('3.md')],
      failures: ['Cannot write `gone.md` (ENOENT): nothing was written'],
    });
    expect([read('1.md'), read('2.md'), read('3.md')]).toEqual(['b\n', 'a\n', 'b\n']);
  });

  test('of one file by two names are told apart', () => {
    fs.symlinkSync('1.md', at('link.md'));
    const other = change('link.md', 'a\n', 'c\n');
    expect(() => writeChanges(root, [change('1.md'), other])).toThrow(
      'The files `1.md` and `link.md` are one by a link: nothing was written, fix one of the two KEPs',
    );
    expect(fs.readdirSync(root)).toEqual(['1.md', '2.md', '3.md', 'link.md']);
    expect(writeGroups(root, [[change('1.md')], [other]])).toEqual({
      written: [change('1.md')],
      failures: [
        'The file `link.md` is `1.md` by a link, and that one was written: run it again for what is left',
      ],
    });
  });

  test('of a name as long as a file system takes', () => {
    const name = `${'n'.repeat(252)}.md`;
    fs.writeFileSync(at(name), 'a\n');
    writeChanges(root, [change(name)]);
    expect(read(name)).toBe('b\n');
  });
});
