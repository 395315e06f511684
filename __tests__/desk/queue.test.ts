import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALIASES, call, kepFiles, scratch, write } from '../support/desk.js';
import { git, repository } from '../support/repository.js';

const { root, remove } = scratch();
const commits: string[] = [];

/** A history in which requests come up one after the other. */
beforeAll(() => {
  const { commit } = repository(root);
  const on = (date: string, files: Record<string, string>): void => {
    write(root, files);
    git(root, 'add', '--all');
    git(root, '-c', `user.name=T`, 'commit', '--quiet', '--message', `changes of ${date}`);
    // The date of a commit is part of it, and the support fixes it for all.
    commits.push(amend(root, date));
  };
  commit({ OWNERS_ALIASES: ALIASES, ...kepFiles(1, { latest: 'v1.36', milestone: { alpha: 'v1.36' } }) });
  on('2026-05-01T23:30:00-05:00', kepFiles(2, { approval: { alpha: '@Vic' } }));
  on(
    '2026-05-03T00:00:00Z',
    kepFiles(1, { stage: 'beta', milestone: { alpha: 'v1.36' }, approval: { alpha: '@uma', beta: 'uma' } }),
  );
  on('2026-05-04T00:00:00Z', {
    ...kepFiles(1, {
      stage: 'beta',
      milestone: { alpha: 'v1.36', beta: '1.37' },
      latest: '1.37',
      approval: { alpha: '@uma', beta: 'uma' },
    }),
    ...kepFiles(3, { approval: null, authors: ['@wen'] }),
    ...kepFiles(4, { approval: { alpha: 'old-hand' } }),
    ...kepFiles(5, { approval: { alpha: 'uma' }, authors: ['@Uma'] }),
    ...kepFiles(6, { status: 'withdrawn', approval: null }),
    ...kepFiles(7, {
      status: 'implemented',
      stage: 'stable',
      milestone: { beta: 'v1.36', stable: 'v1.37' },
      approval: { stable: 'vic' },
    }),
    ...kepFiles(8, { status: 'deferred' }),
    ...kepFiles(9, { latest: 'v1.35', stage: 'beta' }),
    ...kepFiles(10, { latest: 'v1.36' }),
  });
  write(root, kepFiles(11, { title: '"<b>bold</b> | ##[x]"' }));
});
afterAll(remove);

function amend(directory: string, date: string): string {
  git(directory, 'commit', '--quiet', '--amend', '--no-edit', `--date=${date}`);
  const tree = git(directory, 'rev-parse', 'HEAD^{tree}').trim();
  const parent = git(directory, 'rev-parse', 'HEAD^').trim();
  const time = Math.floor(Date.parse(date) / 1000);
  const text = `tree ${tree}\nparent ${parent}\nauthor T <t@example.com> ${time} -0500\ncommitter T <t@example.com> ${time} -0500\n\nchange\n`;
  write(directory, { '.git/commit-text': text });
  const id = git(directory, 'hash-object', '-t', 'commit', '-w', '.git/commit-text').trim();
  git(directory, 'reset', '--quiet', '--hard', id);
  return id;
}

interface Row {
  readonly number: number;
  readonly move: string;
  readonly state: string;
  readonly approver: string | null;
  readonly since: string | null;
  readonly sinceCommit: string | null;
}

async function queue(...args: readonly string[]) {
  const { out, code } = await call(root, ['queue', '--format', 'json', ...args]);
  expect(code).toBe(0);
  return JSON.parse(out) as { milestone: string; requests: Row[]; load: unknown; [key: string]: unknown };
}

describe('queue', () => {
  test('is what its schema says', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/queue.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv().compile(schema);
    expect([validate(await queue()), validate.errors]).toEqual([true, null]);
  });

  test('tells each request: what, of whom, where it stands, since when', async () => {
    const { milestone, requests } = await queue();
    expect(milestone).toBe('v1.37');
    const rows = requests.map(({ number, move, state, approver, since }) => [
      number,
      move,
      state,
      approver,
      since,
    ]);
    expect(rows.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
      [1, 'alpha->beta', 'draft', 'uma', '2026-05-03'],
      [2, 'new->alpha', 'draft', 'Vic', '2026-05-02'],
      [3, 'new->alpha', 'no-approver', null, '2026-05-04'],
      [4, 'new->alpha', 'approver-left', 'old-hand', '2026-05-04'],
      [5, 'new->alpha', 'draft', 'uma', '2026-05-04'],
      [6, 'withdraw', 'draft', null, '2026-05-04'],
      [7, 'beta->stable', 'merged', 'vic', '2026-05-04'],
      [11, 'new->alpha', 'draft', 'uma', null],
    ]);
    expect(requests.find(({ number }) => number === 1)?.sinceCommit).toBe(commits[1]);
  });

  test('tells who has how many, who cannot approve and who could', async () => {
    const { load, unassigned, conflicts, proposal, idle } = await queue();
    expect(load).toEqual([
      { approver: 'Uma', requests: 3 },
      { approver: 'vic', requests: 2 },
      { approver: 'old-hand', requests: 1 },
      { approver: 'wen', requests: 0 },
    ]);
    expect(unassigned).toEqual([3]);
    expect(conflicts).toEqual([
      { number: 4, approver: 'old-hand', reason: 'is emeritus' },
      { number: 5, approver: 'uma', reason: 'is an author of the KEP' },
    ]);
    expect(proposal).toEqual([
      { number: 3, approver: 'vic' },
      { number: 4, approver: 'wen' },
      { number: 5, approver: 'wen' },
    ]);
    expect(idle).toEqual([9]);
  });

  test('puts first what waits for somebody, and takes another release', async () => {
    const { requests } = await queue('--for', '@VIC');
    expect(requests.slice(0, 2).map(({ number }) => number)).toEqual([2, 7]);
    expect((await queue('--milestone', '1.36')).requests.map(({ number }) => number)).toEqual([10]);
    const me = await call(root, ['queue', '--for', '@me'], { GITHUB_ACTOR: 'vic' });
    expect(me.code).toBe(0);
  });

  test('says nothing that a page obeys', async () => {
    const { out } = await call(root, ['queue', '--format', 'markdown']);
    expect(out).not.toMatch(/<b>|##\[x|(?<!`)@uma/);
    expect(out).toContain('[KEP-1](https://git.k8s.io/enhancements/keps/sig-node/1-thing)');
    const { out: table } = await call(root, ['queue'], { COLUMNS: '110' });
    const widths = table
      .split('\n')
      .filter((line) => /^[│┌├└]/.test(line))
      .map((line) => line.length);
    expect(new Set(widths)).toEqual(new Set([110]));
    const { out: csv } = await call(root, ['queue', '--format', 'csv']);
    expect(csv.split('\n')).toHaveLength(10);
  });

  test.each([
    [60, 'approver'],
    [80, 'sig'],
    [80, 'move'],
    [100, 'state'],
  ])('fits a terminal of %i columns, a table for each %s', async (width, group) => {
    const { out } = await call(root, ['queue', '--group', group], { COLUMNS: String(width) });
    const lines = out.split('\n').filter((line) => /^[│┌├└]/.test(line));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    // The heading says it for all of them.
    expect(lines.join('')).not.toContain(group.toUpperCase());
    const { requests } = JSON.parse((await call(root, ['queue', '--format', 'json'])).out);
    expect(lines.filter((line) => /^│ +\d+ │/.test(line))).toHaveLength(requests.length);
  });

  test('groups a page, and counts by SIG and move in any case', async () => {
    const { out } = await call(root, ['queue', '--group', 'sig', '--format', 'markdown']);
    expect(out).toMatch(/^## `sig-node`\n\n[\w ,]+\.\n\n\| KEP \| Move \|/m);
    expect(out).toMatch(/<summary>By Move<\/summary><br>\n\n\| Move \| Requests \| State \| KEPs \|/);
    const { err } = await call(root, ['queue', '--group', 'title']);
    expect(err).toContain('Unexpected --group `title`, expected `approver`, `sig`, `move`, `state`');
  });

  test('without git nothing is known of the past, and that is said', async () => {
    const elsewhere = scratch();
    write(elsewhere.root, { OWNERS_ALIASES: ALIASES, ...kepFiles(1), ...kepFiles(2) });
    const { out, err, code } = await call(elsewhere.root, ['queue', '--format', 'json']);
    elsewhere.remove();
    expect(code).toBe(0);
    expect(JSON.parse(out).requests.map(({ since }: Row) => since)).toEqual([null, null]);
    expect(err).toContain('nothing is known of the past');
  });

  test('follows a KEP that was moved, and stops where a clone ends', async () => {
    const moved = scratch();
    const { commit } = repository(moved.root);
    const files = kepFiles(1, { more: '# one\n# two\n# three\n' });
    commit({ OWNERS_ALIASES: ALIASES, ...files, ...kepFiles(2) });
    const first = git(moved.root, 'rev-parse', 'HEAD').trim();
    git(moved.root, 'mv', 'keps/sig-node/1-thing', 'keps/sig-node/1-other');
    commit({});
    const since = async (directory: string): Promise<unknown> => {
      const { out } = await call(directory, ['queue', '--format', 'json']);
      return JSON.parse(out).requests.map(({ sinceCommit }: Row) => sinceCommit);
    };
    expect(await since(moved.root)).toEqual([first, first]);
    git(moved.root, 'clone', '--quiet', '--depth', '1', `file://${moved.root}`, 'shallow');
    expect(await since(`${moved.root}/shallow`)).toEqual([null, null]);
    moved.remove();
  });
});
