import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { GATE_LIST } from '../../src/kubernetes/lists.js';
import { gateList, KUBERNETES, WEBSITE } from '../support/kubernetes.js';
import { type GitRepository, repository } from '../support/repository.js';

let directory: string;
let kubernetes: GitRepository;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'prr-lint-index-'));
  kubernetes = repository(join(directory, 'kubernetes'));
  kubernetes.commit(KUBERNETES);
  repository(join(directory, 'website')).commit(WEBSITE);
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function call(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(['node', 'prr-lint', 'index', ...args], {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: {},
    cwd: () => directory,
  });
  return { code, out, err };
}

test('prints the index of the commit that is checked out', async () => {
  const { code, out } = await call('--kubernetes', 'kubernetes', '--website', 'website');
  expect(code).toBe(0);
  const { gates, otherGates } = JSON.parse(out);
  expect(gates.commit).toBe(kubernetes.id());
  expect(otherGates).toEqual(['AtomicFIFO', 'LongGone', 'QuietClient']);
});

test('writes it, and says what is new since the one before', async () => {
  const file = join(directory, 'out/index.json');
  const first = await call('--kubernetes', 'kubernetes', '--output', file);
  expect(first.out).toContain('Gates added (5):\n\n- `AllowOldCertificates`: deprecated, off and locked\n');
  kubernetes.commit({ [GATE_LIST]: gateList({ PodStartBudget: ['Alpha 1.9 false', 'GA 1.38 true'] }) });
  const second = await call('--kubernetes', 'kubernetes', '--output', file);
  expect(second.out).toContain('Gates moved (1):\n\n- `PodStartBudget`: beta, on → stable, on\n');
  expect(JSON.parse(readFileSync(file, 'utf8')).gates.release).toBe('v1.38');
});

test('a directory in a work tree is no checkout of its commit', async () => {
  const { out } = await call('--kubernetes', 'kubernetes');
  kubernetes.commit({ [`vendored/${GATE_LIST}`]: gateList({ A: ['Alpha 1.9 false'] }) });
  const below = await call('--kubernetes', 'kubernetes/vendored');
  expect(JSON.parse(out).gates).toHaveProperty('commit');
  expect(JSON.parse(below.out).gates).not.toHaveProperty('commit');
});

test.each([
  [['--kubernetes', 'nowhere'], 'The directory `nowhere` of --kubernetes does not exist: pass a checkout'],
  [
    ['--kubernetes', 'website'],
    `Missing file \`${GATE_LIST}\`, expected a checkout of kubernetes/kubernetes`,
  ],
  [[], "required option '--kubernetes <checkout>' not specified"],
])('ends with one sentence for %j', async (args, message) => {
  const { code, out, err } = await call(...args, '--output', 'never.json');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(existsSync(join(directory, 'never.json'))).toBe(false);
});
