import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { ALIASES, call, kepFiles, scratch, write } from '../support/desk.js';
import {
  type GraphqlServer,
  type GraphqlServerOptions,
  graphqlServer,
  type Pull,
  TOKEN,
} from '../support/graphql-server.js';
import { repository } from '../support/repository.js';

const { root, remove } = scratch();
let server: GraphqlServer | undefined;

beforeAll(() => {
  const local = Object.fromEntries(
    Array.from({ length: 5 }, (_, index) =>
      Object.entries(kepFiles(100 + index, { latest: 'v1.36', milestone: { alpha: 'v1.36' } })),
    ).flat(),
  );
  repository(root).commit({
    OWNERS_ALIASES: ALIASES,
    ...local,
    ...kepFiles(1, { approval: { alpha: '@uma' } }),
    ...kepFiles(2, { sig: 'sig-storage', approval: null }),
  });
  write(root, { 'token.txt': `${TOKEN}\n` });
});
afterAll(remove);
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A call against a GitHub of these pull requests. */
async function ask(options: GraphqlServerOptions, args: readonly string[], env: Record<string, string> = {}) {
  server = await graphqlServer(options);
  return call(root, args, { GITHUB_GRAPHQL_URL: server.url, GITHUB_TOKEN: TOKEN, ...env });
}

const QUERY = ['query', '--include-prs', '--output', 'json'] as const;

async function found(options: GraphqlServerOptions, ...args: readonly string[]) {
  const { out, code, err } = await ask(options, [...QUERY, ...args]);
  const rows = JSON.parse(out) as { prNumber?: string; number: string; prrApprover: string; link: string }[];
  return { code, err, pulls: rows.filter(({ prNumber }) => prNumber !== undefined), rows };
}

/** 250 pull requests: most about nothing, some about a KEP each, one about forty. */
function crowd(): readonly Pull[] {
  return Array.from({ length: 250 }, (_, index): Pull => {
    const number = 1000 + index;
    if (index === 7) {
      const many = Array.from({ length: 40 }, (_, one) =>
        Object.entries(kepFiles(100 + one, { stage: 'beta' })),
      ).flat();
      return {
        number,
        files: Object.fromEntries([
          ...many,
          ...Array.from({ length: 90 }, (_, image) => [`docs/${image}.png`, 'x'] as const),
        ]),
      };
    }
    if (index % 5 === 0) return { number, files: kepFiles(2000 + index, { sig: 'sig-node' }) };
    return { number, files: { 'README.md': 'words', OWNERS_ALIASES: ALIASES } };
  });
}

describe('query --include-prs', () => {
  test('finds every KEP of 250 pull requests with few questions', async () => {
    const { code, err, pulls } = await found({ pulls: crowd() });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(pulls).toHaveLength(50 + 40);
    expect(new Set(pulls.map(({ prNumber }) => prNumber)).size).toBe(51);
    expect(pulls[0]?.link).toMatch(/^https:\/\/github\.com\/kubernetes\/enhancements\/pull\/1\d{3}$/);
    expect(server?.requests.length).toBeLessThanOrEqual(30);
  });

  test.each<[about: string, files: Pull['files'], numbers: readonly string[]]>([
    [
      'an approval alone',
      { 'keps/prod-readiness/sig-storage/2.yaml': 'kep-number: 2\nalpha:\n  approver: "@vic"\n' },
      ['2'],
    ],
    ['a README alone', { 'keps/sig-node/1-thing/README.md': '# A title\n' }, ['1']],
    [
      'a KEP that moves',
      { 'keps/sig-node/1-thing/kep.yaml': null, ...kepFiles(1, { sig: 'sig-storage' }) },
      ['1'],
    ],
    ['the template', { 'keps/NNNN-kep-template/kep.yaml': 'title: x\n' }, []],
    ['a KEP that is removed', { 'keps/sig-node/1-thing/kep.yaml': null }, []],
    ['what is no YAML', { 'keps/sig-node/77-new/kep.yaml': 'title: [\n' }, ['77']],
    ['a path like none', { __proto__: 'x', 'keps/../../etc/passwd': 'x' }, []],
  ])('finds %s', async (_, files, numbers) => {
    const { pulls } = await found({ pulls: [{ number: 5, files }] });
    expect(pulls.map(({ number }) => number)).toEqual(numbers);
  });

  test('takes the approver from the pull request, and conditions hold there, too', async () => {
    const pulls: readonly Pull[] = [
      {
        number: 5,
        files: { 'keps/prod-readiness/sig-storage/2.yaml': 'kep-number: 2\nalpha:\n  approver: "@vic"\n' },
      },
      { number: 6, files: kepFiles(3) },
    ];
    const { rows } = await found({ pulls }, '--prr', '@vic');
    expect(rows.map(({ number, prNumber }) => [number, prNumber])).toEqual([['2', '5']]);
    await server?.close();
    const { out } = await ask(
      { pulls },
      ['query', '--include-prs', '--prr', '@vic', '--output', 'csv', '--gh-token-path', 'token.txt'],
      { GITHUB_TOKEN: '' },
    );
    expect(out).toContain('PR#5 - Thing 2,');
  });

  test('waits for a short limit in the middle, and asks again', async () => {
    const fault: GraphqlServerOptions['fault'] = (request) =>
      request === 3 ? { status: 403, headers: { 'retry-after': '0' } } : undefined;
    const { code, pulls } = await found({ pulls: crowd(), fault });
    expect([code, pulls.length]).toEqual([0, 90]);
  });

  test.each<[says: RegExp, options: Omit<GraphqlServerOptions, 'pulls'>, env: Record<string, string>]>([
    [
      /partial: GitHub failed \(502\)/,
      {
        fault: (_, query) =>
          query.includes('pullRequests(') && server !== undefined && server.requests.length > 1
            ? { status: 502 }
            : undefined,
      },
      {},
    ],
    [
      /partial: .* files of pull requests: GitHub's answer breaks off/,
      { fault: (_, query) => (query.includes('object(') ? { status: 200, body: '{"data":' } : undefined) },
      {},
    ],
    [
      /partial: pull request 1007: GitHub refuses \(404\)/,
      { fault: (_, query) => (query.includes('pullRequest(number') ? { status: 404 } : undefined) },
      {},
    ],
    [
      /partial: GitHub's rate limit is reached: try again in \d+ minutes/,
      {
        fault: (request) =>
          request > 1
            ? { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' } }
            : undefined,
      },
      {},
    ],
    [/partial: Missing token/, {}, { GITHUB_TOKEN: '' }],
    [/partial: GitHub does not accept the token/, {}, { GITHUB_TOKEN: 'wrong' }],
    [/partial: GitHub refuses with this token/, { fault: () => ({ status: 403 }) }, {}],
    [
      /partial: The token is too weak: `read:org`/,
      {
        fault: () => ({
          status: 200,
          body: '{"errors":[{"type":"INSUFFICIENT_SCOPES","message":"read:org"}]}',
        }),
      },
      {},
    ],
    [
      /partial: There is no repository kubernetes\/enhancements/,
      { fault: () => ({ status: 200, body: '{"data":{"repository":null}}' }) },
      {},
    ],
  ])('%s, and 2', async (says, options, env) => {
    // Two pages of pull requests, one of them with two pages of files.
    const { out, err, code } = await ask({ pulls: crowd().slice(0, 60), ...options }, [...QUERY], env);
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(err).not.toContain(TOKEN);
    expect(JSON.parse(out).length).toBeGreaterThanOrEqual(7);
  });

  test('what GitHub answers reaches no terminal as a command', async () => {
    const body = JSON.stringify({ errors: [{ type: 'X', message: '\u001b[2J\n::error::x ##[group]' }] });
    const { err } = await ask({ pulls: [], fault: () => ({ status: 200, body }) }, [...QUERY]);
    expect(err).not.toMatch(/\u001b|^::|##\[/m);
  });
});

describe('queue --online', () => {
  async function states(options: GraphqlServerOptions): Promise<Record<string, unknown>> {
    const { out } = await ask(options, ['queue', '--online', '--milestone', 'v1.37', '--format', 'json']);
    const { requests } = JSON.parse(out) as {
      requests: { number: number; state: string; pullRequest: number | null; since: string }[];
    };
    return Object.fromEntries(
      requests.map(({ number, state, pullRequest, since }) => [number, [state, pullRequest, since]]),
    );
  }
  const request = (number: number, reviews: Pull['reviews'], handle = '@uma'): Pull => ({
    number: 500 + number,
    files: kepFiles(number, { approval: { alpha: handle } }),
    ...(reviews && { reviews }),
  });

  test('tells what reviews make of requests, and what is merged', async () => {
    const pulls = [
      request(10, [{ author: 'Uma', state: 'APPROVED' }]),
      request(11, [
        { author: 'uma', state: 'CHANGES_REQUESTED' },
        { author: 'vic', state: 'APPROVED' },
      ]),
      request(12, [{ author: 'vic', state: 'APPROVED' }]),
      request(13, [
        { author: 'passer-by', state: 'APPROVED' },
        { author: null, state: 'APPROVED' },
      ]),
      request(14, [{ author: 'uma', state: 'APPROVED' }], '@old-hand'),
    ];
    expect(await states({ pulls })).toEqual({
      1: ['merged', null, '2026-01-01'],
      2: ['no-approver', null, '2026-01-01'],
      10: ['approved', 510, '2026-06-01'],
      11: ['changes-requested', 511, '2026-06-01'],
      12: ['approved-by-other', 512, '2026-06-01'],
      13: ['draft', 513, '2026-06-01'],
      14: ['approver-left', 514, '2026-06-01'],
    });
  });

  test('names who reviews a pull request as a shadow', async () => {
    const at = '2026-05-01T12:00:00Z';
    const pulls: readonly Pull[] = [
      { ...request(10, []), said: [{ by: 'sue', text: 'Shadow PRR: looks good', at, review: true }] },
      { ...request(11, []), said: [{ by: 'uma', text: 'Where is my PRR shadow?', at }] },
    ];
    const { out } = await ask({ pulls }, ['queue', '--online', '--milestone', 'v1.37', '--format', 'json']);
    const { requests } = JSON.parse(out) as { requests: { number: number; shadows: string[] | null }[] };
    expect(Object.fromEntries(requests.map(({ number, shadows }) => [number, shadows]))).toEqual({
      // It is merged: nobody asked who said what then.
      1: null,
      2: null,
      10: ['sue'],
      11: [],
    });
    for (const [format, text] of [
      ['markdown', '| `@sue` |'],
      ['csv', ',@sue\n'],
      ['html', '>@sue</td>'],
    ] as const) {
      await server?.close();
      const { out: written } = await ask({ pulls }, [
        'queue',
        '--online',
        '--milestone',
        'v1.37',
        '--format',
        format,
      ]);
      expect(written).toContain(text);
    }
  });

  test.each<[what: string, pull: Pull, code: number, directories: readonly string[]]>([
    [
      'a KEP that is renamed in its place is one request',
      {
        number: 7,
        files: kepFiles(1, { sig: 'sig-storage' }),
        renamed: ['keps/sig-storage/1-thing/kep.yaml'],
      },
      0,
      ['keps/sig-storage/1-thing', 'keps/sig-storage/2-thing'],
    ],
    [
      'a fork that is deleted, with all its commits',
      { number: 7, files: kepFiles(10), isLost: true },
      2,
      ['keps/sig-node/1-thing', 'keps/sig-storage/2-thing'],
    ],
  ])('%s', async (_, pull, code, directories) => {
    const args = ['queue', '--online', '--milestone', 'v1.37', '--format', 'json'];
    const { out, err, code: is } = await ask({ pulls: [pull] }, args);
    const { requests } = JSON.parse(out) as { requests: { kep: string }[] };
    expect(requests.map(({ kep }) => kep).sort()).toEqual(directories);
    expect([is, err]).toEqual([
      code,
      code === 0
        ? ''
        : expect.stringContaining('partial: pull request 7: GitHub does not have all files of its head'),
    ]);
  });

  test('shows on a terminal how far it is, and leaves nothing of it', async () => {
    server = await graphqlServer({ pulls: [request(10, [])] });
    let shown = '';
    await run(['node', 'prr-lint', 'queue', '--online', '--format', 'json'], {
      stdout: { write: () => true },
      stderr: { write: (text: string) => (shown += text), isTTY: true },
      env: { GITHUB_GRAPHQL_URL: server.url, GITHUB_TOKEN: TOKEN },
      cwd: () => root,
    });
    expect(shown).toContain('\r\u001B[K1 pull requests');
    expect(shown.split('\r\u001B[K').at(-1)).toBe('');
  });

  test('claims no state where GitHub said not everything', async () => {
    const { out, code } = await ask({ pulls: [], fault: () => ({ status: 403 }) }, [
      'queue',
      '--online',
      '--milestone',
      'v1.37',
      '--format',
      'json',
    ]);
    expect(code).toBe(2);
    expect(
      JSON.parse(out)
        .requests.map(({ state }: { state: string }) => state)
        .sort(),
    ).toEqual(['draft', 'no-approver']);
  });
});

describe('freeze --online', () => {
  test('judges issues and open pull requests', async () => {
    const issues = {
      1: { state: 'OPEN', milestone: 'v1.37', labels: ['lead-opted-in'] },
      2: { state: 'CLOSED' },
    };
    const pulls = [{ number: 9, files: { 'keps/sig-node/1-thing/README.md': 'x' } }];
    const { out } = await ask({ pulls, issues }, [
      'freeze',
      '--online',
      '--milestone',
      'v1.37',
      '--format',
      'json',
    ]);
    const { keps } = JSON.parse(out) as {
      keps: { number: number; items: { number: number; state: string; note: string }[] }[];
    };
    const states = (kep: number): string[] =>
      (keps.find(({ number }) => number === kep)?.items ?? [])
        .filter(({ number }) => [1, 2, 13, 14].includes(number))
        .map(({ number, state }) => `${number} ${state}`);
    expect(states(1)).toEqual(['1 yes', '2 yes', '13 unknown', '14 no']);
    expect(states(2)).toEqual(['1 no', '2 no', '13 no', '14 yes']);
  });

  test('lists who opted in and asks for nothing, and the reverse', async () => {
    const opted = (milestone?: string, title?: string) => ({
      ...{ state: 'OPEN', labels: ['lead-opted-in'] },
      ...(milestone !== undefined && { milestone }),
      ...(title !== undefined && { title }),
    });
    const issues = {
      1: opted('v1.37'),
      2: opted('v1.38'),
      100: opted('v1.37', 'Old @thing'),
      // Its pull request asks for the release.
      101: opted('v1.37'),
      102: { ...opted('v1.37'), state: 'CLOSED' },
      900: opted('v1.37', 'Nobody <b>wrote</b> this'),
      ...Object.fromEntries(Array.from({ length: 150 }, (_, at) => [5000 + at, opted('v1.30')])),
    };
    const pulls = [
      { number: 9, files: kepFiles(101) },
      { number: 10, files: kepFiles(10) },
    ];
    const args = ['freeze', '--online', '--milestone', 'v1.37'];
    const { out } = await ask({ pulls, issues }, [...args, '--format', 'json']);
    const { optIn } = JSON.parse(out) as Record<string, Record<string, { number: number; reason: string }[]>>;
    const lines = (list: string): string[] =>
      (optIn?.[list] ?? []).map(({ number, reason }) => `${number}: ${reason}`);
    expect(lines('withoutRequest')).toEqual([
      '100: its `latest-milestone` is `v1.36`, and no pull request changes that',
      '900: no KEP and no pull request has this number',
    ]);
    expect(lines('withoutOptIn')).toEqual([
      '2: its issue is opted in for `v1.38`',
      '10: no open issue of this number is opted in',
    ]);
    for (const [format, text] of [
      ['terminal', '\n  900 Nobody <b>wrote</b> this: no KEP and no pull request has this number\n'],
      ['markdown', '/issues/900) Nobody &#60;b&#62;wrote&#60;/b&#62; this: no KEP'],
      ['html', 'Nobody &#60;b&#62;wrote&#60;/b&#62; this: no KEP'],
    ] as const) {
      await server?.close();
      expect((await ask({ pulls, issues }, [...args, '--format', format])).out).toContain(text);
    }
  });

  test('has no such lists where GitHub did not say everything', async () => {
    const fault: GraphqlServerOptions['fault'] = (_, query) =>
      query.includes('issues(states') ? { status: 404 } : undefined;
    const { out, err, code } = await ask({ pulls: [], fault }, ['freeze', '--online', '--format', 'json']);
    expect([code, JSON.parse(out).optIn]).toEqual([2, null]);
    expect(err).toContain('partial: issues that are opted in: GitHub refuses (404)');
  });
});
