import { describe, expect, test } from 'vitest';
import {
  ACTIVE_STATUSES,
  compareReleases,
  dueStage,
  formatRelease,
  INACTIVE_STATUSES,
  isRelease,
  isUnknownRelease,
  maturity,
  parseRelease,
  STAGES,
  STATUSES,
  spellRelease,
  track,
} from '../../src/model/lifecycle.js';
import { shortName } from '../../src/model/revision-name.js';

test('stages and statuses are those of the process, each worked on, given up or still to come', () => {
  expect(STAGES.map((stage) => `${stage} ${maturity(stage)} ${track(stage).join('>')}`)).toEqual([
    'alpha 0 alpha>beta>stable',
    'beta 1 alpha>beta>stable',
    'stable 2 alpha>beta>stable',
    'deprecated 0 deprecated>disabled>removed',
    'disabled 1 deprecated>disabled>removed',
    'removed 2 deprecated>disabled>removed',
  ]);
  expect(maturity('gamma')).toBe(0);
  const standing = (status: string) => [
    status,
    ACTIVE_STATUSES.has(status) ? 'active' : INACTIVE_STATUSES.has(status) ? 'inactive' : 'to come',
  ];
  expect(STATUSES.map(standing)).toEqual([
    ['provisional', 'to come'],
    ['implementable', 'active'],
    ['implemented', 'active'],
    ['deferred', 'inactive'],
    ['rejected', 'inactive'],
    ['withdrawn', 'inactive'],
    ['replaced', 'inactive'],
  ]);
  expect([ACTIVE_STATUSES.size, INACTIVE_STATUSES.size]).toEqual([2, 4]);
});

describe('a release', () => {
  test.each<[text: string | undefined, parsed: string, spelt: string | undefined, isRelease: boolean]>([
    ['v1.37', '1 37 -', 'v1.37', true],
    ['1.37', '1 37 -', 'v1.37', true],
    [' v1.37 ', '1 37 -', 'v1.37', true],
    ['v1.37.2', '1 37 2', 'v1.37.2', true],
    ['v1.37.20', '1 37 20', 'v1.37.20', true],
    ['v10.370', '10 370 -', 'v10.370', true],
    ['V1.37', '1 37 -', 'v1.37', false],
    ['v 1.37', '1 37 -', 'v1.37', false],
    ['v.1.37', '1 37 -', 'v1.37', false],
    ['v . 1.37', '1 37 -', 'v1.37', false],
    ['v1.37.', '1 37 -', 'v1.37', false],
    ['v0.0', '0 0 -', 'v0.0', true],
    ['x1.37', '-', undefined, false],
    ['v1.37-rc', '-', undefined, false],
    ['v1.37.2.1', '-', undefined, false],
    ['vv1.37', '-', undefined, false],
    ['v1', '-', undefined, false],
    ['v1x37', '-', undefined, false],
    ['.1.37', '-', undefined, false],
    ['TBD', '-', undefined, false],
    ['', '-', undefined, false],
  ])('%j', (text, parsed, spelt, known) => {
    const release = parseRelease(text);
    expect(release ? `${release.major} ${release.minor} ${release.patch ?? '-'}` : '-').toBe(parsed);
    expect(Object.hasOwn(release ?? {}, 'patch')).toBe(/\d$/.test(parsed) && parsed.split(' ').length === 3);
    expect(spellRelease(text ?? '')).toBe(spelt);
    expect(isRelease(text ?? '')).toBe(known);
    if (release && spelt) expect(formatRelease(release)).toBe(spelt);
  });

  test('that is not written is none', () => {
    expect(parseRelease(undefined)).toBeUndefined();
  });

  test('is compared by numbers, in their order', () => {
    const sorted = ['v0.0', 'v0.13', 'v1.2', 'v1.9', 'v1.10', 'v1.10.1', 'v1.10.10', 'v2.0'];
    const releases = sorted.map((text) => parseRelease(text) ?? { major: -1, minor: -1 });
    expect(releases.toReversed().sort(compareReleases).map(formatRelease)).toEqual(sorted);
    expect(compareReleases({ major: 1, minor: 2 }, { major: 1, minor: 2, patch: 0 })).toBe(0);
  });

  test('is unknown where upstream marks it so', () => {
    const unknown = ['v0.0', 'v0.0.0', 'v0.0.1', 'v0.1', 'v1.0', 'TBD'].filter((text) =>
      isUnknownRelease(parseRelease(text)),
    );
    expect(unknown).toEqual(['v0.0', 'v0.0.0']);
  });
});

test.each<
  [stage: string, latest: string | undefined, milestones: Record<string, string>, due: string | undefined]
>([
  ['alpha', 'v1.36', { beta: 'v1.36', stable: 'v1.38' }, 'beta'],
  ['alpha', 'v1.38', { beta: 'v1.36', stable: 'v1.38' }, 'stable'],
  ['alpha', 'v1.40', { beta: 'v1.36', stable: 'v1.38' }, 'stable'],
  ['alpha', 'v1.35', { beta: 'v1.36', stable: 'v1.38' }, undefined],
  ['beta', 'v1.36', { alpha: 'v1.30', beta: 'v1.36', stable: 'v1.38' }, undefined],
  ['alpha', 'v1.38', { beta: 'v1.39', stable: 'v1.38' }, 'stable'],
  ['alpha', 'v1.38', { beta: 'TBD', stable: 'v0.0' }, undefined],
  ['alpha', undefined, { beta: 'v1.36' }, undefined],
  ['alpha', 'v0.0', { beta: 'v0.0' }, undefined],
  ['deprecated', 'v1.38', { beta: 'v1.20', disabled: 'v1.38', removed: 'v1.39' }, 'disabled'],
])('at %s in %s with %j: due is %s', (stage, latest, milestones, due) => {
  expect(dueStage(stage, parseRelease(latest), (name) => milestones[name])).toBe(due);
});

test('commits are short, other names stay', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  expect(
    [commit, commit + 'f'.repeat(24), commit + 'f'.repeat(25), commit.slice(1), `x${commit}`, 'main'].map(
      shortName,
    ),
  ).toEqual(['0123456', '0123456', commit + 'f'.repeat(25), commit.slice(1), `x${commit}`, 'main']);
});
