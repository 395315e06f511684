import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { texts } from '../support/sample.js';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'prr-lint-scrape-'));
  const files = {
    ...texts(),
    'apiserver.txt': 'apiserver_request_total 1\n',
    'kubelet.txt': 'kubelet_running_pods 1\n',
    'cut.txt': 'kubelet_running_pods 1\nkubelet_runn',
    'binary.txt': Buffer.from([0xff, 0xfe, 0x00]),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function lint(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(['node', 'prr-lint', 'lint', '--format', 'compact', ...args], {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: {},
    cwd: () => directory,
  });
  return { code, out, err };
}

test('looks for the metrics of KEPs in every file that is given', async () => {
  const { code, out } = await lint('--scrape', 'apiserver.txt', '--scrape', 'kubelet.txt');
  expect(code).toBe(0);
  expect(out.match(/\[metric-is-exposed\]/g)).toHaveLength(2);
  expect(out).toContain('it is not exposed in `apiserver.txt` and 1 more');
  expect((await lint('--scrape', 'apiserver.txt')).out).not.toContain('metric-is-exposed');
});

test.each([
  ['missing.txt', 'The file `missing.txt` cannot be read: pass what a component answers at /metrics'],
  ['binary.txt', 'The file `binary.txt` is no text: pass what a component answers at /metrics'],
  ['cut.txt', 'cut.txt:2 Unexpected `kubelet_runn`, expected a metric and its value'],
])('refuses %s', async (file, message) => {
  const { code, out, err } = await lint('--scrape', 'kubelet.txt', '--scrape', file);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});
