import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import type { Files } from '../../src/files/door.js';
import { memory, OUTSIDE, UNREADABLE } from '../../src/files/memory.js';
import { UsageError } from '../../src/model/errors.js';
import { workTree } from '../../src/node/work-tree.js';

const LATIN1 = new Uint8Array([0x63, 0x61, 0x66, 0xe9]);
const UTF8_WITH_MARK = new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);

let directory: string;
let root: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'prr-lint-files-'));
  root = join(directory, 'root');
  mkdirSync(join(root, 'keps/sig-node/1-a'), { recursive: true });
  mkdirSync(join(root, 'keps/B'));
  writeFileSync(join(directory, 'secret'), 'secret');
  writeFileSync(join(root, 'keps/sig-node/1-a/kep.yaml'), 'title: a\n');
  writeFileSync(join(root, 'keps/mark.md'), UTF8_WITH_MARK);
  writeFileSync(join(root, 'keps/latin1.md'), LATIN1);
  writeFileSync(join(root, 'keps/a.md'), '');
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const inMemory = () =>
  memory({
    'keps/sig-node/1-a/kep.yaml': 'title: a\n',
    'keps/mark.md': UTF8_WITH_MARK,
    'keps/latin1.md': LATIN1,
    'keps/a.md': '',
    'keps/B/.keep': '',
  });

describe.each<[string, () => Files]>([
  ['work tree', () => workTree(root)],
  ['memory', inMemory],
])('%s', (_, open) => {
  it('lists by code units, the same on every machine', async () => {
    expect(await open().list('keps')).toEqual([
      { name: 'B', kind: 'directory' },
      { name: 'a.md', kind: 'file' },
      { name: 'latin1.md', kind: 'file' },
      { name: 'mark.md', kind: 'file' },
      { name: 'sig-node', kind: 'directory' },
    ]);
    expect(await open().list('')).toEqual([{ name: 'keps', kind: 'directory' }]);
  });

  it.each(['missing', 'keps/a.md', '..', '/', 'keps/../..'])('lists nothing at `%s`', async (path) => {
    expect(await open().list(path)).toEqual([]);
  });

  it.each([
    ['keps/sig-node/1-a/kep.yaml', { text: 'title: a\n' }],
    ['keps/sig-node/../sig-node/./1-a//kep.yaml', { text: 'title: a\n' }],
    ['keps/a.md', { text: '' }],
    ['keps/mark.md', { text: 'é', hasMark: true }],
    ['keps/latin1.md', { unreadable: 'not-utf8' }],
    ['keps', { unreadable: 'directory' }],
    ['', { unreadable: 'directory' }],
    ['keps/none.md', { unreadable: 'missing' }],
    ['keps/a.md/below', { unreadable: 'missing' }],
    ['keps/a\0.md', { unreadable: 'missing' }],
    ['../secret', { unreadable: 'outside' }],
    ['keps/../../secret', { unreadable: 'outside' }],
    ['/etc/hostname', { unreadable: 'outside' }],
  ])('reads `%s`', async (path, expected) => {
    expect(await open().read(path)).toEqual(expected);
  });
});

describe('a pipe', () => {
  it('is not listed, is never waited at, and says what it is', async () => {
    const top = join(directory, 'piped');
    mkdirSync(top);
    execFileSync('mkfifo', [join(top, 'pipe.yaml')]);
    expect(await workTree(top).list('')).toEqual([]);
    expect(await workTree(top).read('pipe.yaml')).toEqual({ unreadable: 'special' });
    await expect(loadConfig(workTree(top), [], 'pipe.yaml')).rejects.toThrow(
      'Unexpected pipe, socket or device, expected a file',
    );
  });
});

describe('links of a work tree', () => {
  beforeAll(() => {
    symlinkSync(join(directory, 'secret'), join(root, 'keps/sig-node/out.md'));
    symlinkSync('../../..', join(root, 'keps/sig-node/out-directory'));
    symlinkSync('../a.md', join(root, 'keps/sig-node/inside.md'));
    symlinkSync('..', join(root, 'keps/sig-node/circle'));
    symlinkSync('nowhere', join(root, 'keps/sig-node/dangling'));
    symlinkSync('self', join(root, 'keps/sig-node/self'));
  });

  it('follows a link to a file inside and no other', async () => {
    expect(await workTree(root).list('keps/sig-node')).toEqual([
      { name: '1-a', kind: 'directory' },
      { name: 'circle', kind: 'link' },
      { name: 'dangling', kind: 'link' },
      { name: 'inside.md', kind: 'file' },
      { name: 'out-directory', kind: 'link' },
      { name: 'out.md', kind: 'link' },
      { name: 'self', kind: 'link' },
    ]);
  });

  it.each([
    ['inside.md', { text: '' }],
    ['out.md', { unreadable: 'outside' }],
    ['out-directory/secret', { unreadable: 'outside' }],
    ['dangling', { unreadable: 'missing' }],
    ['self', { unreadable: 'circle' }],
  ])('reads `%s`', async (name, expected) => {
    expect(await workTree(root).read(`keps/sig-node/${name}`)).toEqual(expected);
  });

  it('lists nothing behind a link that leaves the root', async () => {
    expect(await workTree(root).list('keps/sig-node/out-directory')).toEqual([]);
  });

  it('takes a root that is a link itself', async () => {
    const link = join(directory, 'link-to-root');
    symlinkSync(root, link);
    expect(await workTree(link).read('keps/a.md')).toEqual({ text: '' });
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'says what it may not open',
    async () => {
      chmodSync(join(root, 'keps/a.md'), 0);
      expect(await workTree(root).read('keps/a.md')).toEqual({ unreadable: 'unreadable' });
      chmodSync(join(root, 'keps/a.md'), 0o644);
    },
  );
});

describe('a root that is none', () => {
  it.each(['nowhere', 'secret'])('`%s`', (name) => {
    expect(() => workTree(join(directory, name))).toThrow(UsageError);
    expect(() => workTree(join(directory, name))).toThrow(
      /^The root `.*` .*: pass the repository's directory as --root$/,
    );
  });
});

describe('special entries of a tree in memory', () => {
  const files = memory({ 'keps/link': OUTSIDE, 'keps/closed': UNREADABLE });

  it('shows them as the disk would', async () => {
    expect(await files.list('keps')).toEqual([
      { name: 'closed', kind: 'file' },
      { name: 'link', kind: 'link' },
    ]);
    expect(await files.read('keps/link')).toEqual({ unreadable: 'outside' });
    expect(await files.read('keps/closed')).toEqual({ unreadable: 'unreadable' });
  });

  it('refuses a path that is none', () => {
    expect(() => memory({ '../x': '' })).toThrow('Unexpected path `../x`');
  });
});
