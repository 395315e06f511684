import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { STAGES, STATUSES } from '../../src/model/lifecycle.js';
import { evident, lettersFrom, nearest } from '../../src/text/slips.js';

test.each([
  ['scheduler_pending_pods', 2, 'scheduler_pending_pod', 1],
  ['scheduler_pending_pods', 2, 'scheduler_pnding_pod', 2],
  ['scheduler_pending_pods', 1, 'scheduler_pnding_pod', undefined],
  ['scheduler_pending_pods', 2, 'kubelet_running_pods', undefined],
  ['ab', 0, 'ab', 0],
  ['ab', 0, 'ac', undefined],
  ['', 2, 'ab', 2],
  ['', 2, 'abc', undefined],
  ['a', 3, 'xyz', 3],
])('%j, at most %i letters, to %j: %j', (wanted, most, other, letters) => {
  expect(lettersFrom(wanted, most)(other)).toBe(letters);
});

test('a text without any part that few letters leave as it is has nothing so near', () => {
  const { mayBeIn } = lettersFrom('abcdef', 1);
  expect(['xxabcxx', 'defx', 'xabxcdxef', ''].map(mayBeIn)).toEqual([true, true, false, false]);
});

test('says what the distance of all letters says', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc_'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (wanted, other, most) => {
      const letters = distance(wanted, other);
      expect(lettersFrom(wanted, most)(other)).toBe(letters <= most ? letters : undefined);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test.each<
  [text: string, candidates: readonly string[], nearest: string | undefined, evident: string | undefined]
>([
  ['imlpemented', STATUSES, 'implemented', 'implemented'],
  ['implementde', STATUSES, 'implemented', 'implemented'],
  ['Implemented', STATUSES, 'implemented', 'implemented'],
  ['implemnetable', STATUSES, 'implementable', 'implementable'],
  ['implement', STATUSES, 'implemented', undefined],
  ['provisonal', STATUSES, 'provisional', 'provisional'],
  ['final', STATUSES, undefined, undefined],
  ['GA', STAGES, undefined, undefined],
  ['beta1', STAGES, 'beta', 'beta'],
  ['ALPHA', STAGES, 'alpha', 'alpha'],
  ['owning_sig', ['owning-sig'], 'owning-sig', 'owning-sig'],
  [' Owning Sig ', ['owning-sig'], 'owning-sig', 'owning-sig'],
  ['beat', ['beta', 'beaut'], 'beta', undefined],
  ['bets', ['beta', 'bet'], 'beta', undefined],
  ['bet', ['beta'], 'beta', undefined],
  ['beta', ['beta', 'bets'], 'beta', 'beta'],
  ['beta', ['BETA'], 'BETA', 'BETA'],
  ['abcd', ['abdce'], undefined, undefined],
  ['ab', ['ba'], 'ba', undefined],
  ['kata', ['aota'], undefined, undefined],
  ['kata', ['okta'], undefined, undefined],
  ['aplha', STAGES, 'alpha', 'alpha'],
  ['one two three', ['one-two-three'], 'one-two-three', 'one-two-three'],
  ['x'.repeat(41), [`${'x'.repeat(40)}y`], `${'x'.repeat(40)}y`, undefined],
  ['x'.repeat(40), [`${'x'.repeat(39)}y`], `${'x'.repeat(39)}y`, `${'x'.repeat(39)}y`],
  ['abcdef', ['abxyef', 'abxdef'], 'abxdef', 'abxdef'],
  ['abcdef', ['axyzef'], undefined, undefined],
])('%s among %j is nearest to %s, evidently %s', (text, candidates, near, sure) => {
  expect(nearest(text, candidates)).toBe(near);
  expect(evident(text, candidates)).toBe(sure);
});

test('the first of those that are as near is meant', () => {
  expect(nearest('bata', ['beta', 'bita'])).toBe('beta');
});
