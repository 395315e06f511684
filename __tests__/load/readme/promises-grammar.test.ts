import { expect, test } from 'vitest';
import { framed, linesOf, read } from '../../support/promises.js';

test('work that nobody waits for', () => {
  const table = {
    failures: framed(
      'Tests will be added …',
      `
      test | soon.
      if needed.
      if necessary.
      as required.
      if desired.
      as requested.
      if wanted.
      if there is demand.
      if users ask.
      if people ask.
      if demand grows.
      as appropriate.
      test | as we go.
      test | if we may.
      out of scope of this.
      test | in scope of this.
      test | with the scope of all.
      in a separate KEP.
      in another KEP.
      in a different KEP.
      in a subsequent KEP.
      in a future KEP.
      in a follow-up KEP.
      in a followup KEP.
      in new KEPs.
      test | in a new PR.
      test | in this KEP.
      `,
    ),
    upgrade: `
      test | If needed, it is restarted; then it will be tested.
      test | The path is out of scope for alpha and will be tested.
      test | It will be tested; a node is restarted if needed.
      test | It will be kept and tested.
    `,
  };
  expect(read(table)).toEqual(linesOf(table));
});
