import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG, loadConfig } from '../../src/config/config.js';
import { memory, OUTSIDE } from '../../src/files/memory.js';
import { lint } from '../../src/lint.js';
import { exitCode } from '../../src/model/fail-on.js';
import { gitChangeSet } from '../../src/node/git/changes.js';
import { workTree } from '../../src/node/work-tree.js';
import { compare, KEP, lines, texts } from '../support/sample.js';

const RULES = ['kep-directory-is-found'];
const SIG = 'keps/sig-node';

async function said(files: Readonly<Record<string, string | typeof OUTSIDE>>): Promise<readonly string[]> {
  const tree = memory({ ...texts(), ...files });
  return lines(await lint(tree, { config: await loadConfig(tree, RULES), rules: RULES }));
}

const AT = `kep-directory-is-found ${SIG}`;

describe('what looks like a KEP', () => {
  test.each([
    [`1234_foo/README.md`, `error ${AT}/1234_foo Unexpected directory \`1234_foo\`, expected \`1234-foo\``],
    [`1234foo/README.md`, `error ${AT}/1234foo Unexpected directory \`1234foo\`, expected \`1234-foo\``],
    [`.9005-x/kep.yaml`, `error ${AT}/.9005-x Unexpected hidden directory \`.9005-x\`, expected \`9005-x\``],
    [
      `budgets/kep.yml`,
      `error ${AT}/budgets Unexpected directory \`budgets\`, expected a KEP \`<number>-<title>\` with \`kep.yaml\``,
    ],
    [
      `9001-pod-start-budget/9006-inner/kep.yaml`,
      `warning ${AT}/9001-pod-start-budget/9006-inner Unexpected KEP \`9006-inner\` inside of another, expected it beside that`,
    ],
    [
      `12-na\uFFFDme/kep.yaml`,
      `error ${AT}/12-na\uFFFDme Unexpected bytes in the name \`12-na\uFFFDme\`, expected UTF-8`,
    ],
  ])('%s is said', async (path, expected) => {
    expect(await said({ [`${SIG}/${path}`]: 'x\n' })).toEqual([expected]);
  });

  test('a link instead of a directory is said', async () => {
    expect(await said({ [`${SIG}/9007-linked`]: OUTSIDE })).toEqual([
      `error ${AT}/9007-linked Unexpected symbolic link \`9007-linked\`, expected the directory of a KEP`,
    ]);
  });

  test.each([
    ['1234_foo/README.md', 'git mv 1234_foo 1234-foo'],
    ['.9005-x/kep.yaml', 'git mv .9005-x 9005-x'],
    [
      'budgets/kep.yml',
      'Name the directory after the number of its issue and its title, and its metadata kep.yaml.',
    ],
    [
      '9001-pod-start-budget/9006-inner/kep.yaml',
      'Move it up: what lies in the directory of a KEP belongs to that KEP.',
    ],
    ['12-na\uFFFDme/kep.yaml', 'Rename it: it is not read under this name.'],
    ['9007-linked', 'Move the directory here: what a link leads to is not read.'],
  ])('%s is told what to do', async (path, help) => {
    const content = path === '9007-linked' ? OUTSIDE : 'x\n';
    const tree = memory({ ...texts(), [`${SIG}/${path}`]: content });
    const { findings } = await lint(tree, { config: await loadConfig(tree, RULES), rules: RULES });
    expect(findings.map((finding) => finding.help)).toEqual([help]);
  });

  test.each([
    'charter/README.md',
    '2024-notes/notes.txt',
    'README.md',
    'images/1.png',
    '.github/x.md',
    '9001-pod-start-budget/docs/2024-notes/README.md',
  ])('%s is none', async (path) => {
    expect(await said({ [`${SIG}/${path}`]: 'x\n' })).toEqual([]);
  });

  test('is left out with what the configuration excludes', async () => {
    const configuration = { '.github/prr-lint.yaml': 'exclude: ["**/.9005-x", "**/1234_foo"]\n' };
    const strays = { [`${SIG}/.9005-x/kep.yaml`]: 'x', [`${SIG}/1234_foo/README.md`]: 'x' };
    expect(await said({ ...configuration, ...strays })).toEqual([]);
  });

  test('is of no interest where KEPs have no metadata file', async () => {
    const files = memory({ 'keps/1234_foo/README.md': '# Foo\n', 'keps/1-a/README.md': '# A\n' });
    const metadata = { ...DEFAULT_CONFIG.metadata, source: 'none' } as const;
    const config = { ...DEFAULT_CONFIG, metadata };
    expect((await lint(files, { config, rules: RULES })).findings).toEqual([]);
  });

  test('fails the pull request that brings it, and no other', async () => {
    const old = { ...texts(), [`${SIG}/1234_foo/README.md`]: 'x\n' };
    const edit = { ...old, [`${KEP}/notes.txt`]: 'x\n' };
    expect((await compare(old, edit)).findings).toEqual([]);
    const report = await compare(edit, { ...edit, [`${SIG}/.9005-x/kep.yaml`]: 'x: y\n' });
    expect(report.findings.map(({ subject }) => subject)).toEqual([`${SIG}/.9005-x`]);
    expect(exitCode(report, 'error')).toBe(1);
  });
});

describe('on disk', () => {
  const root = mkdtempSync(join(tmpdir(), 'prr-lint-strays-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args]);

  test('links inside of the root, names in other bytes and submodules are seen since a commit', async () => {
    for (const [path, text] of Object.entries(texts())) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'a');
    mkdirSync(join(root, 'elsewhere'));
    writeFileSync(join(root, 'elsewhere/kep.yaml'), 'title: A\n');
    symlinkSync('../../elsewhere', join(root, SIG, '9007-linked'));
    mkdirSync(Buffer.concat([Buffer.from(join(root, SIG, '9008-na')), Buffer.from([0xff])]));
    mkdirSync(join(root, SIG, '9009-submodule'));
    git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},${SIG}/9009-submodule`);
    const files = workTree(root);
    const change = await gitChangeSet(root, { base: 'HEAD' });
    const report = await lint(files, { config: await loadConfig(files, RULES), rules: RULES, change });
    expect(lines(report).map((line) => line.replace(/ Unexpected.*/, ''))).toEqual([
      `error ${AT}/9007-linked`,
      `error ${AT}/9008-na\uFFFD`,
      `warning ${AT}/9009-submodule`,
    ]);
    expect(report.findings.at(-1)).toMatchObject({
      message: 'Unexpected empty directory `9009-submodule`, expected a KEP',
      help: 'Add a README.md and a kep.yaml. A submodule is not read: its files belong here.',
    });
  });
});
