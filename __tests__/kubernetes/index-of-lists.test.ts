import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { builtInText } from '../../scripts/built-in-index.mjs';
import { memory } from '../../src/files/memory.js';
import { stepAt, stepInWords } from '../../src/kubernetes/ask.js';
import { builtInIndex } from '../../src/kubernetes/built-in.js';
import { differences } from '../../src/kubernetes/differences.js';
import { readIndex, writeIndex } from '../../src/kubernetes/index-file.js';
import { GATE_LIST, indexOfGates, METRIC_LIST } from '../../src/kubernetes/lists.js';
import { readCheckout } from '../../src/kubernetes/read-checkout.js';
import { UsageError } from '../../src/model/errors.js';
import type { GateStep } from '../../src/model/kubernetes.js';
import { GATES, gateList, KUBERNETES, WEBSITE } from '../support/kubernetes.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const COMMIT = 'a'.repeat(40);
const indexOf = (files: Readonly<Record<string, string>>, website?: Readonly<Record<string, string>>) =>
  readCheckout({ kubernetes: memory(files), website: website && memory(website), commit: COMMIT });

/** What `work` says when it fails as it should. */
async function saying(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).message;
}

const validate = new Ajv().compile(JSON.parse(read('schemas/kubernetes.schema.json')));

describe('the index of a checkout', () => {
  test('holds gates, metrics and names of removed gates', async () => {
    const text = writeIndex(await indexOf(KUBERNETES, WEBSITE));
    expect(JSON.parse(text)).toEqual({
      version: 1,
      project: 'kubernetes',
      gates: {
        release: 'v1.37',
        commit: COMMIT,
        histories: {
          AllowOldCertificates: 'G1.0t D1.31f D1.35fL',
          FractionalShares: 'B1.37t',
          PendingPodReasons: 'A1.33f B1.36t',
          PodStartBudget: 'A1.9f B1.10t',
          ServerSideThings: 'A1.28f B1.30t G1.33tL',
        },
      },
      otherGates: ['AtomicFIFO', 'LongGone', 'QuietClient'],
      metrics: {
        release: 'v1.37',
        commit: COMMIT,
        series: {
          evictions_number: 'Counter STABLE deprecated=1.24.0',
          node_kubelet_start_budget_seconds: 'Histogram ALPHA',
          workqueue_depth: 'Gauge BETA in=kube-controller-manager,kube-scheduler',
        },
      },
    });
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('is the same twice, whatever the order of the lists, and reads back as it was', async () => {
    const once = await indexOf(KUBERNETES, WEBSITE);
    const turned = Object.fromEntries(Object.entries(GATES).reverse());
    const twice = await indexOf({ ...KUBERNETES, [GATE_LIST]: gateList(turned) }, WEBSITE);
    expect(writeIndex(twice)).toBe(writeIndex(once));
    expect(readIndex('index.json', writeIndex(once))).toEqual(once);
  });

  test('is named after its module, and needs no metrics', async () => {
    const { project, metrics } = await indexOf({
      'go.mod': 'module sigs.k8s.io/kueue\n',
      [GATE_LIST]: gateList({ PartialAdmission: ['Alpha 0.4 false', 'Beta 0.10 true'] }),
    });
    expect({ project, metrics }).toEqual({ project: 'kueue', metrics: undefined });
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'no list',
      { 'README.md': 'x' },
      `Missing file \`${GATE_LIST}\`, expected a checkout of kubernetes/kubernetes`,
    ],
    ['an empty list', { [GATE_LIST]: '[]\n' }, `${GATE_LIST}:1:1 Missing feature gates`],
    [
      'no list in it',
      { [GATE_LIST]: 'a: b\n' },
      `${GATE_LIST}:1:1 Unexpected value of the file, expected a list`,
    ],
    [
      'a text in it',
      { [GATE_LIST]: '- a\n' },
      `${GATE_LIST}:1:3 Unexpected list item, expected keys and values`,
    ],
    ['a gate without a name', { [GATE_LIST]: '- versionedSpecs: []\n' }, `${GATE_LIST}:1:3 Missing \`name\``],
    [
      'a gate without steps',
      { [GATE_LIST]: '\n- name: A\n  versionedSpecs: []\n' },
      `${GATE_LIST}:3:19 Missing steps of \`A\``,
    ],
    [
      'a stage of its own',
      { [GATE_LIST]: gateList({ A: ['Gamma 1.30 false'] }) },
      `${GATE_LIST}:8:17 Unexpected \`preRelease\` \`Gamma\`, expected one of Alpha, Beta, GA, Deprecated`,
    ],
    [
      'a version that is none',
      { [GATE_LIST]: gateList({ A: ['Beta next true'] }) },
      `${GATE_LIST}:9:14 Unexpected \`next\`, expected a release`,
    ],
    [
      'a default that is none',
      { [GATE_LIST]: gateList({ A: ['Beta 1.30 yes'] }) },
      `${GATE_LIST}:6:14 Unexpected \`default\` \`yes\`, expected one of true, false`,
    ],
    [
      'a gate twice',
      { [GATE_LIST]: gateList({ A: ['Beta 1.30 true'] }).concat('- name: A\n') },
      `${GATE_LIST}:10:9 Unexpected second \`A\`, expected one`,
    ],
    [
      'a metric of no type',
      { ...KUBERNETES, [METRIC_LIST]: '- name: a_b\n  stabilityLevel: ALPHA\n' },
      `${METRIC_LIST}:1:3 Missing \`type\``,
    ],
    [
      'a metric that is none',
      { ...KUBERNETES, [METRIC_LIST]: '- name: a b\n  type: Gauge\n  stabilityLevel: ALPHA\n' },
      `${METRIC_LIST}:1:9 Unexpected \`a b\`, expected a metric`,
    ],
  ])('refuses %s', async (_, files, message) => {
    expect(await saying(indexOf(files))).toBe(message);
  });

  test('refuses YAML that is broken, and a website without pages', async () => {
    expect(await saying(indexOf({ [GATE_LIST]: '- name: "A\n' }))).toMatch(
      new RegExp(`^${GATE_LIST}:2:1 Unexpected YAML: Missing closing`),
    );
    expect(await saying(indexOf(KUBERNETES, { 'README.md': 'x' }))).toMatch(
      /expected a checkout of kubernetes\/website$/,
    );
  });
});

describe('the file', () => {
  test.each([
    ['no JSON', '{', 'it is not JSON'],
    ['another form', '{"version":2}', 'expected `version` 1 and `project`'],
    ['null', 'null', 'expected `version` 1 and `project`'],
    ['too much', ' '.repeat(2 * 1024 * 1024 + 1), 'it has more than 2 MB'],
    [
      'gates that are none',
      '{"version":1,"project":"x","gates":{"release":"v1.37"}}',
      '`gates` has no `histories`',
    ],
    [
      'metrics in a list',
      '{"version":1,"project":"x","metrics":{"release":"v1.37","series":["a_b"]}}',
      '`metrics` has no `series`',
    ],
    [
      'gates of others that are none',
      '{"version":1,"project":"x","otherGates":5}',
      '`otherGates` is no list',
    ],
    ['no release', '{"version":1,"project":"x","gates":{"histories":{}}}', '`gates` has no release'],
    [
      'a step that is none',
      '{"version":1,"project":"x","gates":{"release":"v1.37","histories":{"A":"Z1.2t"}}}',
      'the gate `A`',
    ],
    [
      'a series that is none',
      '{"version":1,"project":"x","metrics":{"release":"v1.37","series":{"a_b":"Thing"}}}',
      'the metric `a_b`',
    ],
  ])('is refused with %s', (_, text, why) => {
    expect(() => readIndex('k.json', text)).toThrow(
      new UsageError(
        `\`k.json\` is no index of gates and metrics (${why}): make one with \`prr-lint index\``,
      ),
    );
  });

  test('says what changed', () => {
    const before = indexOfGates('list', gateList({ Gone: ['Beta 1.20 true'], Moved: ['Alpha 1.36 false'] }));
    const after = indexOfGates(
      'list',
      gateList({ Moved: ['Alpha 1.36 false', 'Beta 1.37 true'], New: ['Alpha 1.37 false'] }),
    );
    expect(differences(before, after)).toBe(
      'Gates added (1):\n\n- `New`: alpha, off\n\nGates moved (1):\n\n- `Moved`: alpha, off → beta, on\n\nGates gone (1):\n\n- `Gone`\n',
    );
    expect(differences(after, after)).toBe('No gate and no metric changed.\n');
  });
});

describe('the built-in index', () => {
  const text = read('data/kubernetes.json');
  const index = readIndex('data/kubernetes.json', text);

  test('has the form that is described, and is written as `index` writes it', () => {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(writeIndex(index)).toBe(text);
  });

  test('is what `index` makes of a list with its gates', async () => {
    const stages = { alpha: 'Alpha', beta: 'Beta', stable: 'GA', deprecated: 'Deprecated' };
    const line = ({ since, stage, isOn, isLocked }: GateStep) =>
      `${stages[stage]} ${since.major}.${since.minor} ${isOn}${isLocked ? ' locked' : ''}`;
    const list = gateList(
      Object.fromEntries([...(index.gates?.histories ?? [])].map(([name, steps]) => [name, steps.map(line)])),
    );
    const { gates } = await indexOf({ [GATE_LIST]: list });
    expect(gates?.histories).toEqual(index.gates?.histories);
    expect(gates?.release).toEqual(index.gates?.release);
  });

  test('is what its module holds (node scripts/built-in-index.mjs)', async () => {
    await expect(await builtInText()).toMatchFileSnapshot('../../src/kubernetes/built-in-text.ts');
    expect(builtInIndex()).toEqual(index);
  });

  test('says where it comes from', () => {
    expect(index.gates?.note).toMatch(/not from a release tag/);
    expect(index.metrics?.note).toMatch(/without components/);
    expect(read('data/NOTICE')).toMatch(/Apache License/);
  });
});

test('a gate has its step of a release, counted as numbers', () => {
  const steps = indexOfGates('list', gateList(GATES)).gates?.histories.get('PodStartBudget') ?? [];
  const at = (minor: number) => stepAt(steps, { major: 1, minor, patch: 3 });
  expect(at(8)).toBeUndefined();
  expect([9, 10, 37].map((minor) => stepInWords(at(minor) as GateStep))).toEqual([
    'alpha, off',
    'beta, on',
    'beta, on',
  ]);
});
