/** Threads of the bundled command line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'dist/cli/index.js');
const EXAMPLE = join(ROOT, 'examples/enhancements');
const scratch = mkdtempSync(join(tmpdir(), 'prr-lint-workers-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function lint(args: readonly string[], { preload }: { readonly preload?: string } = {}) {
  const node = process.env.ACTION_NODE ?? process.execPath;
  const before = preload === undefined ? [] : ['--require', preload];
  return spawnSync(node, [...before, CLI, 'lint', '--root', EXAMPLE, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
}

/** A script that runs before the program: another thread takes a KEP before the first one does, and ends at it. */
function dying(): string {
  const file = join(scratch, 'dies.cjs');
  writeFileSync(
    file,
    `const { isMainThread } = require('node:worker_threads');
const { add, store } = Atomics;
Atomics.add = (numbers, at, by) => {
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  for (let turn = 0; isMainThread && turn < 2000 && Atomics.load(numbers, at) === 0; turn++)
    Atomics.wait(nothing, 0, 0, 10);
  return add(numbers, at, by);
};
Atomics.store = (numbers, at, value) => {
  store(numbers, at, value);
  if (!isMainThread) process.exit(7);
  return value;
};
`,
  );
  return file;
}

describe('threads', () => {
  test.each(['pretty', 'json', 'sarif', 'markdown', 'github'])(
    'change nothing of the report as %s',
    (format) => {
      const [one, two, many] = ['1', '2', '7'].map((count) => lint(['--format', format, '--workers', count]));
      expect(one?.status, one?.stderr).toBe(1);
      expect(two).toMatchObject({ status: 1, stdout: one?.stdout, stderr: one?.stderr });
      expect(many?.stdout).toBe(one?.stdout);
    },
  );

  test('judge: a KEP whose thread dies is named, and the run is broken', () => {
    const preload = dying();
    const { status, stdout, stderr } = lint(['--format', 'compact', '--workers', '2'], { preload });
    expect(status).toBe(2);
    expect(stderr).toMatch(/keps\/sig-node\/9001-pod-start-budget.*exit code 7/);
    expect(stdout).toContain('9002');
  });

  test('that cannot start leave their share to the first', () => {
    const file = join(scratch, 'cannot.cjs');
    writeFileSync(file, `if (!require('node:worker_threads').isMainThread) throw new Error('no thread');`);
    const { status, stdout } = lint(['--format', 'json', '--workers', '3'], { preload: file });
    expect([status, stdout]).toEqual([1, lint(['--format', 'json', '--workers', '1']).stdout]);
  });
});
