import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Host } from '../../src/action/host.js';
import { run } from '../../src/action/run.js';
import { ALIASES, kepFiles, scratch, write } from '../support/desk.js';
import { type GraphqlServer, graphqlServer, TOKEN } from '../support/graphql-server.js';
import { repository } from '../support/repository.js';

let root: string;
let remove: () => void;
let server: GraphqlServer;

beforeEach(async () => {
  ({ root, remove } = scratch());
  repository(root).commit({ OWNERS_ALIASES: ALIASES, ...kepFiles(1), ...kepFiles(2, { approval: null }) });
  server = await graphqlServer({
    pulls: [{ number: 9, files: kepFiles(3), reviews: [{ author: 'uma', state: 'APPROVED' }] }],
  });
});

afterEach(async () => {
  await server.close();
  remove();
});

/** What a run with these inputs says, beside what it writes. */
async function act(inputs: Readonly<Record<string, string>>, summaryFails = false) {
  const said = {
    summary: '',
    failures: [] as string[],
    annotations: [] as string[],
    outputs: {} as Record<string, string | number>,
  };
  const given: Readonly<Record<string, string>> = { mode: 'queue', token: TOKEN, root, ...inputs };
  const host: Host = {
    env: { GITHUB_GRAPHQL_URL: server.url, GITHUB_REPOSITORY: 'example-org/enhancements' },
    cwd: root,
    input: (name) => given[name] ?? '',
    info: () => undefined,
    debug: () => undefined,
    group: () => undefined,
    annotate: (severity, message) => said.annotations.push(`${severity} ${message}`),
    output: (name, value) => {
      said.outputs[name] = value;
    },
    summary: async (text) => {
      if (summaryFails) throw new Error('ENOSPC: no space left on device');
      said.summary += text;
    },
    fail: (message) => said.failures.push(message),
  };
  await run(host);
  return said;
}

test('writes a summary and a page', async () => {
  const { summary, failures, annotations, outputs } = await act({ 'page-file': 'site/index.html' });
  expect({ failures, annotations }).toEqual({ failures: [], annotations: [] });
  expect(summary).toContain(
    '| [KEP-3](https://github.com/example-org/enhancements/tree/HEAD/keps/sig-node/3-thing) Thing 3 |',
  );
  expect(summary).toContain('[pull request 9](https://github.com/example-org/enhancements/pull/9)');
  expect(outputs).toEqual({ 'page-file': join(root, 'site/index.html') });
  expect(readFileSync(join(root, 'site/index.html'), 'utf8')).toContain(
    '<title>Production readiness reviews of v1.37</title>',
  );
});

test('fails with what could not be had, and writes the rest', async () => {
  const { summary, failures } = await act({ token: 'wrong', 'page-file': 'site/index.html' });
  expect(failures).toEqual([expect.stringContaining('partial: GitHub does not accept the token')]);
  expect(summary).toContain('KEP-1');
  expect(existsSync(join(root, 'site/index.html'))).toBe(true);
});

test('fails where the summary cannot be written, which is no fault of ours, and writes the page', async () => {
  const { failures, annotations, outputs } = await act({ 'page-file': 'site/index.html' }, true);
  expect(failures).toEqual(['The job summary was not written: ENOSPC: no space left on device']);
  expect({ annotations, outputs }).toEqual({
    annotations: [],
    outputs: { 'page-file': join(root, 'site/index.html') },
  });
});

test('fails without a summary where there is no KEP, and for a mode that there is not', async () => {
  const { root: empty, remove: away } = scratch();
  write(empty, { 'README.md': 'x' });
  const { summary, failures } = await act({ root: empty, 'page-file': 'site/index.html' });
  away();
  expect([summary, failures]).toEqual(['', [expect.stringContaining('The KEP root')]]);
  expect((await act({ mode: 'que' })).failures).toEqual([
    'Unexpected `mode: que`, expected `lint` or `queue`',
  ]);
});
