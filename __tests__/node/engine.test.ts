import { expect, test } from 'vitest';
import { suitShortRuns, suitThreads } from '../../src/node/engine.js';

/** Long enough, and asked in the way, that V8 would go on to compile it. */
const TEXT = 'some text with x12y in it '.repeat(10);

test.each([
  ['short runs', suitShortRuns],
  ['threads', suitThreads],
])('what suits %s does not end a process whose regular expressions have run', (_, suit) => {
  const asked = [/\r\n|\r/g, /a+b|c/, /x(\d+)y|z/g, /^(?:some|none)+/];
  const before = asked.map((one) => TEXT.replace(one, () => '-'));
  suit();
  for (let turn = 0; turn < 3; turn++)
    expect(asked.map((one) => TEXT.replace(one, () => '-'))).toEqual(before);
});
