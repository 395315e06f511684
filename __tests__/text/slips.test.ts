import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { lettersFrom } from '../../src/text/slips.js';

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
