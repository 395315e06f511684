import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type Fault,
  type GitHubServer,
  githubServer,
  type ServerOptions,
  TOKEN,
} from '../support/github-server.js';
import { actHere } from '../support/host.js';
import { checkoutOf, type GitRepository, git, repository } from '../support/repository.js';
import { directory, type Run, removeTemporary, temporary } from '../support/runner.js';
import { KEP, texts } from '../support/sample.js';

/** Older than the pull requests of the tests, and full of findings. */
const OLD = 'keps/sig-node/9100-old';
const GONE = '0123456789abcdef0123456789abcdef01234567';

/** `origin` as GitHub keeps it: a base branch that went on, pull request 7 and its merge. */
let origin: GitRepository;
let parting: string;
let base: string;
let head: string;
let merge: string;

// A repository around the temporary directory is none of theirs.
beforeAll(() => vi.stubEnv('GIT_CEILING_DIRECTORIES', temporary));
afterAll(() => vi.unstubAllEnvs());
afterAll(removeTemporary);

beforeAll(() => {
  const readme = texts()[`${KEP}/README.md`] ?? '';
  const answer = /^###### .*Service Level Indicators[\s\S]*?(?=^#)/m;
  expect(readme).toMatch(answer);
  origin = repository(directory('origin-'));
  parting = origin.commit({
    ...texts(),
    [`${OLD}/README.md`]: '# old\n',
    [`${OLD}/kep.yaml`]: 'title: old\n',
  });
  git(origin.root, 'switch', '--quiet', '--create', 'feature');
  head = origin.commit({
    [`${KEP}/README.md`]: readme.replace(answer, (text) => `${text.split('\n')[0]}\n\n`),
  });
  git(origin.root, 'switch', '--quiet', 'main');
  base = origin.commit({ [`${OLD}/more.md`]: 'more\n' });
  git(origin.root, 'switch', '--quiet', '--detach');
  git(origin.root, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'feature');
  merge = origin.id();
  git(origin.root, 'update-ref', 'refs/pull/7/merge', merge);
});

const checkouts = new Map<string, string>();

/** A clone of one commit, as actions/checkout makes it: `depth` 0 is all of the history. A run changes nothing in it, so tests share it. */
function checkout(commit: string, depth: number): string {
  const known = checkouts.get(`${commit} ${depth}`) ?? ownCheckout(commit, depth);
  checkouts.set(`${commit} ${depth}`, known);
  return known;
}

function ownCheckout(commit: string, depth: number): string {
  const root = directory('checkout-');
  if (depth === 0) {
    checkoutOf(origin, root);
    if (commit !== merge) git(root, 'checkout', '--quiet', '--detach', commit);
    return root;
  }
  git(root, 'init', '--quiet', '--template=');
  git(root, 'remote', 'add', 'origin', `file://${origin.root}`);
  git(origin.root, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(root, 'fetch', '--quiet', `--depth=${depth}`, 'origin', commit);
  git(root, 'checkout', '--quiet', '--detach', commit);
  return root;
}

const servers: GitHubServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(options: Partial<ServerOptions> = {}): Promise<GitHubServer> {
  const server = await githubServer({
    repository: origin.root,
    pull: { number: 7, base: 'main', head: 'feature' },
    reviewers: ['octocat'],
    ...options,
  });
  servers.push(server);
  return server;
}

const USER = { login: 'octocat', id: 1, type: 'User', site_admin: false };
const EVENT_REPOSITORY = {
  id: 1296269,
  name: 'enhancements',
  full_name: 'example-org/enhancements',
  private: false,
  owner: { login: 'example-org', id: 2, type: 'Organization' },
  default_branch: 'main',
};

/** As GitHub's webhooks describe it, without what nobody reads. */
function pullRequestEvent(): object {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      id: 279147437,
      number: 7,
      state: 'open',
      title: 'Amazing new feature',
      user: USER,
      draft: false,
      merge_commit_sha: merge,
      assignees: [],
      requested_reviewers: [{ ...USER, login: 'other_user' }],
      requested_teams: [],
      head: {
        label: 'octocat:feature',
        ref: 'feature',
        sha: head,
        user: USER,
        repo: { ...EVENT_REPOSITORY, fork: true },
      },
      base: { label: 'example-org:main', ref: 'main', sha: base, repo: EVENT_REPOSITORY },
      changed_files: 1,
      commits: 1,
    },
    repository: EVENT_REPOSITORY,
    sender: USER,
  };
}

function pushEvent(before: string, after: string, ref = 'refs/heads/feature'): object {
  return {
    ref,
    before,
    after,
    created: /^0+$/.test(before),
    deleted: false,
    forced: false,
    compare: `https://github.example/example-org/enhancements/compare/${before}...${after}`,
    commits: [],
    head_commit: { id: after, message: 'change' },
    repository: EVENT_REPOSITORY,
    pusher: { name: 'octocat' },
  };
}

function mergeGroupEvent(): object {
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: merge,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${merge}`,
      base_sha: base,
      base_ref: 'refs/heads/main',
      head_commit: { id: merge, message: 'merge' },
    },
    repository: EVENT_REPOSITORY,
  };
}

interface Event {
  readonly name: string;
  readonly payload: object;
  readonly sha?: string;
}

/** One run of the Action on an event. Without a server there is no token either. */
function on(
  { name, payload, sha = merge }: Event,
  cwd: string,
  server?: GitHubServer,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const path = join(directory('event-'), 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return actHere(
    cwd,
    { ...(server && { token: TOKEN }), ...inputs },
    {
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: path,
      GITHUB_SHA: sha,
      ...(server && { GITHUB_API_URL: server.url }),
    },
  );
}

const pullRequest = (): Event => ({ name: 'pull_request', payload: pullRequestEvent() });

/** The pull request takes an answer away: one error in the KEP that it touches, and nothing about the other. */
function expectVerdict({ code, outputs, errors, stdout }: Run): void {
  expect([outputs, errors]).toMatchObject([{ 'kep-count': '1', 'error-count': '1' }, expect.any(Array)]);
  expect(code).toBe(1);
  expect(errors).toHaveLength(2);
  expect(errors[0]).toContain('Missing answer to');
  const report = JSON.parse(readFileSync(outputs['report-file'] ?? '', 'utf8'));
  expect(report.findings.filter((finding: { new: boolean }) => finding.new)).toMatchObject([
    { rule: 'question-is-answered', subject: 'slis', kep: KEP, path: `${KEP}/README.md` },
  ]);
  expect(stdout).not.toMatch(/\n\s+at /);
}

/** Nothing but one sentence, and red. */
function expectFailure(
  { code, errors, warnings, notices, stdout, outputs }: Run,
  message: string | RegExp,
): void {
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(message);
  expect([code, warnings, notices, outputs]).toEqual([1, [], [], {}]);
  expect(stdout).not.toMatch(/\n\s+at |\bbug\b/);
}

describe('pull_request', () => {
  test('with history needs no API', async () => {
    const run = await on(pullRequest(), checkout(merge, 0));
    expectVerdict(run);
    expect(run.notices).toEqual([]);
    expect(run.stdout).toContain(`Compared with ${base.slice(0, 7)} by git: 1 file changed`);
  });

  test('with the parents of its merge needs no API', async () => {
    expectVerdict(await on(pullRequest(), checkout(merge, 2)));
  });

  test('with its head checked out counts from where that left the base', async () => {
    const run = await on(pullRequest(), checkout(head, 0));
    expectVerdict(run);
    expect(run.stdout).toContain('by git: 1 file changed');
  });

  // The two versions that the comparison is about, and of the merge its own parent.
  test.each([
    ['merge', () => merge, 3],
    ['head', () => head, 2],
  ])('in a shallow clone of its %s asks the API', async (_, commit, trees) => {
    const server = await serve();
    const run = await on(pullRequest(), checkout(commit(), 1), server);
    expectVerdict(run);
    expect(run.notices).toEqual([]);
    expect(run.stdout).toContain(`Compared with ${base.slice(0, 7)} by the GitHub API: 1 file changed`);
    expect(server.requests.filter((path) => path.startsWith('/compare/'))).toHaveLength(1);
    expect(server.requests.filter((path) => path.startsWith('/git/trees/'))).toHaveLength(trees);
    expect(server.requests.length).toBeLessThan(15);
    expect(new Set(server.requests).size).toBe(server.requests.length);
  });

  test('in a shallow clone without a token says what to set', async () => {
    expectFailure(
      await on(pullRequest(), checkout(merge, 1)),
      /^The clone is shallow and lacks `[0-9a-f]{40}`: set `fetch-depth: 0` for actions\/checkout, or `token: \$\{\{ github\.token \}\}`, so that GitHub's API tells$/,
    );
  });

  test('from a fork, with a token that may read contents only, is judged in full', async () => {
    const server = await serve({
      faults: [
        {
          path: /pulls/,
          how: {
            status: 403,
            headers: { 'x-accepted-github-permissions': 'pull_requests=read' },
            body: { message: 'Resource not accessible by integration' },
          },
        },
      ],
    });
    for (const depth of [0, 1]) {
      const run = await on(pullRequest(), checkout(merge, depth), server);
      expectVerdict(run);
      expect(run.summary).toMatch(/^## ❌/);
      expect(run.notices).toEqual([
        "Reviews that were given are not counted: The token may not read the reviews of pull request 7 (403, `Resource not accessible by integration`): add `pull-requests: read` to the job's `permissions`",
      ]);
    }
  });

  test('that touches no KEP is green, in words', async () => {
    const payload = {
      ...pullRequestEvent(),
      pull_request: { number: 7, head: { sha: base }, base: { sha: base } },
    };
    const run = await on({ name: 'pull_request', payload, sha: base }, checkout(base, 0));
    expect([run.code, run.errors, run.outputs['kep-count']]).toEqual([0, [], '0']);
    expect(run.summary).not.toBe('');
  });

  test('may be linted as a whole', async () => {
    const { outputs } = await on(pullRequest(), checkout(merge, 1), undefined, { scope: 'all' });
    expect(outputs['kep-count']).toBe('2');
  });

  test('below a directory of its repository', async () => {
    const nested = repository(directory('nested-'));
    for (const side of [parting, head]) {
      git(origin.root, 'switch', '--quiet', '--detach', side);
      mkdirSync(join(nested.root, 'up stream'), { recursive: true });
      for (const path of ['keps', 'OWNERS_ALIASES'])
        cpSync(join(origin.root, path), join(nested.root, 'up stream', path), { recursive: true });
      nested.commit({});
    }
    const [from, to] = ['HEAD~1', 'HEAD'].map((name) => git(nested.root, 'rev-parse', name).trim());
    const pull = { number: 7, head: { sha: to }, base: { sha: from, ref: 'main' } };
    const event = { name: 'pull_request', payload: { pull_request: pull }, sha: to ?? '' };
    const inputs = { root: 'up stream' };
    expectVerdict(await on(event, nested.root, undefined, inputs));

    const server = await serve({ repository: nested.root });
    const shallow = directory('shallow-');
    git(shallow, 'clone', '--quiet', '--depth=1', `file://${nested.root}`, '.');
    expectVerdict(await on(event, shallow, server, inputs));
  });

  test('is not the repository that is checked out', async () => {
    const other = repository(directory('other-'));
    other.commit(texts());
    expectFailure(
      await on(pullRequest(), other.root, await serve()),
      new RegExp(
        `^Commit ${other.id().slice(0, 7)} is checked out, but the event is about ${head.slice(0, 7)}: `,
      ),
    );
  });

  test('downloaded without git is judged, unless it is something else', async () => {
    const download = ownCheckout(head, 1);
    rmSync(join(download, '.git'), { recursive: true });
    const run = await on(pullRequest(), download, await serve());
    expectVerdict(run);
    expect(run.notices).toEqual([
      expect.stringMatching(/^GitHub's API was asked instead of git: .*is not in a git work tree/),
    ]);

    rmSync(join(download, KEP), { recursive: true });
    expectFailure(await on(pullRequest(), download, await serve()), /^None of the changed files is below/);
  });

  test.each([
    [
      'without a head',
      { pull_request: { number: 7, base: { sha: GONE } } },
      /^The event does not name the head of the pull request/,
    ],
    [
      'with options for commits',
      { pull_request: { head: { sha: '--output=x' }, base: { sha: '-x' } } },
      /^The event does not name/,
    ],
    ['that is another event', { issue: {} }, /^Unexpected `scope: changed`/],
  ])('%s is a clear failure', async (_, payload, message) => {
    expectFailure(await on({ name: 'pull_request', payload }, checkout(merge, 1), await serve()), message);
  });

  test('whose event cannot be read is a clear failure', async () => {
    const run = await actHere(
      checkout(merge, 0),
      {},
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: temporary },
    );
    expectFailure(run, /^The event `pull_request` cannot be read from GITHUB_EVENT_PATH/);
  });
});

describe('pull_request_target', () => {
  const event = (): Event => ({ name: 'pull_request_target', payload: pullRequestEvent(), sha: base });

  test.each([
    ['without a checkout', () => directory('empty-')],
    ['with the base checked out', () => checkout(base, 1)],
  ])('%s reads the head through the API', async (_, workspace) => {
    const server = await serve();
    const run = await on(event(), workspace(), server);
    expectVerdict(run);
    expect(run.notices).toEqual([]);
    expect(server.requests.filter((path) => path.startsWith('/git/trees/'))).toHaveLength(2);
    expect(new Set(server.requests).size).toBe(server.requests.length);
  });

  test('takes paths of the head, and all of them when asked', async () => {
    const workspace = directory('empty-');
    const server = await serve();
    expectVerdict(await on(event(), workspace, server, { paths: KEP }));
    expect((await on(event(), workspace, server, { paths: OLD })).outputs['kep-count']).toBe('0');
    expect((await on(event(), workspace, server, { scope: 'all' })).outputs['kep-count']).toBe('2');
    expectFailure(await on(event(), workspace, server, { paths: '../keps' }), /outside of the root/);
    expectFailure(await on(event(), workspace, server, { 'config-file': 'none.yaml' }), /none\.yaml/);
  });

  test('takes the configuration of the base, or says what that of the head hides', async () => {
    git(origin.root, 'switch', '--quiet', '--detach', head);
    const off = origin.commit({ '.github/prr-lint.yaml': 'rules:\n  question-is-answered: "off"\n' });
    const payload = {
      ...{ number: 7, repository: EVENT_REPOSITORY },
      pull_request: { number: 7, user: USER, head: { sha: off }, base: { sha: base, ref: 'main' } },
    };
    const workspace = directory('empty-');
    const changed = { name: 'pull_request_target', payload, sha: base };
    expectVerdict(await on(changed, workspace, await serve()));
    const trusting = await on(changed, workspace, await serve(), { 'trust-config': 'head' });
    expect([trusting.code, trusting.outputs['error-count']]).toEqual([0, '0']);
    expect(trusting.notices).toEqual([
      "The change to the configuration hides 1 error in 1 KEP that the base's configuration reports: question-is-answered (1)",
    ]);
    expectFailure(
      await on(changed, workspace, await serve(), { 'trust-config': 'both' }),
      'Unexpected `trust-config: both`, expected `head` or `base`',
    );
  });

  test('without a token says what to set', async () => {
    const workspace = directory('empty-');
    expectFailure(await on(event(), workspace), /^Missing `token`.*set `token: \$\{\{ github\.token \}\}`/);
  });
});

describe('merge_group', () => {
  test.each([0, 1])('is judged by what it adds to its base, with a depth of %d', async (depth) => {
    const run = await on(
      { name: 'merge_group', payload: mergeGroupEvent() },
      checkout(merge, depth),
      await serve(),
    );
    expectVerdict(run);
    expect(run.summary).toContain('main');
  });
});

describe('push', () => {
  const push = (before: string, after: string, ref?: string): Event => ({
    ...{ name: 'push', payload: pushEvent(before, after, ref), sha: after },
  });

  test.each([0, 1])('is judged by what it adds, with a depth of %d', async (depth) => {
    expectVerdict(await on(push(parting, head), checkout(head, depth), await serve()));
  });

  test.each([0, 1])(
    'of a new branch is judged from the default branch, with a depth of %d',
    async (depth) => {
      expectVerdict(await on(push('0'.repeat(40), head), checkout(head, depth), await serve()));
    },
  );

  test.each(['refs/heads/main', 'refs/tags/v1'])('that is the first of %s checks everything', async (ref) => {
    const run = await on(push('0'.repeat(40), head, ref), checkout(head, 1), await serve());
    expect(run.outputs['kep-count']).toBe('2');
    expect(run.stdout).toContain('This push is the first of its branch or tag: everything is checked');
  });

  test('over a commit that is gone checks everything, and says so', async () => {
    const run = await on(push(GONE, head), checkout(head, 0), await serve());
    expect(run.outputs['kep-count']).toBe('2');
    expect(run.code).toBe(1);
    expect(run.notices).toContain('The commit before this push, 0123456, is gone: everything is checked');
  });

  test('over a commit that is gone without a token says what to set', async () => {
    expectFailure(
      await on(push(GONE, head), checkout(head, 0)),
      /^Unknown revision `0123456[^:]*: set `token: \$\{\{ github\.token \}\}`, so that GitHub's API tells$/,
    );
  });
});

describe('other events', () => {
  test.each(['schedule', 'workflow_dispatch', 'workflow_run', ''])('%j checks everything', async (name) => {
    const { outputs, code } = await on({ name, payload: {} }, checkout(base, 1), await serve());
    expect([code, outputs['kep-count']]).toEqual([1, '2']);
  });

  test('cannot tell what changed', async () => {
    expectFailure(
      await on({ name: 'schedule', payload: {} }, checkout(base, 0), undefined, { scope: 'changed' }),
      /^Unexpected `scope: changed`, expected `scope: all`: the event `schedule` changes nothing/,
    );
  });

  test('a wrong scope is a clear failure', async () => {
    expectFailure(
      await on(pullRequest(), checkout(merge, 0), undefined, { scope: 'diff' }),
      'Unexpected `scope: diff`, expected `changed` or `all`',
    );
  });
});

describe('a fault of the API', () => {
  const MESSAGE = { message: 'Resource not accessible by integration' };
  const COMPARE = /^\/compare/;

  test.concurrent.each<[string, Fault]>([
    ['an answer 500', { path: COMPARE, times: 1, how: { status: 500 } }],
    ['a broken connection', { path: /^\/git\/trees/, times: 1, how: 'reset' }],
    ['a broken answer', { path: /^\/git\/blobs/, times: 1, how: 'cut' }],
    ['half an answer', { path: COMPARE, times: 1, how: 'truncate' }],
    [
      'a short rate limit',
      {
        path: COMPARE,
        times: 1,
        how: {
          status: 403,
          headers: { 'retry-after': '1' },
          body: { message: 'You have exceeded a secondary rate limit' },
        },
      },
    ],
  ])(
    'that passes leaves the verdict as it is: %s',
    async (_, fault) => {
      const server = await githubServer({
        repository: origin.root,
        reviewers: [],
        pull: { number: 7, base, head },
        faults: [fault],
      });
      try {
        const run = await on(pullRequest(), checkout(merge, 1), server);
        expectVerdict(run);
        expect(run.notices).toEqual([]);
      } finally {
        await server.close();
      }
    },
    30_000,
  );

  test.concurrent.each<[string, Fault, RegExp]>([
    [
      '401',
      { path: /./, how: { status: 401, body: { message: 'Bad credentials' } } },
      /^GitHub does not accept the token/,
    ],
    [
      '403',
      { path: COMPARE, how: { status: 403, body: MESSAGE } },
      /^The token may not read .*add `contents: read`/,
    ],
    [
      '403, rate limit',
      {
        path: COMPARE,
        how: {
          status: 403,
          headers: { 'x-ratelimit-remaining': '0' },
          body: { message: 'API rate limit exceeded' },
        },
      },
      /^GitHub's rate limit is used up/,
    ],
    [
      '404',
      { path: COMPARE, how: { status: 404, body: { message: 'Not Found' } } },
      /^GitHub knows nothing of the changes/,
    ],
    [
      '422',
      { path: COMPARE, how: { status: 422, body: { message: 'Validation Failed' } } },
      /^GitHub refused to tell/,
    ],
    ['503', { path: COMPARE, how: { status: 503 } }, /^GitHub failed to tell the changes .* \(503\)/],
    ['a broken connection', { path: COMPARE, how: 'reset' }, /^The connection to GitHub broke/],
    [
      'half an answer',
      { path: COMPARE, how: 'truncate' },
      /^The connection to GitHub broke .*the answer was cut off/,
    ],
    [
      'no tree',
      { path: /^\/git\/trees/, how: { status: 404 } },
      /^GitHub knows nothing of the files of commit/,
    ],
    ['no file', { path: /^\/git\/blobs/, how: { status: 404 } }, /^GitHub knows nothing of a file of commit/],
    ['no list', { path: COMPARE, how: { status: 200, body: [] } }, /makes no sense/],
  ])(
    'that stays is one clear failure: %s',
    async (_, fault, message) => {
      const server = await githubServer({
        repository: origin.root,
        reviewers: [],
        pull: { number: 7, base, head },
        faults: [fault],
      });
      try {
        const run = await on(pullRequest(), checkout(merge, 1), server);
        expectFailure(run, message);
        if (fault.path === COMPARE) expect(run.errors[0]).toContain('`fetch-depth: 0`');
      } finally {
        await server.close();
      }
    },
    60_000,
  );

  test('does not matter where git tells', async () => {
    const run = await on(
      pullRequest(),
      checkout(merge, 0),
      await serve({ faults: [{ path: /./, how: 'reset' }] }),
    );
    expectVerdict(run);
    expect(run.notices).toEqual([
      expect.stringMatching(/^Reviews that were given are not counted: The connection to GitHub broke/),
    ]);
  });
});
