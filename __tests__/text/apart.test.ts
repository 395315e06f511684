import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { apart } from '../../src/text/apart.js';
import { remembered } from '../../src/text/once.js';

test.each(['', 'a', 'twelve chars', 'more than thirteen', 'ä𝒜 beyond ASCII, and long'])(
  '%j stays what it is',
  (text) => expect(apart(text)).toBe(text),
);

/** Bytes of the heap after what `make` made is all that is left of it. */
function held(make: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = make();
  collect();
  const after = process.memoryUsage().heapUsed;
  expect(kept).toBeDefined();
  return after - before;
}

test('a text that is remembered does not keep the file that it stands in', () => {
  const known = remembered((text) => text.slice(5));
  const bytes = held(() => {
    for (let file = 0; file < 30; file++) {
      const text = `${'x'.repeat(1024 * 1024)} the words of file ${file}, more than a few`
        .split('|')
        .join('');
      known(text.slice(-40));
    }
    return known;
  });
  expect(bytes).toBeLessThan(10 * 1024 * 1024);
});
