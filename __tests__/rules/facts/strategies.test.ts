import { expect, test } from 'vitest';
import { strategiesLeft } from '../../../src/rules/facts/strategies.js';
import { type Changes, kepsOf, sample } from '../../support/sample.js';

/** The strategies that the sample leaves open after `changes`. */
async function left(changes: Changes): Promise<readonly (readonly [string, string, boolean])[]> {
  const keps = await kepsOf(sample(changes));
  return keps
    .flatMap(strategiesLeft)
    .map(({ section, text, isUpgrade }) => [section.value, text, isUpgrade] as const);
}

const UPGRADE = 'Upgrade / Downgrade Strategy';
const SKEW = 'Version Skew Strategy';
const README = (upgrade: string, skew: string): Changes => ({
  'README.md': `### ${UPGRADE}\n\n${upgrade}\n\n### ${SKEW}\n\n${skew}\n`,
});

test.each<[string, string, readonly (readonly [string, string, boolean])[]]>([
  ['Nothing has to be changed in manifests.', 'The kubelet ignores the field.', []],
  [
    '',
    '',
    [
      [UPGRADE, '', true],
      [SKEW, '', false],
    ],
  ],
  [
    'TBD',
    ' N/A \n',
    [
      [UPGRADE, '', true],
      [SKEW, 'N/A', false],
    ],
  ],
  ['N/A', 'The kubelet ignores the field.', [[UPGRADE, 'N/A', true]]],
  ['N/A', 'An upgraded kubelet reads the field.', []],
  ['Old nodes ignore it, whatever the skew.', '', []],
  ['[N/A](upgrade.md)', 'The kubelet ignores the field.', [[UPGRADE, '[N/A](upgrade.md)', true]]],
])('of upgrade %j and skew %j', async (upgrade, skew, expected) => {
  expect(await left(README(upgrade, skew))).toEqual(expected);
});

test.each<[string, Changes]>([
  ['alpha', { 'kep.yaml': 'stage: alpha\n' }],
  ['no stage', { 'kep.yaml': '# without: stage\n' }],
  ['no template', { 'keps/NNNN-kep-template/README.md': null }],
])('nothing is left open with %s', async (_, changes) => {
  expect(await left({ ...README('', ''), ...changes })).toEqual([]);
});
