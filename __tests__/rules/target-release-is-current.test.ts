import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.js';
import { withUpcomingRelease } from '../../src/config/owners.js';
import { memory } from '../../src/files/memory.js';
import { lint } from '../../src/lint.js';
import { checkChangeRule } from '../support/rule.js';
import { changeSet, lines, texts } from '../support/sample.js';

/** Two other KEPs that target a release. */
const others = (release: string): Record<string, string> =>
  Object.fromEntries(
    ['9003-one', '9004-two'].map((name) => [
      `keps/sig-storage/${name}/kep.yaml`,
      `title: x\nlatest-milestone: "${release}"\n`,
    ]),
  );
const moved = (release: string) => ({
  before: {
    ...others(release),
    'kep.yaml': 'stage: alpha\nlatest-milestone: "v1.36"',
    'approval.yaml': '# without: beta',
  },
  after: others(release),
});
const off = (words: string): readonly string[] => [
  `warning kep.yaml «"v1.37"» Unexpected target \`v1.37\`, ${words}, the release that is worked on`,
];

checkChangeRule(
  'target-release-is-current',
  {
    'a KEP that is given up, with a new stage': {
      before: { ...others('v1.41'), 'kep.yaml': 'stage: alpha\nlatest-milestone: "v1.36"' },
      after: { ...others('v1.41'), 'kep.yaml': 'status: withdrawn' },
    },
    'a provisional KEP that goes on': {
      before: { ...others('v1.41'), 'kep.yaml': 'status: implementable' },
      after: { ...others('v1.41'), 'kep.yaml': 'status: provisional' },
    },
    'a move in the release of the others': moved('v1.37'),
    'one release late': moved('v1.38'),
    'one release early': moved('v1.36'),
    'an edit of an old KEP': {
      before: { ...others('v1.45'), 'kep.yaml': 'reviewers:\n  - "@ada-example"' },
      after: others('v1.45'),
    },
    'a KEP that stays at its stage': {
      before: { ...others('v1.45'), 'kep.yaml': 'latest-milestone: "v1.36"' },
      after: others('v1.45'),
    },
    'a KEP that is done': {
      before: others('v1.45'),
      after: { ...others('v1.45'), 'kep.yaml': 'status: implemented\nstage: stable' },
    },
    'an out-of-tree KEP': {
      before: null,
      after: { ...others('v1.45'), 'kep.yaml': 'latest-milestone: "0.0"' },
    },
    'a single other KEP, which may be a slip': {
      before: null,
      after: { 'keps/sig-storage/9003-one/kep.yaml': 'title: x\nlatest-milestone: "v1.45"\n' },
    },
  },
  {
    'a new provisional KEP': {
      before: null,
      after: { ...others('v1.41'), 'kep.yaml': 'status: provisional' },
      finds: [
        'notice kep.yaml «"v1.37"» Unexpected target `v1.37`, 4 releases behind `v1.41`, the release that is worked on',
      ],
    },
    'a new KEP for a release that is long over': {
      before: null,
      after: others('v1.41'),
      finds: off('4 releases behind `v1.41`'),
    },
    'a move in one that nobody works on yet': {
      ...moved('v1.35'),
      finds: off('2 releases ahead of `v1.35`'),
    },
    'a move in another major release': { ...moved('v2.1'), finds: off('a major release behind `v2.1`') },
    'a KEP that becomes implementable': {
      before: { ...others('v1.41'), 'kep.yaml': 'status: provisional' },
      after: others('v1.41'),
      finds: off('4 releases behind `v1.41`'),
    },
  },
);

test('the release that a caller names wins, and saves reading the others', async () => {
  const { before, after } = moved('v1.37');
  const tree = texts(after);
  const files = memory(tree);
  const said = async (release: string | undefined, remote: boolean): Promise<string[]> => {
    const config = withUpcomingRelease(await loadConfig(files, []), release, '--upcoming-release');
    const report = await lint(remote ? { ...files, remote: true } : files, {
      config,
      rules: ['target-release-is-current'],
      change: changeSet(texts(before), tree),
    });
    return lines(report);
  };
  expect(await said('v1.41', false)).toHaveLength(1);
  expect(await said('v1.41', true)).toHaveLength(1);
  expect(await said(undefined, false)).toEqual([]);
  expect(await said('v1.37', true)).toEqual([]);
});
