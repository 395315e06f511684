import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as library from '../../src/index.js';
import { sample } from '../support/sample.js';

/** A page has no file system: it fetches data/kubernetes.json and hands it in. */
test('the library compares with an index that its caller has fetched', async () => {
  const { lint, loadConfig, readIndex, rules, withBuiltInIndex } = library;
  const text = readFileSync(new URL('../../data/kubernetes.json', import.meta.url), 'utf8');
  const files = sample({ '.github/prr-lint.yaml': 'kubernetes:\n  index: built-in\n' });
  const config = await loadConfig(
    files,
    rules.map(({ id }) => id),
  );
  const said = async (one: library.Config) =>
    (await lint(files, { config: one })).findings.map(({ rule }) => rule);
  expect(await said(config)).toEqual([]);
  expect(await said(withBuiltInIndex(config, () => readIndex('kubernetes.json', text)))).toEqual([
    'gate-exists-in-kubernetes',
  ]);
});
