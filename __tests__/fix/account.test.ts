import { expect, test } from 'vitest';
import { groups, rulesOf } from '../../src/fix/account.js';
import type { Finding } from '../../src/model/finding.js';
import { finding } from '../support/report.js';

const change = (path: string) => ({ path, before: 'a', after: 'b', hasMark: false });
const start = { line: 1, column: 1 };

/** A finding that was fixed by an edit of each path. */
function fixed(rule: string, ...paths: readonly string[]): Finding {
  const edits = paths.map((path) => ({ place: { path, start, end: start }, text: 'b' }));
  return finding({ rule, fix: { safety: 'safe', edits } });
}

test('changes of one fix belong together, others stand alone', () => {
  const made = groups({
    changes: ['a', 'b', 'c', 'd', 'e'].map(change),
    fixed: [fixed('one', 'a', 'b'), fixed('two', 'd', 'c'), fixed('three', 'b', 'c'), fixed('four', 'e')],
  });
  expect(made.map((group) => group.map(({ path }) => path))).toEqual([['e'], ['a', 'b', 'c', 'd']]);
});

test('a file knows the rules that it was fixed for', () => {
  const all = [fixed('one', 'a'), fixed('two', 'a', 'b'), fixed('one', 'a')];
  expect([...rulesOf('a', all)]).toEqual([
    ['one', 2],
    ['two', 1],
  ]);
  expect([...rulesOf('b', all)]).toEqual([['two', 1]]);
  expect([...rulesOf('c', all)]).toEqual([]);
});
