import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { ChangedFile } from '../../src/model/change.js';
import { NoHistory, UsageError } from '../../src/model/errors.js';
import { checkedOut, type GitRange, gitChangeSet } from '../../src/node/git/changes.js';
import { gitRevision } from '../../src/node/git/revision.js';
import { workTree } from '../../src/node/work-tree.js';
import { once } from '../../src/text/once.js';
import { existing, type GitRepository, git, repository } from '../support/repository.js';
import { KEP as SAMPLE, texts } from '../support/sample.js';

// Each test starts git a few times.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'prr-lint-git-')));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const KEP = 'keps/sig-node/1-a';
const README = Array.from({ length: 40 }, (_, index) => `line ${index + 1}\n`).join('');
const FILES = { [`${KEP}/README.md`]: README, [`${KEP}/kep.yaml`]: 'title: a\nstage: alpha\n' };

/** A repository with one commit, in a directory of its own. */
function repo(files: Readonly<Record<string, string | Uint8Array>> = FILES): GitRepository {
  const root = mkdtempSync(join(scratch, 'repo-'));
  if (files === FILES) {
    cpSync(first(), root, { recursive: true });
    return existing(root);
  }
  const one = repository(root);
  one.commit(files);
  return one;
}

/** One of `FILES`, to be copied. */
const first = once(() => {
  const one = repository(mkdtempSync(join(scratch, 'first-')));
  one.commit(FILES);
  return one.root;
});

async function changes(root: string, range: Partial<GitRange> = {}): Promise<readonly ChangedFile[]> {
  return (await gitChangeSet(root, { base: 'HEAD', ...range })).files;
}

describe('what changed between two commits', () => {
  test('is told by path, with the lines of the new version', async () => {
    const { root, commit } = repo();
    commit({
      [`${KEP}/README.md`]: README.replace('line 3\n', 'three\nand a half\n').replace('line 9\n', ''),
      [`${KEP}/more.md`]: '++ b/x\n-- a/x\n@@ -1 +1,9 @@\n',
      OWNERS_ALIASES: 'aliases: {}\n',
    });
    expect(await changes(root, { base: 'HEAD~1', head: 'HEAD' })).toEqual([
      { path: 'OWNERS_ALIASES', kind: 'added', lines: [{ from: 1, to: 1 }] },
      { path: `${KEP}/README.md`, kind: 'modified', lines: [{ from: 3, to: 4 }] },
      { path: `${KEP}/more.md`, kind: 'added', lines: [{ from: 1, to: 3 }] },
    ]);
  });

  test('is counted from where the two parted', async () => {
    const { root, commit, id } = repo();
    const parting = id();
    git(root, 'switch', '--quiet', '--create', 'feature');
    commit({ [`${KEP}/kep.yaml`]: 'title: a\nstage: beta\n' });
    git(root, 'switch', '--quiet', 'main');
    commit({ 'keps/sig-node/2-b/kep.yaml': 'title: b\n' });
    git(root, 'switch', '--quiet', 'feature');
    const change = await gitChangeSet(root, { base: 'main' });
    expect(change.baseName).toBe('main');
    expect(change.files.map(({ path }) => path)).toEqual([`${KEP}/kep.yaml`]);
    expect(await change.base.read(`${KEP}/kep.yaml`)).toEqual({ text: 'title: a\nstage: alpha\n' });
    expect((await gitChangeSet(root, { base: parting })).baseName).toBe(parting.slice(0, 7));
    expect((await gitChangeSet(root, { base: parting, name: 'release' })).baseName).toBe('release');
  });

  test('is empty when nothing did', async () => {
    expect(await changes(repo().root)).toEqual([]);
  });

  test('a KEP that moved to another SIG was moved, its changed file too', async () => {
    const { root, commit } = repo();
    mkdirSync(join(root, 'keps/sig-apps'));
    git(root, 'mv', KEP, 'keps/sig-apps/1-a');
    commit({ 'keps/sig-apps/1-a/README.md': README.replace('line 20\n', 'twenty\n') });
    expect(await changes(root, { base: 'HEAD~1' })).toEqual([
      {
        path: 'keps/sig-apps/1-a/README.md',
        previousPath: `${KEP}/README.md`,
        kind: 'renamed',
        lines: [{ from: 20, to: 20 }],
      },
      {
        path: 'keps/sig-apps/1-a/kep.yaml',
        previousPath: `${KEP}/kep.yaml`,
        kind: 'renamed',
        lines: [],
      },
    ]);
  });

  test('a file that is gone was removed', async () => {
    const { root, commit } = repo();
    git(root, 'rm', '--quiet', `${KEP}/README.md`);
    commit({});
    const { files, base } = await gitChangeSet(root, { base: 'HEAD~1' });
    expect(files).toEqual([{ path: `${KEP}/README.md`, kind: 'removed', lines: [] }]);
    expect(await base.read(`${KEP}/README.md`)).toEqual({ text: README });
  });

  test('a file that became a link was modified', async () => {
    const { root } = repo();
    rmSync(join(root, KEP, 'README.md'));
    symlinkSync('kep.yaml', join(root, KEP, 'README.md'));
    expect(await changes(root)).toMatchObject([{ path: `${KEP}/README.md`, kind: 'modified' }]);
  });

  const NAMES = [
    'with blanks.md',
    'tab\there.md',
    'line\nfeed.md',
    '"quotes".md',
    "it's.md",
    'back\\slash.md',
    '-option.md',
    ':(top)magic.md',
    'star*.md',
    'bell\u0007.md',
    'schön 日本.md',
    ' => .md',
  ];
  /** All of them at once, each changed and beside a new one. */
  const named = once(() => {
    const { root, commit } = repo();
    commit(Object.fromEntries(NAMES.map((name) => [`${KEP}/${name}`, 'one\ntwo\n'])));
    for (const name of NAMES) {
      writeFileSync(join(root, KEP, name), 'one\nzwei\n');
      writeFileSync(join(root, KEP, `new ${name}`), 'new\n');
    }
    return gitChangeSet(root, { base: 'HEAD' });
  });

  test.each(NAMES)('a file may be called %j', async (name) => {
    const path = `${KEP}/${name}`;
    const change = await named();
    expect(change.files).toHaveLength(2 * NAMES.length);
    const own = change.files.filter((file) => [path, `${KEP}/new ${name}`].includes(file.path));
    expect(own.sort((a, b) => a.kind.localeCompare(b.kind))).toEqual([
      { path: `${KEP}/new ${name}`, kind: 'added', lines: [{ from: 1, to: 1 }], untracked: true },
      { path, kind: 'modified', lines: [{ from: 2, to: 2 }] },
    ]);
    expect(await change.base.read(path)).toEqual({ text: 'one\ntwo\n' });
    expect((await change.base.list(KEP)).map((entry) => entry.name)).toContain(name);
  });

  test('is not bent by the settings of the user', async () => {
    const { root, commit } = repo();
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.renames', 'false'],
      ['diff.context', '9'],
      ['diff.interHunkContext', '9'],
      ['diff.external', 'false'],
      ['diff.relative', 'false'],
      ['color.diff', 'always'],
      ['core.quotePath', 'true'],
      ['core.pager', 'false'],
    ] as const)
      git(root, 'config', key, value);
    git(root, 'mv', `${KEP}/README.md`, `${KEP}/schön.md`);
    commit({ [`${KEP}/schön.md`]: README.replace('line 3\n', 'three\n').replace('line 6\n', 'six\n') });
    expect(await changes(root, { base: 'HEAD~1' })).toEqual([
      {
        path: `${KEP}/schön.md`,
        previousPath: `${KEP}/README.md`,
        kind: 'renamed',
        lines: [
          { from: 3, to: 3 },
          { from: 6, to: 6 },
        ],
      },
    ]);
  });
});

describe('the work tree', () => {
  test('counts as it is: staged, not staged and untracked', async () => {
    const { root } = repo();
    writeFileSync(join(root, KEP, 'kep.yaml'), 'title: a\nstage: beta\n');
    writeFileSync(join(root, KEP, 'staged.md'), 'staged\n');
    git(root, 'add', `${KEP}/staged.md`);
    writeFileSync(join(root, KEP, 'untracked.md'), 'one\ntwo\n');
    writeFileSync(join(root, '.gitignore'), '*.tmp\n');
    writeFileSync(join(root, KEP, 'ignored.tmp'), '');
    const index = readFileSync(join(root, '.git/index'));
    expect(await changes(root)).toEqual([
      { path: '.gitignore', kind: 'added', lines: [{ from: 1, to: 1 }], untracked: true },
      { path: `${KEP}/kep.yaml`, kind: 'modified', lines: [{ from: 2, to: 2 }] },
      { path: `${KEP}/staged.md`, kind: 'added', lines: [{ from: 1, to: 1 }] },
      { path: `${KEP}/untracked.md`, kind: 'added', lines: [{ from: 1, to: 2 }], untracked: true },
    ]);
    expect(readFileSync(join(root, '.git/index'))).toEqual(index);
    expect(await changes(root, { head: 'HEAD' })).toEqual([]);
  });

  test('knows a directory that was moved and not yet added', async () => {
    const { root } = repo();
    mkdirSync(join(root, 'keps/sig-apps'));
    renameSync(join(root, KEP), join(root, 'keps/sig-apps/1-a'));
    expect(await changes(root)).toMatchObject([
      { previousPath: `${KEP}/README.md`, kind: 'renamed' },
      { previousPath: `${KEP}/kep.yaml`, kind: 'renamed' },
    ]);
  });

  test('has no files of another repository inside it', async () => {
    const { root } = repo();
    repository(join(root, 'other')).commit({ 'a.md': 'a\n' });
    repository(join(root, 'empty'));
    writeFileSync(join(root, 'mine.md'), 'a\n');
    expect((await changes(root)).map(({ path }) => path)).toEqual(['mine.md']);
  });

  test('may be sparse, with untracked files outside of what it holds', async () => {
    const { root } = repo({ ...FILES, 'out/a.md': 'a\n' });
    git(root, 'sparse-checkout', 'set', '--cone', 'keps');
    mkdirSync(join(root, 'out'));
    writeFileSync(join(root, 'out/build.log'), 'log\n');
    writeFileSync(join(root, KEP, 'kep.yaml'), 'title: b\nstage: alpha\n');
    expect(await changes(root)).toEqual([
      { path: `${KEP}/kep.yaml`, kind: 'modified', lines: [{ from: 1, to: 1 }] },
      { path: 'out/build.log', kind: 'added', lines: [{ from: 1, to: 1 }], untracked: true },
    ]);
  });

  test('shows a change in the second in which the index was written, beside untracked files', async () => {
    const { root } = repo();
    const file = join(root, KEP, 'kep.yaml');
    const then = 1_750_000_000;
    // Another time of the change of the file's entry in its directory would tell.
    git(root, 'config', 'core.trustctime', 'false');
    utimesSync(file, then, then);
    git(root, 'update-index', '--refresh');
    utimesSync(join(root, '.git/index'), then, then);
    writeFileSync(file, 'title: b\nstage: alpha\n');
    utimesSync(file, then, then);
    writeFileSync(join(root, 'more.md'), 'a\n');
    expect((await changes(root)).map(({ path, kind }) => [path, kind])).toEqual([
      [`${KEP}/kep.yaml`, 'modified'],
      ['more.md', 'added'],
    ]);
  });

  test('shows names that are no UTF-8, tracked or not, and does not take them for hidden', async () => {
    const { root } = repo();
    const at = (...parts: (string | number[])[]): Buffer =>
      Buffer.concat(parts.map((part) => Buffer.from(part as string)));
    const odd = (directory: string): void => {
      mkdirSync(at(`${root}/${directory}-`, [0xff]));
      writeFileSync(at(`${root}/${directory}-`, [0xff], '/kep.yaml'), 'title: b\n');
    };
    odd('keps/sig-node/2-a');
    git(root, 'add', '--all');
    odd('keps/sig-node/2-b');
    writeFileSync(at(`${root}/more-`, [0xfe], '.md'), 'a\n');
    writeFileSync(join(root, 'more.md'), 'a\n');
    const told = await changes(root);
    expect(told.map(({ path, kind, hidden }) => [path, kind, hidden])).toEqual([
      ['keps/sig-node/2-a-\uFFFD/kep.yaml', 'added', undefined],
      ['more.md', 'added', undefined],
      ['keps/sig-node/2-b-\uFFFD/kep.yaml', 'added', undefined],
      ['more-\uFFFD.md', 'added', undefined],
    ]);
  });

  test('that does not show a change says so', async () => {
    const { root, commit } = repo();
    commit({ 'keps/sig-apps/2-b/kep.yaml': 'title: b\n', 'docs.md': 'a\n' });
    git(root, 'sparse-checkout', 'set', '--cone', 'keps/sig-node');
    expect(await changes(root, { base: 'HEAD~1' })).toMatchObject([
      { path: 'docs.md', kind: 'added' },
      { path: 'keps/sig-apps/2-b/kep.yaml', kind: 'added', hidden: true },
    ]);
  });

  test('may be below the top of its repository', async () => {
    const { root, commit } = repo({
      'a.md': README,
      'enhance ments/b.md': README.toUpperCase(),
      'enhance ments/c.md': 'c\n',
    });
    git(root, 'mv', 'a.md', 'enhance ments/a.md');
    git(root, 'mv', 'enhance ments/b.md', 'enhance ments/renamed.md');
    git(root, 'mv', 'enhance ments/c.md', 'c.md');
    commit({});
    const { files, base } = await gitChangeSet(join(root, 'enhance ments'), { base: 'HEAD~1' });
    expect(files.map(({ lines, ...file }) => file)).toEqual([
      { path: 'a.md', kind: 'added' },
      { path: 'c.md', kind: 'removed' },
      { path: 'renamed.md', previousPath: 'b.md', kind: 'renamed' },
    ]);
    expect(await base.list('')).toEqual([
      { name: 'b.md', kind: 'file' },
      { name: 'c.md', kind: 'file' },
    ]);
  });

  test('may be detached and may be a linked one', async () => {
    const { root, commit } = repo();
    commit({ [`${KEP}/kep.yaml`]: 'title: a\nstage: beta\n' });
    git(root, 'checkout', '--quiet', '--detach');
    const linked = join(scratch, 'linked');
    git(root, 'worktree', 'add', '--quiet', '--detach', linked);
    writeFileSync(join(linked, 'new.md'), 'a\n');
    expect((await changes(root, { base: 'main~1' })).map(({ path }) => path)).toEqual([`${KEP}/kep.yaml`]);
    expect((await changes(linked, { base: 'main~1' })).map(({ path }) => path)).toEqual([
      `${KEP}/kep.yaml`,
      'new.md',
    ]);
  });

  test('is found when a hook says where another repository is', async () => {
    const { root } = repo();
    const other = repo({ 'x.md': 'x\n' });
    vi.stubEnv('GIT_DIR', join(other.root, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other.root);
    vi.stubEnv('GIT_INDEX_FILE', join(other.root, '.git/index'));
    const { base } = await gitChangeSet(root, { base: 'HEAD' });
    expect(await base.read(`${KEP}/README.md`)).toEqual({ text: README });
  });
});

describe('history that is not there', () => {
  /** `origin` with a pull request, as GitHub keeps it, and a clone of its merge with so many commits. */
  function pullRequest(depth: number): { clone: string; base: string; first: string } {
    const origin = repo();
    const first = origin.id();
    origin.commit({ 'keps/sig-node/2-b/kep.yaml': 'title: b\n' });
    const base = origin.id();
    git(origin.root, 'switch', '--quiet', '--create', 'feature', first);
    origin.commit({ [`${KEP}/kep.yaml`]: 'title: a\nstage: beta\n' });
    git(origin.root, 'switch', '--quiet', '--detach', 'main');
    git(origin.root, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'feature');
    git(origin.root, 'update-ref', 'refs/pull/1/merge', 'HEAD');
    const clone = mkdtempSync(join(scratch, 'clone-'));
    git(clone, 'init', '--quiet');
    git(clone, 'fetch', '--quiet', `--depth=${depth}`, `file://${origin.root}`, 'refs/pull/1/merge');
    git(clone, 'checkout', '--quiet', 'FETCH_HEAD');
    return { clone, base, first };
  }

  test('of a shallow clone is told apart, with what to run', async () => {
    const { clone, base } = pullRequest(1);
    const failure = gitChangeSet(clone, { base });
    await expect(failure).rejects.toBeInstanceOf(NoHistory);
    await expect(failure).rejects.toThrow(
      `The clone is shallow and lacks \`${base}\`: run \`git fetch --unshallow\`, or set \`fetch-depth: 0\` for actions/checkout`,
    );
    expect((await checkedOut(clone)).parents[0]).toBe(base);
  });

  test('is enough with the parents of the merge', async () => {
    const { clone, base } = pullRequest(2);
    expect((await changes(clone, { base })).map(({ path }) => path)).toEqual([`${KEP}/kep.yaml`]);
  });

  test('before where the two parted', async () => {
    const { clone, first } = pullRequest(2);
    git(clone, 'fetch', '--quiet', '--depth=1', `file://${repo().root}`, 'main');
    const failure = gitChangeSet(clone, { base: 'FETCH_HEAD' });
    await expect(failure).rejects.toBeInstanceOf(NoHistory);
    await expect(failure).rejects.toThrow(
      /^The clone is shallow and lacks the commit where `FETCH_HEAD` and/,
    );
    expect(first).toMatch(/^[0-9a-f]{40}$/);
  });

  test('of a base that was force-pushed away', async () => {
    const { root } = repo();
    const gone = '0123456789abcdef0123456789abcdef01234567';
    const failure = gitChangeSet(root, { base: gone });
    await expect(failure).rejects.toBeInstanceOf(NoHistory);
    await expect(failure).rejects.toThrow(`Unknown revision \`${gone}\``);
  });

  test('of a branch that began anew', async () => {
    const { root, commit } = repo();
    git(root, 'switch', '--quiet', '--orphan', 'anew');
    commit({ 'a.md': 'a\n' });
    const failure = gitChangeSet(root, { base: 'main' });
    await expect(failure).rejects.toBeInstanceOf(NoHistory);
    await expect(failure).rejects.toThrow('`main` and the checkout have no commit in common');
  });
});

describe('one clear sentence', () => {
  async function failure(root: string, range: GitRange = { base: 'HEAD' }): Promise<string> {
    const error: unknown = await gitChangeSet(root, range).then(
      () => 'no failure',
      (cause) => cause,
    );
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }

  test('for a directory that is in no repository', async () => {
    const plain = mkdtempSync(join(scratch, 'plain-'));
    vi.stubEnv('GIT_CEILING_DIRECTORIES', scratch);
    expect(await failure(plain)).toBe(`\`${plain}\` is not in a git work tree: clone the repository there`);
  });

  test('for a repository without a work tree', async () => {
    const bare = mkdtempSync(join(scratch, 'bare-'));
    git(bare, 'init', '--quiet', '--bare');
    expect(await failure(bare)).toMatch(/is not in a git work tree/);
  });

  test('for a repository without a commit', async () => {
    const empty = repository(mkdtempSync(join(scratch, 'empty-')));
    expect(await failure(empty.root)).toMatch(/^Unknown revision `HEAD`/);
  });

  test('without git', async () => {
    const { root } = repo();
    vi.stubEnv('PATH', scratch);
    expect(await failure(root)).toBe('git is not installed or not in the PATH: install it');
    await expect(gitRevision(root, 'HEAD').read('a')).rejects.toThrow('git is not installed');
  });

  test('for a repository of another user', async () => {
    const { root } = repo();
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
    expect(await failure(root)).toBe(
      `git does not trust \`${root}\`, which belongs to another user: run \`git config --global --add safe.directory ${root}\``,
    );
  });

  test.each(['--output=x', '-h', '', '--'])('for the revision %j, which git would obey', async (base) => {
    const { root } = repo();
    expect(await failure(root, { base })).toMatch(/^Unexpected revision/);
    expect(await failure(root, { base: 'HEAD', head: base })).toMatch(/^Unexpected revision/);
    expect(() => gitRevision(root, base)).toThrow(UsageError);
  });

  test.each(['nowhere', 'HEAD~99', 'HEAD:keps', 'a b', '$(touch x)', 'HEAD^{tree}'])(
    'for the unknown revision %j',
    async (base) => {
      const { root } = repo();
      expect(await failure(root, { base })).toMatch(/^Unknown revision/);
      await expect(gitRevision(root, 'nowhere').list('')).rejects.toThrow('Unknown revision `nowhere`');
    },
  );
});

describe('the files of a revision', () => {
  const LATIN1 = new Uint8Array([0x63, 0x61, 0x66, 0xe9]);
  const WITH_MARK = new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);

  const one = repo({
    'top.md': 'top\n',
    'root/keps/a.md': '',
    'root/keps/mark.md': WITH_MARK,
    'root/keps/latin1.md': LATIN1,
    'root/keps/sig-node/1-a/kep.yaml': 'title: a\n',
    'root/keps/B/.keep': '',
  });
  const links: Readonly<Record<string, string>> = {
    'root/keps/inside.md': 'sig-node/1-a/kep.yaml',
    'root/keps/twice.md': './inside.md',
    'root/keps/directory': 'sig-node',
    'root/keps/out.md': '../../top.md',
    'root/keps/absolute.md': '/etc/hostname',
    'root/keps/dangling.md': 'nowhere.md',
    'root/keps/circle.md': 'circle.md',
  };
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(one.root, path));
  git(one.root, 'add', '.');
  git(one.root, ...['update-index', '--add', '--cacheinfo', `160000,${one.id()},root/keps/submodule`]);
  git(one.root, 'commit', '--quiet', '-m', 'links');
  mkdirSync(join(one.root, 'root/keps/submodule'));

  const revision = () => gitRevision(one.root, 'HEAD', 'root/');
  const onDisk = () => workTree(join(one.root, 'root'));

  const PATHS = [
    ...['', 'keps', 'keps/B', 'keps/a.md', 'keps/mark.md', 'keps/latin1.md', 'keps/none.md'],
    ...[
      'keps/sig-node/1-a/kep.yaml',
      'keps/sig-node/../sig-node/./1-a//kep.yaml',
      'keps/a.md/below',
      'keps/a\0.md',
    ],
    ...[
      '../top.md',
      'keps/../../top.md',
      '/etc/hostname',
      'keps/inside.md',
      'keps/twice.md',
      'keps/directory',
    ],
    ...[
      'keps/directory/1-a/kep.yaml',
      'keps/out.md',
      'keps/absolute.md',
      'keps/dangling.md',
      'keps/circle.md',
    ],
    ...['keps/inside.md/x', 'root', 'keps/directory/1-a'],
  ];

  test.each(PATHS)('are read and listed as those of the work tree: %j', async (path) => {
    expect(await revision().read(path)).toEqual(await onDisk().read(path));
    const disk = (await onDisk().list(path)).filter(({ name }) => name !== 'submodule');
    expect(await revision().list(path)).toEqual(disk);
  });

  test('have no submodules', async () => {
    expect((await revision().list('keps')).map(({ name }) => name)).not.toContain('submodule');
    expect(await revision().read('keps/submodule')).toEqual({ unreadable: 'missing' });
  });

  test('may begin at the top of the repository', async () => {
    const files = gitRevision(join(one.root, 'root'), 'HEAD');
    expect(await files.list('')).toEqual([
      { name: 'root', kind: 'directory' },
      { name: 'top.md', kind: 'file' },
    ]);
    expect(await files.read('root/keps/out.md')).toEqual({ text: 'top\n' });
  });

  test('are none where the root did not exist', async () => {
    const files = gitRevision(one.root, 'HEAD', 'none/');
    expect(await files.list('')).toEqual([]);
    expect(await files.read('a')).toEqual({ unreadable: 'missing' });
  });

  test('are a thousand, large and small, in any order', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        `keps/${index}/README.md`,
        `${index}\n${'é'.repeat(index % 10 === 0 ? 50_000 : index)}`,
      ]),
    );
    const { root } = repo(files);
    const revision = gitRevision(root, 'HEAD');
    const paths = Object.keys(files).reverse();
    const read = await Promise.all(paths.map((path) => revision.read(path)));
    expect(read.every((one, index) => 'text' in one && one.text === files[paths[index] ?? ''])).toBe(true);
    for (const path of paths.slice(0, 50)) expect(await revision.read(path)).toEqual({ text: files[path] });
  });

  test('that are damaged are a failure, not an absent file', async () => {
    const { root } = repo({ 'a.md': 'lost\n' });
    const id = git(root, 'rev-parse', 'HEAD:a.md').trim();
    rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
    await expect(gitRevision(root, 'HEAD').read('a.md')).rejects.toThrow(/^The clone lacks a file of `HEAD`/);
  });
});

describe('the command line', () => {
  interface Outcome {
    readonly code: number;
    readonly stderr: string;
    readonly directories: readonly string[];
  }

  async function lint(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
    let [stdout, stderr] = ['', ''];
    const code = await run(['node', 'prr-lint', 'lint', '--format', 'json', ...args], {
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      env,
      cwd: () => root,
    });
    const keps: { directory: string }[] = stdout === '' ? [] : JSON.parse(stdout).keps;
    return { code, stderr, directories: keps.map(({ directory }) => directory) };
  }

  const OLD = 'keps/sig-node/9100-old';
  const one = repo({ ...texts(), [`${OLD}/README.md`]: '# old\n' });
  const base = one.id();
  one.commit({ 'docs.md': 'no KEP\n' });
  one.commit({ [`${SAMPLE}/kep.yaml`]: `${texts()[`${SAMPLE}/kep.yaml`]}# a remark\n` });

  test('lints what changed since a revision', async () => {
    expect(await lint(one.root, ['--changed-since', base])).toEqual({
      code: 0,
      stderr: '',
      directories: [SAMPLE],
    });
    expect(await lint(one.root, ['--changed-since', 'HEAD'])).toMatchObject({ code: 0, directories: [] });
    expect(await lint(join(one.root, SAMPLE), ['--changed-since', 'HEAD~1'])).toMatchObject({
      ...{ code: 0, directories: [SAMPLE] },
    });
    expect(await lint(one.root, ['--changed-since', base, OLD])).toMatchObject({ code: 0, directories: [] });
    expect((await lint(one.root, [])).directories).toEqual([SAMPLE, OLD]);
  });

  test('an empty directory is no change, as no commit can hold it; with a file in it, it is', async () => {
    const { root } = repo(texts());
    const empty = 'keps/sig-node/9300-empty';
    mkdirSync(join(root, empty));
    const since = ['--changed-since', 'HEAD'];
    expect(await lint(root, since)).toMatchObject({ code: 0, directories: [] });
    writeFileSync(join(root, empty, 'kep.yaml'), 'title: a\n');
    expect(await lint(root, since)).toMatchObject({ code: 1, directories: [empty] });
  });

  /** The commands of git that `work` starts. */
  async function gitStarts(work: () => Promise<unknown>): Promise<readonly string[]> {
    const bin = mkdtempSync(join(scratch, 'bin-'));
    const log = join(bin, 'log');
    const own = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    const script = `#!/bin/sh\nprintf '%s\\n' "$*" >>'${log}'\nexec '${own}' "$@"\n`;
    writeFileSync(join(bin, 'git'), script, { mode: 0o755 });
    writeFileSync(log, '');
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
    await work();
    const calls = readFileSync(log, 'utf8').trimEnd().split('\n');
    return calls.map(
      (call) =>
        / ((?:rev|ls|diff|cat|merge|add)\S*) ?/.exec(call.split('color.ui=false')[1] ?? '')?.[1] ?? call,
    );
  }

  test('starts git four times', async () => {
    const starts = await gitStarts(() => lint(one.root, ['--changed-since', base]));
    expect(starts).toEqual(['rev-parse', 'ls-files', 'diff', 'cat-file']);
  });

  test('starts git once more where a file is untracked', async () => {
    const { root, commit } = repo(texts());
    commit({ [`${SAMPLE}/kep.yaml`]: `${texts()[`${SAMPLE}/kep.yaml`]}# a remark\n` });
    writeFileSync(join(root, SAMPLE, 'more.md'), 'new\n');
    const starts = await gitStarts(() => lint(root, ['--changed-since', 'HEAD~1']));
    expect(starts).toEqual(['rev-parse', 'ls-files', 'add', 'diff', 'cat-file']);
  });

  test.each([
    ['nowhere', 'prr-lint: Unknown revision `nowhere`, '],
    ['--output=x', 'prr-lint: Unexpected revision `--output=x`, '],
  ])('refuses the revision %j', async (revision, message) => {
    const { code, stderr } = await lint(one.root, [`--changed-since=${revision}`]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('refuses a change of a KEP that a sparse checkout does not hold', async () => {
    const sparse = repo({ ...texts(), 'other/a.md': 'a\n' });
    sparse.commit({ [`${OLD}/README.md`]: '# old\n', 'other/a.md': 'b\n' });
    git(
      sparse.root,
      'sparse-checkout',
      'set',
      '--cone',
      SAMPLE,
      'keps/prod-readiness',
      'keps/NNNN-kep-template',
    );
    const { code, stderr } = await lint(sparse.root, ['--changed-since', 'HEAD~1']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `prr-lint: \`${OLD}/README.md\` has changed, but is outside of this sparse checkout: run \`git sparse-checkout add ${OLD}\``,
    );
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(await lint(sparse.root, ['--changed-since', 'HEAD'])).toMatchObject({ code: 0, directories: [] });
  });

  test('in a presubmit job of Prow lints what the pull request changes, and says so', async () => {
    const prow = {
      JOB_TYPE: 'presubmit',
      PULL_BASE_SHA: base,
      PULL_BASE_REF: 'main',
      PULL_PULL_SHA: one.id(),
    };
    const { directories, stderr, code } = await lint(one.root, [], prow);
    expect([code, directories]).toEqual([0, [SAMPLE]]);
    expect(stderr).toBe(`Only what changed since PULL_BASE_SHA (${base}); the path . stands for all KEPs\n`);
    expect((await lint(one.root, ['.'], prow)).directories).toEqual([SAMPLE, OLD]);
    expect((await lint(one.root, [SAMPLE], prow)).directories).toEqual([SAMPLE]);
    expect((await lint(one.root, ['--changed-since', 'HEAD'], prow)).directories).toEqual([]);
    const { code: broken, stderr: why } = await lint(one.root, [], {
      ...prow,
      PULL_BASE_SHA: '0'.repeat(40),
    });
    expect(broken).toBe(2);
    expect(why).toContain('Unknown revision');
  });

  test('in a postsubmit job lints everything: its base is what it tests', async () => {
    const prow = { JOB_TYPE: 'postsubmit', PULL_BASE_SHA: one.id(), PULL_BASE_REF: 'main' };
    expect((await lint(one.root, [], prow)).directories).toEqual([SAMPLE, OLD]);
  });
});
