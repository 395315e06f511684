/** The drill of a release: everything it offers is made twice and compared, and the one file runs where nothing else is. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'prr-lint-assets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/assets.mjs'), ...args], { cwd: ROOT, encoding: 'utf8' });

test('the assets are the same each time, and the one file lints and explains', () => {
  for (const name of ['first', 'second']) expect(script(join(folder, name)).stderr).toBe('');
  const sums = (name: string) => readFileSync(join(folder, name, 'SHA256SUMS'), 'utf8');
  expect(sums('second')).toBe(sums('first'));
  expect(sums('first').trimEnd().split('\n')).toHaveLength(3);

  const file = join(folder, 'alone.mjs');
  copyFileSync(join(folder, 'first/prr-lint.mjs'), file);
  const run = (...args: readonly string[]) =>
    spawnSync(process.env.ACTION_NODE ?? process.execPath, [file, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const linted = run('lint', '--root', join(ROOT, 'examples/enhancements'), '--format', 'compact');
  expect(linted.status, linted.stderr).toBe(1);
  expect(linted.stdout).toContain('feature-gates-match-readme');
  expect(run('explain', 'slis').stderr).toContain('Unknown rule');
});

test('a tag of another version is refused', () => {
  const { status, stderr } = script('--verify', 'v9.9.9');
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining('The tag is v9.9.9, but the newest version in package.json'),
  ]);
});
