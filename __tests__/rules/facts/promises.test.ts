import { expect, test } from 'vitest';
import type { Kep } from '../../../src/model/kep.js';
import type { PromisePoint, PutOff } from '../../../src/model/readme.js';
import { OUTCOME, pointName, standing, waitsForCode } from '../../../src/rules/facts/promises.js';
import { kepsOf, sample } from '../../support/sample.js';

const RELEASE = { major: 1, minor: 37 };

/** Where the sample stands against `until` with these lines of kep.yaml. */
async function standingOf(until: PromisePoint, metadata: string): Promise<string> {
  const [kep] = await kepsOf(sample({ 'kep.yaml': metadata }));
  return standing(until, kep as Kep);
}

test.each([
  ['v1.36', 'before'],
  ['v1.37', 'at'],
  ['v1.38', 'past'],
])('a KEP in %s stands %s the release v1.37', async (latest, expected) => {
  expect(await standingOf({ release: RELEASE }, `latest-milestone: "${latest}"\n`)).toBe(expected);
});

test('a KEP without a release stands before each', async () => {
  expect(await standingOf({ release: RELEASE }, '# without: latest-milestone\n')).toBe('before');
});

test.each([
  ['alpha', 'beta', 'before'],
  ['beta', 'beta', 'at'],
  ['stable', 'beta', 'past'],
  ['disabled', 'beta', 'before'],
  ['removed', 'disabled', 'past'],
])('a KEP at %s stands %s: %s', async (stage, until, expected) => {
  expect(await standingOf({ stage: until }, `stage: ${stage}\n`)).toBe(expected);
});

test('a KEP without a stage stands before each', async () => {
  expect(await standingOf({ stage: 'alpha' }, '# without: stage\n')).toBe('before');
});

test.each<[string | undefined, readonly PutOff['what'][], boolean]>([
  ['alpha', ['test'], true],
  ['alpha', ['test', 'test'], true],
  [undefined, ['test'], true],
  ['alpha', ['test', 'metric'], false],
  ['alpha', [], false],
  ['beta', ['test'], false],
])('at %s an answer that puts off %j waits for the code: %s', (stage, all, expected) => {
  const promises = all.map((what) => ({ what, until: undefined, value: '', place: { path: 'README.md' } }));
  expect(waitsForCode(promises, { stage })).toBe(expected);
});

test('points and outcomes are said in words', () => {
  expect(pointName({ stage: 'beta' })).toBe('beta');
  expect(pointName({ release: RELEASE })).toBe('v1.37');
  expect(OUTCOME).toEqual({
    test: 'Link to the test, or say what was done by hand, with which versions, and what came out',
    metric: 'Name the metric as it is in the code',
    value: 'Write down the value, and how it was measured',
    text: 'Write it down now',
    decision: 'Write down what was decided, and why',
  });
});
