/** The hooks as pre-commit runs them: the configuration of docs/workflows.md with a clone of this repository, and real commits. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { isOffline } from '../support/nodes.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-pre-commit-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const hooks = join(scratch, 'hooks');
const keps = join(scratch, 'keps');
const env = {
  ...process.env,
  PRE_COMMIT_HOME: join(scratch, 'cache'),
  PATH: `${join(scratch, 'venv/bin')}:${process.env.PATH}`,
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

function call(cwd: string, command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, out: `${stdout ?? ''}${stderr ?? ''}` };
}

function git(cwd: string, ...args: readonly string[]): string {
  const { status, out } = call(cwd, 'git', ...args);
  expect(status, out).toBe(0);
  return out.trim();
}

/** Why pre-commit cannot be had, or nothing. */
function missing(): string | undefined {
  if (call(scratch, 'pre-commit', '--version').status === 0) return undefined;
  const made = call(scratch, 'python3', '-m', 'venv', 'venv');
  if (made.status !== 0) return `there is no Python with venv: ${made.out}`;
  const installed = call(scratch, join(scratch, 'venv/bin/pip'), 'install', '--quiet', 'pre-commit==4.5.1');
  if (installed.status === 0) return undefined;
  if (!isOffline(installed.out) && !/connection|resolve/i.test(installed.out)) throw new Error(installed.out);
  return 'there is no network to fetch it by';
}

const reason = missing();
if (reason) console.warn(`pre-commit is not tested: ${reason}`);

/** The configuration in the documentation, with this clone. */
function configuration(rev: string): string {
  const page = readFileSync(join(ROOT, 'docs/workflows.md'), 'utf8');
  const [, block = ''] = /```yaml\n(# \.pre-commit-config\.yaml\n[\s\S]*?)```/.exec(page) ?? [];
  const { repos } = parse(block);
  expect(repos).toHaveLength(1);
  return stringify({ repos: [{ ...repos[0], repo: hooks, rev }] });
}

describe.skipIf(reason !== undefined)('pre-commit', () => {
  const README = 'keps/sig-node/9001-pod-start-budget/README.md';
  const path = join(keps, README);
  const change = (from: string | RegExp, to: string) => {
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  };
  const commit = () => {
    git(keps, 'add', '--all');
    return call(keps, 'git', 'commit', '-m', 'Change');
  };

  beforeAll(() => {
    git(scratch, 'clone', '--quiet', '--depth=1', `file://${ROOT}`, hooks);
    for (const name of ['.pre-commit-hooks.yaml', 'dist'])
      cpSync(join(ROOT, name), join(hooks, name), { recursive: true });
    git(hooks, 'add', '--all');
    git(hooks, 'commit', '--quiet', '--allow-empty', '-m', 'As it is in the work tree');

    cpSync(join(ROOT, 'examples/enhancements'), keps, { recursive: true });
    git(keps, 'init', '--quiet');
    writeFileSync(join(keps, '.pre-commit-config.yaml'), configuration(git(hooks, 'rev-parse', 'HEAD')));
    git(keps, 'add', '--all');
    git(keps, 'commit', '--quiet', '-m', 'Base');
    const installed = call(keps, 'pre-commit', 'install', '--install-hooks');
    expect(installed, installed.out).toMatchObject({ status: 0 });
    expect(installed.out).not.toMatch(/warn|deprecat/i);
  });

  test('a commit that spoils an answer is refused, and told why', () => {
    change(/(###### How can this feature be enabled[^\n]*\n)[\s\S]*?(?=\n######)/, '$1\nTODO\n');
    const { status, out } = commit();
    expect(status, out).toBe(1);
    expect(out).toContain('Failed');
    expect(out).toContain('question-is-answered');
    expect(git(keps, 'log', '--oneline')).not.toContain('Change');
    git(keps, 'reset', '--quiet', '--hard');
  });

  test('a commit that adds nothing wrong passes, though other KEPs have defects', () => {
    change('\n## Motivation\n', '\n## Motivation\n\nOne sentence more.\n');
    const { status, out } = commit();
    expect(status, out).toBe(0);
    expect(out).toContain('Passed');
  });

  test('a commit without a KEP is not asked', () => {
    writeFileSync(join(keps, 'notes.md'), 'x\n');
    const { status, out } = commit();
    expect(status, out).toBe(0);
    expect(out).toContain('Skipped');
  });

  test('the hook that fixes changes the file and fails, so that somebody looks', () => {
    const file = join(keps, '.pre-commit-config.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('id: prr-lint', 'id: prr-lint-fix'));
    const good = readFileSync(path, 'utf8');
    change('- [Summary](#summary)', '- [Sumary](#sumary)');
    const { status, out } = commit();
    expect(status, out).toBe(1);
    expect(out).toContain('files were modified by this hook');
    expect(readFileSync(path, 'utf8')).toBe(good);
  });

  test('needed nothing to be installed', () => {
    expect(existsSync(join(hooks, 'node_modules'))).toBe(false);
    expect(call(join(scratch, 'cache'), 'find', '.', '-name', 'node_modules').out).toBe('');
  });
});
