import { expect, test } from 'vitest';
import { gateInWords } from '../../src/kubernetes/state.js';
import type { Kep } from '../../src/model/kep.js';
import { withIndex } from '../support/kubernetes.js';
import { type Changes, kepsOf, sample } from '../support/sample.js';

async function words(changes: Changes): Promise<string | undefined> {
  const [kep] = await kepsOf(sample(changes));
  const { metadata, repository } = kep as Kep;
  return gateInWords(metadata, repository.config);
}

test.each<[string | undefined, Changes]>([
  ['beta v1.37, on', withIndex({ PodStartBudget: 'A1.36f B1.37t' })],
  ['alpha v1.36, off', withIndex({ PodStartBudget: 'A1.36f' })],
  ['not there', withIndex({ Other: 'A1.36f' })],
  [undefined, { ...withIndex({ Other: 'A1.36f' }), 'kep.yaml': 'feature-gates:\n  - name: NA\n' }],
  [undefined, { ...withIndex({ Other: 'A1.36f' }), 'kep.yaml': '# without: feature-gates\n' }],
  [undefined, {}],
])('the first gate is %s', async (expected, changes) => {
  expect(await words(changes)).toBe(expected);
});
