import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { withIndex } from '../support/kubernetes.js';
import { KEP, texts } from '../support/sample.js';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'prr-lint-known-'));
  const index = withIndex(
    { PodStartBudget: 'A1.36f B1.37t', PodStopBudget: 'A1.37f', AgeOfPods: 'G1.0t D1.31fL' },
    {
      otherGates: ['QuietClient'],
      metrics: {
        kubelet_pod_start_budget_exceeded_total: 'Counter ALPHA deprecated=1.37.0 in=kubelet',
        kubelet_pod_start_seconds: 'Histogram STABLE',
      },
    },
  );
  for (const [path, text] of Object.entries(texts(index))) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function call(args: readonly string[], cwd = directory) {
  let out = '';
  let err = '';
  const code = await run(['node', 'prr-lint', ...args], {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: {},
    cwd: () => cwd,
  });
  return { code, out, err };
}

const metadata = texts()[`${KEP}/kep.yaml`] ?? '';
const lineOf = (text: string) => metadata.split('\n').findIndex((line) => line.includes(text)) + 1;

test('a gate: its history, and where KEPs name it', async () => {
  const { code, out } = await call(['gate', 'PodStartBudget']);
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 5)).toEqual([
    'PodStartBudget in kubernetes v1.37',
    '  v1.36  alpha, off',
    '  v1.37  beta, on',
    'Named in',
    `  ${KEP}/kep.yaml:${lineOf('PodStartBudget')}`,
  ]);
});

test.each<[readonly string[], string]>([
  [
    ['gate', 'AgeOfPods'],
    'AgeOfPods in kubernetes v1.37\n  v1.0   stable, on\n  v1.31  deprecated, off and locked\n',
  ],
  [
    ['gate', 'PodStartBudgets'],
    'PodStartBudgets is not among the feature gates of kubernetes v1.37\nDid you mean\n  PodStartBudget\n',
  ],
  [
    ['gate', 'budget'],
    'budget is not among the feature gates of kubernetes v1.37\nDid you mean\n  PodStartBudget\n  PodStopBudget\n',
  ],
  [
    ['gate', 'QuietClient'],
    'QuietClient is in no list of kubernetes v1.37: it is a gate of a client library, or was removed\n',
  ],
  [['gate', '::x::'], ': :x:: is not among the feature gates of kubernetes v1.37\n'],
  [
    ['metric', 'pod_start_seconds'],
    'No metric pod_start_seconds is declared in kubernetes v1.37\nDid you mean\n  kubelet_pod_start_seconds: histogram, stable\n',
  ],
  [['metric', 'nothing_like_it'], 'No metric nothing_like_it is declared in kubernetes v1.37\n'],
  [
    ['metric', 'kubelet_pod_start_budget_exceeded_total'],
    'kubelet_pod_start_budget_exceeded_total in kubernetes v1.37\n  counter, alpha, deprecated in 1.37.0, declared by kubelet\n',
  ],
])('%j', async (args, start) => {
  const { code, out } = await call(args);
  expect({ code, start: out.slice(0, start.length) }).toEqual({ code: 0, start });
});

test('the built-in index is asked where there is no KEP', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'prr-lint-nothing-'));
  try {
    const { code, out } = await call(['gate', 'PodTopologyLabelsAdmission'], empty);
    expect({ code, out }).toEqual({
      code: 0,
      out: 'PodTopologyLabelsAdmission in kubernetes v1.37\n  v1.33  alpha, off\n  v1.35  beta, on\n',
    });
  } finally {
    rmSync(empty, { recursive: true });
  }
});

test('a repository that compares with nothing is told so', async () => {
  writeFileSync(join(directory, 'none.yaml'), 'kubernetes: { index: none }\n');
  const { code, err } = await call(['gate', 'A', '--config', 'none.yaml']);
  expect(code).toBe(2);
  expect(err).toContain('The configuration compares with nothing');
});
