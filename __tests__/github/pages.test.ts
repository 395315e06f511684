import { expect, test } from 'vitest';
import { inBatches, type Nodes, pages } from '../../src/github/pages.js';
import { UsageError } from '../../src/model/errors.js';

type Answer = Nodes<number> | null | undefined | Error;

const page = (nodes: readonly (number | null)[], endCursor?: string | null): Nodes<number> => ({
  nodes,
  pageInfo: { hasNextPage: endCursor !== undefined, endCursor: endCursor ?? null },
});
const LEFT_OUT = 'GitHub left out a page of the list: try again';
const NOWHERE = 'GitHub says that the list goes on, and not where: try again';

test.each<
  [what: string, answers: Readonly<Record<string, Answer>>, items: readonly number[], failure?: string]
>([
  ['one page', { '': page([1, 2]) }, [1, 2]],
  ['a page without pageInfo', { '': { nodes: [1] } }, [1]],
  ['several pages', { '': page([1], 'a'), a: page([2], 'b'), b: page([3]) }, [1, 2, 3]],
  ['items that cannot be had', { '': page([1, null, 2]) }, [1, 2]],
  ['no page at all', { '': null }, [], LEFT_OUT],
  ['a page that is left out', { '': page([1], 'a'), a: undefined }, [1], LEFT_OUT],
  ['more, and nothing to ask for it with', { '': page([1], null) }, [1], NOWHERE],
  ['the same page again', { '': page([1], 'a'), a: page([1], 'a') }, [1, 1], NOWHERE],
  ['pages in a circle', { '': page([1], 'a'), a: page([2], 'b'), b: page([3], 'a') }, [1, 2, 3], NOWHERE],
  ['a page that is refused', { '': page([1], 'a'), a: new UsageError('no') }, [1], 'no'],
])('a list of %s', async (_, answers, items, failure) => {
  const counts: number[] = [];
  const ask = async (after: string | null) => {
    const answer = answers[after ?? ''];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  expect(await pages(ask, { seen: (count) => counts.push(count) })).toEqual({
    items,
    ...(failure && { failure }),
  });
  expect(counts.at(-1)).toBe(items.length || (failure ? undefined : 0));
});

test('a fault of our own is no page that GitHub refuses', async () => {
  const ask = () => Promise.reject(new TypeError('a fault'));
  await expect(pages(ask)).rejects.toThrow('a fault');
});

test('a first page that is there is not asked for', async () => {
  const asked: (string | null)[] = [];
  const ask = async (after: string | null) => {
    asked.push(after);
    return page([2]);
  };
  expect(await pages(ask, { first: page([1], 'a') })).toEqual({ items: [1, 2] });
  expect(asked).toEqual(['a']);
});

test('things are asked for by the dozen, strangers’ texts beside the question', async () => {
  const queries: [string, object | undefined][] = [];
  const taken: [string, unknown][] = [];
  const failures = await inBatches<string, { readonly is: string }>(
    async (query, variables) => {
      queries.push([query, variables]);
      if (queries.length === 2) throw new UsageError('no');
      return { repository: { i0: { is: 'one' }, i1: null } } as never;
    },
    { owner: 'o', name: 'n' },
    ['a"b', 'c', 'd', 'e', 'f'],
    { size: 2, plural: 'things', field: (_one, value) => `thing(is: ${value})`, textOf: (one) => one },
    (one, node) => {
      taken.push([one, node]);
    },
  );
  expect(failures).toEqual(['2 things: no']);
  expect(taken).toEqual([
    ['a"b', { is: 'one' }],
    ['c', null],
    ['f', { is: 'one' }],
  ]);
  expect(queries[0]).toEqual([
    'query($owner: String!, $name: String!, $v0: String!, $v1: String!) { repository(owner: $owner, name: $name) { i0: thing(is: $v0)\ni1: thing(is: $v1) } }',
    { owner: 'o', name: 'n', v0: 'a"b', v1: 'c' },
  ]);
});
