/** Installation as people do it: what `npm pack` gives, into an empty folder, with every Node that is supported. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/model/tool.js';
import { isOffline, nodeOf } from '../support/nodes.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLE = join(ROOT, 'examples/enhancements');
const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-install-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** npm as a script, so that each Node runs it. */
const NPM = join(execFileSync('npm', ['root', '-g'], { encoding: 'utf8' }).trim(), 'npm/bin/npm-cli.js');

let tarball = '';
beforeAll(() => {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' }));
  tarball = join(scratch, filename);
});

describe.each([20, 22, 24])('Node %i', (major) => {
  const folder = join(scratch, String(major));
  let node = '';
  beforeAll(() => {
    const found = nodeOf(major, join(scratch, `node-${major}`));
    if ('node' in found) node = found.node;
    else if (!isOffline(found.missing)) throw new Error(found.missing);
    else console.warn(`Node ${major} is not tested: there is no network to fetch it by`);
  });

  const run = (...args: readonly string[]) => spawnSync(node, [...args], { cwd: folder, encoding: 'utf8' });

  test('installs without a warning and without another package', (context) => {
    context.skip(node === '');
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    const strict = ['--engine-strict', '--offline', '--no-audit', '--no-fund', '--loglevel', 'warn'];
    const { status, stderr } = run(NPM, 'install', ...strict, tarball);
    expect([status, stderr]).toEqual([0, '']);
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['prr-lint']);
  });

  test('runs the command, found by its name', (context) => {
    context.skip(node === '');
    const command = join(folder, 'node_modules/.bin/prr-lint');
    expect(existsSync(command)).toBe(true);
    expect(run(command, '--version')).toMatchObject({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
    const linted = run(command, 'lint', '--root', EXAMPLE, '--format', 'compact');
    expect([linted.status, linted.stderr]).toEqual([1, '']);
    expect(linted.stdout).toContain('[feature-gates-match-readme]');
    expect(run(command, 'explain', 'toc-is-current').stdout).toContain('## How to fix');
  });

  test('imports the library and reads the schemas', (context) => {
    context.skip(node === '');
    writeFileSync(
      join(folder, 'use.mjs'),
      `import { createRequire } from 'node:module';
import { lint, loadConfig, memory, rules } from 'prr-lint';
const files = memory({
  'keps/sig-node/1-x/kep.yaml': 'title: x\\nkep-number: 2\\n',
  'keps/sig-node/1-x/README.md': '# KEP-1: x\\n',
});
const { findings } = await lint(files, { config: await loadConfig(files, rules.map(({ id }) => id)) });
const require = createRequire(import.meta.url);
const { properties } = require('prr-lint/schemas/kep.schema.json');
console.log(findings.some(({ rule }) => rule === 'number-matches'), Object.keys(properties).includes('stage'));
`,
    );
    expect(run('use.mjs')).toMatchObject({ stdout: 'true true\n', stderr: '', status: 0 });
  });
});

test('npx runs the folder of a clone', () => {
  const { status, stdout } = spawnSync('npm', ['exec', '--yes', '--offline', '--', ROOT, '--version'], {
    cwd: scratch,
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: join(scratch, 'cache') },
  });
  expect([status, stdout]).toEqual([0, `${VERSION}\n`]);
});
