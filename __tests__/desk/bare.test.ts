import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALIASES, call, kepFiles, scratch } from '../support/desk.js';
import { repository } from '../support/repository.js';

const { root, remove } = scratch();
const BARE = 'keps/sig-node/NNNN-bare';

/** A KEP that says what it must, and one that has a title and a release. */
beforeAll(() => {
  repository(root).commit({
    OWNERS_ALIASES: ALIASES,
    ...kepFiles(1, { sig: 'sig-storage', milestone: { alpha: 'v1.37' } }),
    ...kepFiles(2, {
      ...{ title: 'a stable thing', stage: 'stable', status: 'implemented', latest: 'v1.36', approval: null },
      more: 'last-updated: 2026-02-03\nfeature-gates:\n  - Gate\n  - name: OtherGate\n    components: [kubelet]\n',
    }),
    [`${BARE}/kep.yaml`]: 'title: Bare\nlatest-milestone: v1.37\n',
    'keps/sig-node/NNNN-empty/kep.yaml': 'title: Empty\n',
  });
});
afterAll(remove);

const V137 = ['--milestone', 'v1.37'] as const;

const answers = new Map<string, ReturnType<typeof call>>();

/** What a call says; nothing changes what it is about. */
function told(args: readonly string[]): ReturnType<typeof call> {
  const key = args.join(' ');
  const answer = answers.get(key) ?? call(root, args);
  answers.set(key, answer);
  return answer;
}

describe('a KEP that says next to nothing', () => {
  test.each<[args: readonly string[], says: string | RegExp]>([
    [['query'], /^│ +│ +│ +│ node +│ +│ Bare +│ \S+\/NNNN-bare +│ +│ v1\.37 +│ +│ +│$/m],
    [['query', '--format', 'csv'], /^Bare,,node,,,,\S+\/NNNN-bare,,v1\.37,,,,keps\/sig-node\/NNNN-bare$/m],
    [['query', '--format', 'yaml'], /title: Bare\n {2}kep-number: ""\n {2}authors: \[\]\n/],
    [['query', '--format', 'html'], '>keps/sig-node/NNNN-bare</a></span><span class="title">Bare</span>'],
    [['queue', ...V137], /^│ +│ Bare +│ node +│ +│ no approver │/m],
    [['queue', ...V137], `Nobody is named for ${BARE}\n\nLeast loaded who could take them: ${BARE} @vic\n`],
    [['queue', ...V137, '--format', 'csv'], /^,Bare,sig-node,,,,no approver,,2026-01-01,0,0,\d+,0,,,keps/m],
    [
      ['queue', ...V137, '--format', 'markdown'],
      new RegExp(`^- \\[\`${BARE}\`\\]\\(.*\\) has no approver$`, 'm'),
    ],
    [['queue', ...V137, '--format', 'html'], '<span class="soft">nobody</span>'],
    [['queue', ...V137, '--group', 'move'], 'no move'],
    [['freeze', ...V137], /^KEP-\? Bare \(sig-node, no stage\): at risk$/m],
    [
      ['freeze', ...V137],
      '6. The milestone of its stage is v1.37, where the KEP graduates: there is no stage',
    ],
    [
      ['freeze', ...V137, '--format', 'csv'],
      /^,Bare,sig-node,,,at risk,9,,unknown,unknown,no,no,yes,no,no,yes,no/m,
    ],
    [['freeze', ...V137, '--format', 'markdown'], /^### \[KEP-\?\]\(\S+\/NNNN-bare\) Bare$/m],
    [['freeze', ...V137, '--format', 'html'], 'Bare'],
    [['history', BARE], /^KEP-\? Bare\n\n? {2}2026-01-01 {2}[0-9a-f]{12} {2}added$/m],
    [['history', BARE, '--format', 'markdown'], /^\| 2026-01-01 \| `[0-9a-f]{12}` \| `added` \| {2}\|$/m],
    [['brief', BARE], /^It graduates +It names no stage$/m],
    [['table'], `|  | [Bare](${BARE}) |  |  |  | v1.37 |`],
  ])('%j', async (args, says) => {
    const { out, err } = await told(args);
    expect(err).toBe('');
    if (typeof says === 'string') expect(out).toContain(says);
    else expect(out).toMatch(says);
  });

  test.each<[args: readonly string[], data: object]>([
    [['query'], { number: null, stage: '', status: '', prrApprover: null, move: null }],
    [
      ['queue', ...V137],
      { number: null, stage: null, status: null, move: null, approver: null, issue: null },
    ],
    [['freeze', ...V137], { number: null, stage: null, status: null, verdict: 'at-risk' }],
  ])('is null in data: %j', async (args, data) => {
    const { out } = await told([...args, '--format', 'json']);
    const parsed = JSON.parse(out);
    const all: readonly { title: string }[] = Array.isArray(parsed)
      ? parsed
      : (parsed.requests ?? parsed.keps);
    expect(all.find(({ title }) => title === 'Bare')).toMatchObject(data);
  });
});

describe('query sorts', () => {
  test.each([
    ['path', '2 Bare Empty 1'],
    ['number', '1 2 Bare Empty'],
    ['title', '2 Bare Empty 1'],
    ['sig', '2 Bare Empty 1'],
    ['stage', 'Bare Empty 1 2'],
    ['status', 'Bare Empty 1 2'],
    ['updated', 'Bare Empty 1 2'],
    ['milestone', 'Empty 2 Bare 1'],
    ['approver', '2 Bare Empty 1'],
  ])('by %s', async (key, order) => {
    const { out } = await call(root, ['query', '--sort', key, '--format', 'json']);
    const rows = JSON.parse(out) as { number: string | null; title: string }[];
    expect(rows.map(({ number, title }) => number ?? title).join(' ')).toBe(order);
  });

  test('and knows gates by their names alone', async () => {
    const { out } = await call(root, ['query', '--status', 'implemented', '--format', 'json']);
    expect(JSON.parse(out)[0].featureGates).toEqual([
      { name: 'Gate', components: null },
      { name: 'OtherGate', components: ['kubelet'] },
    ]);
  });
});

describe('@me', () => {
  const queue = (env: Record<string, string>) => call(root, ['queue', ...V137, '--for', '@me'], env);

  test('is who runs the workflow', async () => {
    expect((await queue({ GITHUB_ACTOR: 'uma' })).code).toBe(0);
  });

  test('is asked for where nobody says who that is', async () => {
    const { code, err } = await queue({});
    expect([code, err]).toEqual([2, expect.stringContaining('Nobody says who @me is: write the handle')]);
  });
});

test('a release that nobody names has to be given', async () => {
  const own = scratch();
  repository(own.root).commit({ OWNERS_ALIASES: ALIASES, 'keps/sig-node/1-a/kep.yaml': 'title: A\n' });
  const { code, err } = await call(own.root, ['queue']);
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('No KEP names a release: say which one with --milestone'),
  ]);
  expect((await call(own.root, ['queue', ...V137])).out).toMatch(/^0 requests for v1\.37/m);
  own.remove();
});
