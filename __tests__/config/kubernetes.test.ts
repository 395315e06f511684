import { expect, test, vi } from 'vitest';
import { ConfigError, loadConfig } from '../../src/config/config.js';
import { withBuiltInIndex } from '../../src/config/kubernetes.js';
import { memory } from '../../src/files/memory.js';
import { indexOf, sourceOf } from '../../src/kubernetes/ask.js';
import { builtInIndex } from '../../src/kubernetes/built-in.js';
import { GATE_LIST } from '../../src/kubernetes/lists.js';
import { gateList } from '../support/kubernetes.js';

const LIST = gateList({ PartialAdmission: ['Alpha 0.4 false', 'Beta 0.10 true'] });
const load = (text: string, files: Readonly<Record<string, string>> = {}) =>
  loadConfig(memory({ '.github/prr-lint.yaml': text, ...files }), []);

test("a repository's own list of gates is an index that knows no metrics", async () => {
  const { kubernetes } = await load(`extends: sigs\nkubernetes: { index: ${GATE_LIST} }\n`, {
    [GATE_LIST]: LIST,
  });
  const index = indexOf(kubernetes);
  expect(index?.gates && sourceOf(index, index.gates)).toBe(`${GATE_LIST} v0.10`);
  expect(index?.metrics).toBeUndefined();
});

test.each([
  ['extends: sigs\n', false],
  ['extends: frontmatter\n', false],
  ['extends: kubernetes\n', true],
  ['extends: sigs\nkubernetes: { index: built-in }\n', true],
  ['kubernetes: { index: none }\n', false],
  ['kubernetes: { gates: off, metrics: off }\n', false],
])('%j asks the built-in index: %s', async (text, isAsked) => {
  const read = vi.fn(builtInIndex);
  const { kubernetes } = withBuiltInIndex(await load(text), read);
  expect(read).not.toHaveBeenCalled();
  indexOf(kubernetes);
  indexOf(kubernetes);
  expect(read).toHaveBeenCalledTimes(isAsked ? 1 : 0);
});

test('one half may be switched off', async () => {
  const { kubernetes } = withBuiltInIndex(await load('kubernetes: { gates: off }\n'), builtInIndex);
  const index = indexOf(kubernetes);
  expect(index?.gates).toBeUndefined();
  expect(index?.metrics?.series.size).toBeGreaterThan(500);
});

test('nobody who brings no index is asked for one', () => {
  expect(indexOf({ index: 'built-in', gates: true, metrics: true, outside: [] })).toBeUndefined();
});

test.each([
  ['index.json', '{}', '`index.json` is no index of gates and metrics'],
  ['gates.yaml', '- name: A\n', 'gates.yaml:1:3 Missing steps of `A`'],
])('an index that cannot be read is told at its key: %s', async (path, text, message) => {
  const call = load(`kubernetes: { index: ${path} }\n`, { [path]: text });
  await expect(call).rejects.toThrow(ConfigError);
  await expect(call).rejects.toThrow(`.github/prr-lint.yaml:1:22 ${message}`);
});

test('the built-in index lies in a module', () => {
  expect(builtInIndex().gates?.histories.get('PodTopologyLabelsAdmission')).toHaveLength(2);
});
