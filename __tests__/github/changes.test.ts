import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Files } from '../../src/files/door.js';
import { githubChangeSet, pullRequestOf, withReviewers } from '../../src/github/changes.js';
import { explain, githubClient } from '../../src/github/client.js';
import { ApiError, type GitHubApi, githubTree } from '../../src/github/tree.js';
import { UsageError } from '../../src/model/errors.js';
import { gitChangeSet } from '../../src/node/git/changes.js';
import { gitRevision } from '../../src/node/git/revision.js';
import {
  type Fault,
  type GitHubServer,
  githubServer,
  type ServerOptions,
  TOKEN,
} from '../support/github-server.js';
import { type GitRepository, git, repository } from '../support/repository.js';

// Each test starts git a few times.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'prr-lint-github-')));
const KEP = 'keps/sig-node/1-a';
const README = Array.from({ length: 40 }, (_, index) => `line ${index + 1}\n`).join('');
const REPOSITORY = { owner: 'example-org', repo: 'enhancements' };

/** A repository with a branch that does all that a pull request can do, and a base branch that went on. */
let one: GitRepository;
let base: string;
let head: string;
let parting: string;

beforeAll(() => {
  // A proxy of the machine is not asked about loopback.
  vi.stubEnv('NO_PROXY', '127.0.0.1');
  vi.stubEnv('no_proxy', '127.0.0.1');
  one = repository(join(scratch, 'repository'));
  parting = one.commit({
    [`${KEP}/README.md`]: README,
    [`${KEP}/kep.yaml`]: 'title: a\nstage: alpha\n',
    [`${KEP}/gone.md`]: 'gone\n',
    'keps/sig-node/2-b/README.md': README.toUpperCase(),
    'keps/sig-node/2-b/kep.yaml': 'title: b\n',
    'keps/empty.md': '',
    'outside.md': 'outside of the KEPs, until it moves there\n',
  });
  base = one.commit({ 'keps/sig-node/3-c/kep.yaml': 'title: c\n' });
  git(one.root, 'switch', '--quiet', '--create', 'feature', parting);
  mkdirSync(join(one.root, 'keps/sig-apps'));
  git(one.root, 'mv', 'keps/sig-node/2-b', 'keps/sig-apps/2-b');
  git(one.root, 'mv', 'outside.md', `${KEP}/inside.md`);
  git(one.root, 'rm', '--quiet', `${KEP}/gone.md`);
  symlinkSync('../1-a/kep.yaml', join(one.root, KEP, 'link.yaml'));
  head = one.commit({
    [`${KEP}/README.md`]: README.replace('line 3\n', 'three\nand a half\n')
      .replace('line 9\n', '')
      .replace('line 40', 'forty'),
    [`${KEP}/kep.yaml`]: 'title: a\nstage: beta\n',
    'keps/sig-apps/2-b/README.md': README.toUpperCase().replace('LINE 20\n', 'twenty\n'),
    [`${KEP}/with blanks & 日本 #1?.md`]: '++ new\n-- new',
  });
});

const servers: GitHubServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true, force: true });
});

/** Retries at once. */
const HASTE = { timeout: 500, retries: 3, pause: 1, longestWait: 3000 };

async function open(
  options: Partial<ServerOptions> = {},
  client: { token?: string; onWait?: (message: string) => void } = {},
): Promise<{ api: GitHubApi; requests: readonly string[] }> {
  const pull = { number: 7, base, head };
  const server = await githubServer({ repository: one.root, pull, ...options });
  servers.push(server);
  const api = await githubClient({ token: TOKEN, baseUrl: server.url, patience: HASTE, ...client });
  return { api, requests: server.requests };
}

function sorted<T extends { readonly path: string }>(files: readonly T[]): T[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function everything(files: Files, directory = ''): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const { name, kind } of await files.list(directory)) {
    const path = directory === '' ? name : `${directory}/${name}`;
    all[path] = kind === 'directory' ? kind : [kind, await files.read(path)];
    if (kind === 'directory') Object.assign(all, await everything(files, path));
  }
  return all;
}

describe('the changes of a pull request', () => {
  test.each(['', 'keps/'])('are those that git finds, below %j', async (prefix) => {
    const { api, requests } = await open();
    const remote = await githubChangeSet(api, { ...REPOSITORY, base, head, prefix });
    const local = await gitChangeSet(join(one.root, prefix), { base, head });
    expect(remote.files.length).toBeGreaterThan(6);
    // Of a file that moved here from outside of the root the API does not say which lines that are: all of them.
    const moved = `${KEP}/inside.md`.slice(prefix.length);
    const known = local.files.map((file) =>
      prefix !== '' && file.path === moved ? { path: file.path, kind: file.kind } : file,
    );
    expect(sorted(remote.files)).toEqual(sorted(known));
    expect(remote.baseName).toBe(base.slice(0, 7));
    expect(await everything(remote.base)).toEqual(await everything(local.base));
    expect(requests[0]).toMatch(/^\/compare\//);
  });

  test('cost few requests, and none twice', async () => {
    const { api, requests } = await open();
    const { base: files } = await githubChangeSet(api, { ...REPOSITORY, base, head, prefix: '' });
    // The comparison, and for both versions the commit and its tree: whether a file is missing in the comparison.
    expect(requests).toHaveLength(5);
    const read = () =>
      Promise.all([files.list(KEP), files.read(`${KEP}/kep.yaml`), files.read(`${KEP}/none`)]);
    await Promise.all([read(), read()]);
    await read();
    expect(requests).toHaveLength(6);
    expect(new Set(requests).size).toBe(6);
  });

  test('may be compared with other files than those where the two parted', async () => {
    const { api } = await open();
    const { base: files } = await githubChangeSet(api, {
      ...REPOSITORY,
      base,
      head,
      prefix: '',
      baseFiles: base,
    });
    expect(await files.read('keps/sig-node/3-c/kep.yaml')).toEqual({ text: 'title: c\n' });
  });

  test('beyond a comparison come from the list of the pull request, from all its pages', async () => {
    const many = repository(join(scratch, 'many'));
    const from = many.commit({ 'a.md': 'a\n' });
    const paths = Array.from({ length: 301 }, (_, index) => `keps/${index}.md`);
    const to = many.commit(Object.fromEntries(paths.map((path) => [path, `${path}\n`])));
    const pull = { number: 7, base: from, head: to };
    const range = { ...REPOSITORY, base: from, head: to, prefix: '', pullNumber: 7 };

    const { api, requests } = await open({ repository: many.root, pull });
    expect((await githubChangeSet(api, range)).files.map(({ path }) => path).sort()).toEqual(paths.sort());
    expect(requests.slice(1, 5)).toEqual(
      [1, 2, 3, 4].map((page) => `/pulls/7/files?per_page=100&page=${page}`),
    );

    const failing = await open({
      repository: many.root,
      pull,
      faults: [{ path: /page=2$/, how: 'truncate' }],
    });
    await expect(githubChangeSet(failing.api, range)).rejects.toThrow('the files of pull request 7');

    const limited = await open({ repository: many.root, pull, listLimit: 3000, compareLimit: 300 });
    await expect(
      githubChangeSet(limited.api, { ...REPOSITORY, base: from, head: to, prefix: '' }),
    ).rejects.toThrow('GitHub lists only 300 changed files, and there may be more: set `fetch-depth: 0`');

    const moved = await open({
      repository: many.root,
      pull: { ...pull, head: many.commit({ 'b.md': 'b\n' }) },
    });
    await expect(githubChangeSet(moved.api, range)).rejects.toThrow('Pull request 7 has moved on from');
  });

  test('that are more than GitHub lists are no half of a list', async () => {
    const entry = (index: number) => ({
      sha: 'a'.repeat(40),
      filename: `keps/${index}.md`,
      status: 'added',
      changes: 1,
      patch: '@@ -0,0 +1 @@\n+a',
    });
    const files = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => entry(from + index));
    const api: GitHubApi = {
      get: async (route, { page }) =>
        route.includes('compare')
          ? {
              data: { base_commit: { sha: base }, merge_base_commit: { sha: base }, files: files(0, 300) },
              hasNext: false,
            }
          : { data: files(Number(page) * 100, 100), hasNext: Number(page) < 30 },
    };
    await expect(
      githubChangeSet(api, { ...REPOSITORY, base, head, prefix: '', pullNumber: 7 }),
    ).rejects.toThrow('GitHub lists only 3000 changed files, and there may be more: set `fetch-depth: 0`');
  });

  test('without a patch have no known lines', async () => {
    const file = (extra: object) => ({
      sha: 'a'.repeat(40),
      filename: 'a.png',
      status: 'modified',
      ...extra,
    });
    const { api } = await open();
    const change = (extra: object) =>
      githubChangeSet(
        {
          get: async (route, ...rest) =>
            route.includes('compare')
              ? {
                  data: {
                    base_commit: { sha: base },
                    merge_base_commit: { sha: base },
                    files: [file(extra)],
                  },
                  hasNext: false,
                }
              : api.get(route, ...rest),
        },
        { ...REPOSITORY, base, head: base, prefix: '' },
      );
    expect((await change({ changes: 12 })).files).toEqual([{ path: 'a.png', kind: 'modified' }]);
    expect((await change({ status: 'copied', previous_filename: 'b.png' })).files).toEqual([
      { path: 'a.png', kind: 'added' },
    ]);
    expect((await change({ status: 'unchanged' })).files).toEqual([]);
    await expect(change({ status: 'transmogrified' })).rejects.toThrow(ApiError);
    await expect(change({ filename: 12 })).rejects.toThrow(ApiError);
  });
});

describe('the files of a commit', () => {
  test.each([100_000, 6])('are those that git reads, when a list ends after %d', async (treeLimit) => {
    const { api, requests } = await open({ treeLimit });
    for (const prefix of ['', 'keps/', 'keps/sig-node/']) {
      const remote = githubTree(api, { ...REPOSITORY, sha: head, prefix });
      expect(await everything(remote)).toEqual(await everything(gitRevision(one.root, head, prefix)));
    }
    expect(requests.length).toBeGreaterThan(5);
  });

  test('are none below a root that the commit does not have', async () => {
    const { api } = await open();
    const files = githubTree(api, { ...REPOSITORY, sha: head, prefix: 'none/at/all/' });
    expect(await files.list('')).toEqual([]);
    expect(await files.read('README.md')).toEqual({ unreadable: 'missing' });
  });

  test('cannot be guessed when GitHub has no such commit', async () => {
    const { api } = await open();
    const files = githubTree(api, { ...REPOSITORY, sha: '1'.padStart(40, '0'), prefix: '' });
    await expect(files.list('')).rejects.toThrow(
      /^GitHub knows nothing of the files of commit 0000000 \(404\)/,
    );
    await expect(files.read('a')).rejects.toThrow(ApiError);
  });
});

/** The API with answers to matching routes changed on the way. */
function spoiled(
  api: GitHubApi,
  pattern: RegExp,
  spoil: (data: Record<string, unknown>) => unknown,
): GitHubApi {
  return {
    async get(route, parameters, what, options) {
      const { data, hasNext } = await api.get(route, parameters, what, options);
      return {
        data: pattern.test(route) ? spoil(structuredClone(data) as Record<string, unknown>) : data,
        hasNext,
      };
    },
  };
}

describe('an incomplete answer is no answer', () => {
  type Item = Record<string, unknown>;
  const items = (data: Item, key: string): Item[] => data[key] as Item[];

  test.each<[string, RegExp, (data: Item) => unknown]>([
    ['no files', /compare/, (data) => ({ ...data, files: [] })],
    ['half of the files', /compare/, (data) => ({ ...data, files: items(data, 'files').slice(3) })],
    [
      'a file twice',
      /compare/,
      (data) => ({ ...data, files: [...items(data, 'files'), items(data, 'files')[0]] }),
    ],
    ['another comparison', /compare/, (data) => ({ ...data, base_commit: { sha: 'a'.repeat(40) } })],
    ['another commit', /commits/, (data) => ({ ...data, sha: 'a'.repeat(40) })],
    ['a tree without an item', /trees/, (data) => ({ ...data, tree: items(data, 'tree').slice(1) })],
    [
      'a tree without its last items',
      /trees/,
      (data) => ({ ...data, tree: items(data, 'tree').slice(0, 4) }),
    ],
    [
      'a tree with an item twice',
      /trees/,
      (data) => ({ ...data, tree: [...items(data, 'tree'), items(data, 'tree')[0]] }),
    ],
    [
      'a nameless item',
      /trees/,
      (data) => ({ ...data, tree: items(data, 'tree').map(({ path: _, ...rest }) => rest) }),
    ],
    ['other bytes', /blobs/, (data) => ({ ...data, content: btoa('title: z\n'), size: 9 })],
    ['fewer bytes', /blobs/, (data) => ({ ...data, content: btoa('title'), size: 5 })],
  ])('%s', async (_, pattern, spoil) => {
    const { api } = await open();
    const range = { ...REPOSITORY, base, head, prefix: '' };
    const read = async (some: GitHubApi) => (await githubChangeSet(some, range)).base.read(`${KEP}/kep.yaml`);
    expect(await read(api)).toMatchObject({ text: 'title: a\nstage: alpha\n' });
    await expect(read(spoiled(api, pattern, spoil))).rejects.toThrow(/makes no sense: run the job again$/);
  });

  test('a full page without a link to the next one is not the last', async () => {
    const { api } = await open({ reviewers: Array.from({ length: 250 }, (_, index) => `user-${index}`) });
    const silent: GitHubApi = { get: async (...call) => ({ ...(await api.get(...call)), hasNext: false }) };
    const pull = pullRequestOf({ number: 7 }) ?? expect.fail();
    expect((await withReviewers(silent, REPOSITORY, pull)).reviewers).toHaveLength(250);
  });

  test('a redirect is followed on the same server alone', async () => {
    const other = await open();
    const moved = (location: string): Fault => ({
      ...{ path: /commits/, times: 1, how: { status: 301, headers: { location }, body: {} } },
    });
    const here = await open({
      faults: [moved(`/api/v3/repos/example-org/enhancements/git/commits/${base}`)],
    });
    const files = githubTree(here.api, { ...REPOSITORY, sha: base, prefix: '' });
    expect(await files.read(`${KEP}/kep.yaml`)).toMatchObject({ text: 'title: a\nstage: alpha\n' });

    const url = new URL(servers.at(-2)?.url ?? '');
    const away = await open({ faults: [{ ...moved(`${url.origin}/api/v3/elsewhere`), times: 9 }] });
    await expect(githubTree(away.api, { ...REPOSITORY, sha: base, prefix: '' }).list('')).rejects.toThrow(
      `The connection to GitHub broke while it told the files of commit ${base.slice(0, 7)} (\`a redirect to ${url.host}\`)`,
    );
    expect(other.requests).toEqual([]);
  });
});

describe('the people of a pull request', () => {
  const EVENT = {
    number: 7,
    user: { login: 'octocat', id: 1 },
    assignees: [{ login: 'hubot' }, null],
    requested_reviewers: [{ login: 'other_user' }, { name: 'a team without login' }],
  };

  test('are in the event and in the reviews', async () => {
    const { api } = await open({ reviewers: ['hubot', null, 'other_user', ...Array(120).fill('busy')] });
    const pull = pullRequestOf(EVENT);
    expect(pull).toEqual({ number: 7, author: 'octocat', assignees: ['hubot'], reviewers: ['other_user'] });
    expect(await withReviewers(api, REPOSITORY, pull ?? expect.fail())).toEqual({
      ...pull,
      reviewers: ['other_user', 'hubot', 'busy'],
    });
  });

  test('may have left', () => {
    expect(pullRequestOf({ number: 7, user: null })).toEqual({
      ...{ number: 7, author: undefined, assignees: [], reviewers: [] },
    });
    expect(pullRequestOf({})).toBeUndefined();
  });

  test('are asked for once: nothing depends on them', async () => {
    const { api, requests } = await open({ faults: [{ path: /reviews/, how: { status: 500 } }] });
    await expect(withReviewers(api, REPOSITORY, pullRequestOf(EVENT) ?? expect.fail())).rejects.toThrow(
      ApiError,
    );
    expect(requests).toHaveLength(1);
  });
});

const LIMITED = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1893456000' };

describe('a fault', () => {
  const change = (api: GitHubApi) => githubChangeSet(api, { ...REPOSITORY, base, head, prefix: '' });

  test.each<[string, Fault['how']]>([
    ['an answer 500', { status: 500, body: { message: 'Server Error' } }],
    [
      'an answer 502 in HTML',
      { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Unicorn!</h1>' },
    ],
    ['an answer 503', { status: 503 }],
    ['a server that does not answer', 'hang'],
    ['a connection that breaks', 'reset'],
    ['a connection that breaks within the answer', 'cut'],
    ['an answer that ends early', 'truncate'],
    [
      'a short rate limit',
      {
        status: 429,
        headers: { 'retry-after': '1' },
        body: { message: 'You have exceeded a secondary rate limit.' },
      },
    ],
    [
      'a short secondary rate limit',
      {
        status: 403,
        headers: { 'retry-after': '1' },
        body: { message: 'You have exceeded a secondary rate limit.' },
      },
    ],
  ])('that passes is got over: %s', async (_, how) => {
    const { api, requests } = await open({ faults: [{ path: /compare|trees/, times: 1, how }] });
    const { files, base: tree } = await change(api);
    expect(files.length).toBeGreaterThan(6);
    expect((await tree.list('keps')).length).toBeGreaterThan(1);
    expect(requests).toHaveLength(6);
  });

  test.each<[string, Fault['how'], string | RegExp, number]>([
    [
      'an expired token',
      { status: 401, body: { message: 'Bad credentials' } },
      /^GitHub does not accept the token \(401\), asked for the changes from BASE to HEAD: set `token` to a valid one, such as `\$\{\{ github\.token \}\}`$/,
      1,
    ],
    [
      'a missing permission',
      {
        status: 403,
        headers: { 'x-accepted-github-permissions': 'pull_requests=read; contents=read' },
        body: { message: 'Resource not accessible by integration' },
      },
      "The token may not read the changes from BASE to HEAD (403, `Resource not accessible by integration`): add `pull-requests: read` to the job's `permissions`",
      1,
    ],
    [
      'a rate limit',
      { status: 403, headers: LIMITED, body: { message: 'API rate limit exceeded for installation ID 1.' } },
      "GitHub's rate limit is used up, so the changes from BASE to HEAD cannot be read: run the job again after 2030-01-01 00:00Z",
      1,
    ],
    [
      'a long secondary rate limit',
      {
        status: 403,
        headers: { 'retry-after': '600' },
        body: { message: 'You have exceeded a secondary rate limit.' },
      },
      "GitHub's rate limit is used up, so the changes from BASE to HEAD cannot be read: run the job again after 600 s",
      1,
    ],
    [
      'no such commit',
      { status: 404, body: { message: 'Not Found' } },
      'GitHub knows nothing of the changes from BASE to HEAD (404): it is gone, or the token may not read the repository, which takes `contents: read`',
      1,
    ],
    [
      'no common history',
      { status: 422, body: { message: 'Validation Failed', errors: [{ code: 'invalid' }] } },
      'GitHub refused to tell the changes from BASE to HEAD (422, `Validation Failed`)',
      1,
    ],
    [
      'a message with a command',
      { status: 422, body: { message: '\n::error::`x`\u001B[31m' } },
      "GitHub refused to tell the changes from BASE to HEAD (422, ` ::error::'x'\uFFFD[31m`)",
      1,
    ],
    [
      'a server that is down',
      { status: 503 },
      'GitHub failed to tell the changes from BASE to HEAD (503): run the job again',
      4,
    ],
    [
      'a server that never answers',
      'hang',
      'GitHub did not answer in time about the changes from BASE to HEAD: run the job again',
      4,
    ],
    [
      'a connection that always breaks',
      'reset',
      /^The connection to GitHub broke while it told the changes from BASE to HEAD \(`(?:UND_ERR_SOCKET|ECONNRESET)`\): run the job again$/,
      4,
    ],
    [
      'a connection that always breaks within the answer',
      'cut',
      /^The connection to GitHub broke while it told the changes from BASE to HEAD \(`.+`\): run the job again$/,
      4,
    ],
    [
      'an answer that always ends early',
      'truncate',
      'The connection to GitHub broke while it told the changes from BASE to HEAD (`the answer was cut off`): run the job again',
      4,
    ],
    [
      'a page for people in place of an answer',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Sign in</h1>' },
      "GitHub's answer about the changes from BASE to HEAD makes no sense: run the job again",
      1,
    ],
    [
      'an answer without the files',
      { status: 200, body: { merge_base_commit: { sha: 'a'.repeat(40) } } },
      "GitHub's answer about the changes from BASE to HEAD makes no sense: run the job again",
      1,
    ],
    ['an empty answer', { status: 200, body: '""' }, /makes no sense/, 1],
  ])('that stays is one clear sentence: %s', async (_, how, message, attempts) => {
    const { api, requests } = await open({ faults: [{ path: /compare/, how }] });
    const error: unknown = await change(api).then(
      () => expect.fail('no failure'),
      (cause) => cause,
    );
    expect(error).toBeInstanceOf(UsageError);
    const said = (error as Error).message
      .replaceAll(base.slice(0, 7), 'BASE')
      .replaceAll(head.slice(0, 7), 'HEAD');
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
    expect(requests).toHaveLength(attempts);
  });

  test('of a single file is a failure too, not an absent file', async () => {
    const { api } = await open({ faults: [{ path: /blobs/, how: { status: 503 } }] });
    const { base: files } = await change(api);
    await expect(files.read(`${KEP}/kep.yaml`)).rejects.toThrow(
      `GitHub failed to tell a file of commit ${parting.slice(0, 7)} (503)`,
    );
    const short = await open({
      faults: [
        { path: /blobs/, how: { status: 200, body: { content: 'YQ==', encoding: 'base64', size: 2 } } },
      ],
    });
    const { base: cut } = await change(short.api);
    await expect(cut.read(`${KEP}/kep.yaml`)).rejects.toThrow('makes no sense');
  });

  test('that makes the run wait is told', async () => {
    const waits: string[] = [];
    const how = { status: 429, headers: { 'retry-after': '2' }, body: { message: 'secondary rate limit' } };
    const { api } = await open(
      { faults: [{ path: /compare/, times: 2, how }] },
      { onWait: (wait) => waits.push(wait) },
    );
    await change(api);
    expect(waits).toEqual(Array(2).fill("Waiting 2 s for GitHub's rate limit"));
  });

  test('of the token shows no token', async () => {
    const token = 'ghp_secret';
    const { api } = await open({}, { token });
    const error: unknown = await change(api).catch((cause) => cause);
    expect(String(error)).toContain('(401)');
    expect(String(error)).not.toContain(token);
  });

  test('of another kind is told as it is', () => {
    expect(explain(new Error('odd'), 'x').message).toBe(
      'The connection to GitHub broke while it told x (`odd`): run the job again',
    );
    expect(explain('odd', 'x').status).toBeUndefined();
    const known = new ApiError('known', 404);
    expect(explain(known, 'x')).toBe(known);
  });
});
