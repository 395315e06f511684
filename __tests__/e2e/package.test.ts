/** What `npm pack` gives, as somebody installs it: in an empty folder, without our dependencies. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLE = join(ROOT, 'examples/enhancements');
const folder = mkdtempSync(join(tmpdir(), 'prr-lint-package-'));

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  const packed = JSON.parse(npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  npm(folder, 'init', '--yes');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', join(folder, packed[0].filename));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('brings no other', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['prr-lint']);
  });

  test('holds what runs, and nothing else', () => {
    const top = readdirSync(join(folder, 'node_modules/prr-lint')).sort();
    expect(top).toEqual([
      '.github',
      'LICENSE',
      'README.md',
      'action.yml',
      'dist',
      'docs',
      'package.json',
      'schemas',
    ]);
    expect(readdirSync(join(folder, 'node_modules/prr-lint/docs'))).toEqual(['rules']);
  });

  // One letter beyond ASCII makes Node hold a whole program in two bytes for each.
  test.each(['cli/program.js', 'action/index.js'])('has its program in ASCII: %s', (file) => {
    const program = readFileSync(join(folder, 'node_modules/prr-lint/dist', file), 'latin1');
    expect(program.match(/[^\0-\x7f].{0,60}/)?.[0]).toBeUndefined();
  });

  test('lints, and explains a rule', () => {
    const run = (...args: readonly string[]) => {
      const node = process.env.ACTION_NODE ?? process.execPath;
      return spawnSync(node, [join(folder, 'node_modules/prr-lint/dist/cli/index.js'), ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    };
    const linted = run('lint', '--root', EXAMPLE, '--format', 'compact');
    expect(linted.status, linted.stderr).toBe(1);
    expect(linted.stdout).toContain('feature-gates-match-readme');
    const explained = run('explain', 'feature-gates-match-readme');
    expect(explained.stdout).toContain('## Fails');
  });
});
