import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readPage } from '../support/github-page.js';
import { type GitHubServer, githubServer, TOKEN } from '../support/github-server.js';
import { actHere } from '../support/host.js';
import { checkoutOf, type GitRepository, git, repository } from '../support/repository.js';
import { directory, type Run, removeTemporary, temporary } from '../support/runner.js';
import { type Changes, KEP, texts } from '../support/sample.js';

beforeAll(() => vi.stubEnv('GIT_CEILING_DIRECTORIES', temporary));
afterAll(() => vi.unstubAllEnvs());
afterAll(removeTemporary);

const ALPHA: Changes = {
  'kep.yaml': 'stage: alpha\nlatest-milestone: v1.36\n',
  'approval.yaml': '# without: beta\n',
  'README.md': '###### What specific metrics should inform a rollback?\n\nTBD\n',
};

let origin: GitRepository;

beforeAll(() => {
  origin = repository(directory('origin-'));
  origin.commit(texts(ALPHA));
  origin.commit({ 'notes.md': 'nothing about any KEP\n' });
  git(origin.root, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
});

/** The summary of a pull request that makes `files` of the base, checked out with this depth as actions/checkout does (0: all of it). */
async function summaryOf(files: Readonly<Record<string, string>>, depth = 0): Promise<string> {
  return (await runOn(files, depth)).summary;
}

async function runOn(
  files: Readonly<Record<string, string>>,
  depth: number,
  serve?: (pull: { number: number; base: string; head: string }) => Promise<{ url: string }>,
): Promise<Run> {
  git(origin.root, 'switch', '--quiet', '--detach', 'main');
  const base = origin.id();
  const head = origin.commit(files);
  git(origin.root, 'switch', '--quiet', '--detach', 'main');
  git(origin.root, 'merge', '--quiet', '--no-ff', '--message', 'merge', head);
  const merge = origin.id();
  const root = directory('checkout-');
  if (depth === 0) checkoutOf(origin, root);
  else {
    git(root, 'init', '--quiet', '--template=');
    git(root, 'remote', 'add', 'origin', `file://${origin.root}`);
    git(root, 'fetch', '--quiet', `--depth=${depth}`, 'origin', merge);
    git(root, 'checkout', '--quiet', '--detach', merge);
  }
  const event = join(root, '..', `event-${merge}.json`);
  const pull = { number: 7, head: { sha: head }, base: { sha: base, ref: 'main' }, merge_commit_sha: merge };
  writeFileSync(event, JSON.stringify({ number: 7, pull_request: pull }));
  const server = await serve?.({ number: 7, base, head });
  return actHere(
    root,
    { ...(server && { token: TOKEN }) },
    {
      ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: merge },
      ...(server && { GITHUB_API_URL: server.url }),
    },
  );
}

const partOf = (summary: string): string => {
  const at = summary.indexOf('## For the reviewer');
  return at === -1 ? '' : summary.slice(at);
};

test('tells the reviewer of a request who approves, what changed and what the freeze will ask for', async () => {
  const part = partOf(await summaryOf(texts()));
  const approval = git(origin.root, 'rev-list', '--max-parents=0', 'main').trim().slice(0, 12);
  expect(part).toContain('It asks for `alpha->beta` in `v1.37`, approver is `@farid-example`.');
  expect(part).toContain(
    `Approved last for \`alpha\` in \`v1.36\` by \`@farid-example\` with \`${approval}\` on 2026-01-01.`,
  );
  expect(part).toContain('From `alpha` to `beta`.');
  expect(part).toContain(
    '<details><summary>added: What specific metrics should inform a rollback?</summary>',
  );
  expect(part).toContain('| `stage` | `alpha` | `beta` |');
  expect(part).toContain('### Until the enhancements freeze');
  expect(part).toMatch(
    /\| 7 \| The approval file names an approver for beta \| `@farid-example` \| \[`9001\.yaml:\d+`\]\(https:/,
  );
});

test('says where a shallow clone ends, and compares with the base', async () => {
  const part = partOf(await summaryOf(texts(), 2));
  expect(part).toMatch(
    /The clone ends at `[0-9a-f]{12}`, so it is not known when it was approved last: what follows is since `main`, where it is `implementable` at `alpha` in `v1\.36` with `@farid-example` as approver\.\n`fetch-depth: 0`/,
  );
  expect(part).toContain('From `alpha` to `beta`.');
  expect(part).toContain(
    '<details><summary>added: What specific metrics should inform a rollback?</summary>',
  );
});

test('of a checkout of one commit it compares through the API', async () => {
  const servers: GitHubServer[] = [];
  try {
    const run = await runOn(texts(), 1, async (pull) => {
      servers.push(await githubServer({ repository: origin.root, reviewers: ['farid-example'], pull }));
      return servers[0] ?? { url: '' };
    });
    expect([run.notices, run.stdout]).toEqual([[], expect.stringContaining('by the GitHub API')]);
    const part = partOf(run.summary);
    expect(part).toContain('From `alpha` to `beta`.');
    expect(part).toContain('### Until the enhancements freeze');
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
});

test('of a new KEP it tells no changes', async () => {
  const other = 'keps/sig-node/9002-other';
  const files = Object.fromEntries(
    Object.entries(texts())
      .filter(([path]) => path.startsWith(KEP) || path.endsWith('/9001.yaml'))
      .map(([path, text]) => [
        path.replace(KEP, other).replace('9001', '9002'),
        text.replaceAll('9001', '9002'),
      ]),
  );
  const part = partOf(await summaryOf(files));
  expect(part).toContain('It was never approved.');
  expect(part).not.toContain('It graduates');
  expect(part).toContain('Until the enhancements freeze');
});

test.each<[what: string, files: () => Record<string, string>]>([
  ['an edit', () => ({ [`${KEP}/README.md`]: `${texts(ALPHA)[`${KEP}/README.md`]}\nMore words.\n` })],
  ['no KEP', () => ({ 'notes.md': 'more\n' })],
])('%s has no such part', async (_, files) => {
  expect(partOf(await summaryOf(files()))).toBe('');
});

test('what a stranger wrote is shown as it is, and bounded', async () => {
  const attack = '<img src=x onerror=alert(1)> @kubernetes/everyone [x](javascript:1) ::error::x';
  const files = texts({
    'kep.yaml': `title: "${attack}"\nmetrics:\n  - "${attack}"\n`,
    'approval.yaml': 'beta:\n  approver: "@<b>|everyone"\n',
    'README.md': `###### What specific metrics should inform a rollback?\n\n${'`'.repeat(5)} ${attack}\n\n${'words and words '.repeat(20_000)}\n`,
  });
  const part = partOf(await summaryOf(files));
  const { mentions, references, fetched, links } = readPage(part);
  expect({ mentions, references, fetched }).toEqual({ mentions: [], references: [], fetched: [] });
  expect(links.filter((link) => !link.startsWith('https://github.example/'))).toEqual([]);
  expect(part.length).toBeLessThan(20_000);
});
