import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { KEP, texts } from '../support/sample.js';

const directory = mkdtempSync(join(tmpdir(), 'prr-lint-fix-cli-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const README = `${KEP}/README.md`;
const good = texts()[README] ?? '';
const stale = good.replace('- [Summary](#summary)', '- [Sumary](#sumary)');

let root: string;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(directory, 'case-'));
  for (const [path, text] of Object.entries({ ...texts(), [README]: stale })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});

async function call(args: readonly string[], { env = {} as Io['env'], isTTY = false } = {}) {
  let out = '';
  let err = '';
  const code = await run(['node', 'prr-lint', ...args], {
    stdout: { write: (text: string) => (out += text), isTTY },
    stderr: { write: (text: string) => (err += text), isTTY: false },
    env,
    cwd: () => root,
  });
  return { code, out, err };
}

describe('lint --fix', () => {
  test('fixes, says what, and reports what is left', async () => {
    expect(await call(['lint', '--fix'])).toEqual({
      code: 0,
      out: '✔ No findings in 1 KEP\n',
      err: `Fixed 1 finding in 1 file\n  ${README}: toc-is-current\n`,
    });
    expect(read(README)).toBe(good);
    expect(await call(['lint', '--fix'])).toMatchObject({ code: 0, err: 'Nothing to fix\n' });
    expect(readdirSync(join(root, KEP)).sort()).toEqual(['README.md', 'kep.yaml']);
  });

  test('fails for what cannot be fixed', async () => {
    writeFileSync(
      join(root, KEP, 'kep.yaml'),
      read(`${KEP}/kep.yaml`).replace('stage: beta', 'stage: stable'),
    );
    const { code, out } = await call(['lint', '--fix', '--format', 'compact']);
    expect(code).toBe(1);
    expect(out).toContain('[prr-approval-covers-stage]');
    expect(out).not.toContain('[toc-is-current]');
    expect(read(README)).toBe(good);
  });

  test('keeps to the rules that are asked for', async () => {
    const { err } = await call(['lint', '--fix', '--rule', 'stage-has-milestone']);
    expect(err).toBe('Nothing to fix\n');
    expect(read(README)).toBe(stale);
  });

  test('in a comparison fixes what is new, and leaves alone what was there before', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], { cwd: root });
    const bare = (text: string) => text.replace('latest-milestone: "v1.37"', 'latest-milestone: "1.37"');
    writeFileSync(join(root, KEP, 'kep.yaml'), bare(read(`${KEP}/kep.yaml`)));
    writeFileSync(join(root, README), good);
    git('init', '--quiet');
    git('add', '-A');
    git('commit', '--quiet', '-m', 'base');
    writeFileSync(join(root, README), stale);
    const { code, err } = await call(['lint', '--fix', '--changed-since', 'HEAD']);
    expect({ code, err }).toEqual({
      code: 0,
      err: `Fixed 1 finding in 1 file\n  ${README}: toc-is-current\n`,
    });
    expect(read(README)).toBe(good);
    expect(read(`${KEP}/kep.yaml`)).toContain('latest-milestone: "1.37"');
  });
});

describe('lint --fix-dry-run', () => {
  test('prints what git applies, and writes nothing', async () => {
    const { code, out, err } = await call(['lint', '--fix-dry-run']);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Would fix 1 finding in 1 file\nThen: ✔ No findings in 1 KEP\n',
    });
    expect(read(README)).toBe(stale);
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    execFileSync('git', ['apply'], { cwd: root, input: out });
    expect(read(README)).toBe(good);
  });

  test('writes the patch to --output', async () => {
    const { out } = await call(['lint', '--fix-dry-run', '--output', 'out/all.patch']);
    expect(out).toBe('');
    expect(read('out/all.patch')).toContain('+- [Summary](#summary)\n');
  });

  test.each<[string, Parameters<typeof call>[1]]>([
    ['a terminal', { isTTY: true }],
    ['a runner', { env: { GITHUB_ACTIONS: 'true' } }],
  ])('shows %s no text that it would obey', async (_, options) => {
    const hostile = '- [x](#x) ##[add-mask]y \u001B]0;z\u0007';
    writeFileSync(join(root, README), stale.replace('- [Motivation](#motivation)', hostile));
    const { out } = await call(['lint', '--fix-dry-run'], options);
    expect(out).toContain('+- [Motivation](#motivation)');
    expect(out).not.toContain('##[');
    expect(out).not.toContain('\u001B]');
  });
});

describe('fix', () => {
  test('fixes in place and ends with 0 whatever is left', async () => {
    rmSync(join(root, 'keps/prod-readiness/sig-node/9001.yaml'));
    const { code, out, err } = await call(['fix']);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: `Fixed 1 finding in 1 file\n  ${README}: toc-is-current\n`,
    });
    expect(read(README)).toBe(good);
  });

  test('--patch writes a patch that git applies at the top of the repository', async () => {
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    mkdirSync(join(root, 'sub'));
    cpSync(join(root, 'keps'), join(root, 'sub/keps'), { recursive: true });
    cpSync(join(root, 'OWNERS_ALIASES'), join(root, 'sub/OWNERS_ALIASES'));
    const { code, out, err } = await call(['fix', '--root', 'sub', '--patch', 'kep.patch']);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: 'Can fix 1 finding in 1 file, see kep.patch\n',
    });
    expect(read(`sub/${README}`)).toBe(stale);
    execFileSync('git', ['apply', 'kep.patch'], { cwd: root });
    expect(read(`sub/${README}`)).toBe(good);
  });

  test('--patch writes no file when there is nothing to fix', async () => {
    writeFileSync(join(root, README), good);
    expect(await call(['fix', '--patch', 'kep.patch'])).toEqual({
      code: 0,
      out: '',
      err: 'Nothing to fix\n',
    });
    expect(existsSync(join(root, 'kep.patch'))).toBe(false);
  });
});

test.each([
  [
    ['lint', '--unsafe-fixes'],
    'Unexpected `--unsafe-fixes` alone, expected `--fix` or `--fix-dry-run` with it',
  ],
  [['lint', '--fix', '--fix-dry-run'], 'Unexpected `--fix` with `--fix-dry-run`, expected one of them'],
])('%j is a wrong call', async (args, message) => {
  expect(await call(args)).toEqual({ code: 2, out: '', err: `prr-lint: ${message}\n` });
  expect(read(README)).toBe(stale);
});
