import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commentOnPullRequest } from '../../src/action/comment.js';
import { comment, marker } from '../../src/reporters/comment.js';
import { compared, finding, kep, report, yamlFile } from '../support/report.js';

/** Without the seconds between two requests that write, and with short ones before a request is sent again. */
const HASTE = { throttles: false, pause: 1 };

describe('the text', () => {
  test('is the summary below a hidden line', () => {
    const { body, resolved } = comment(report([finding()]), 'keps');
    expect(body).toMatch(
      /^<!-- prr-lint:comment:keps -->\n## ❌ 1 of 1 KEP not ready for production readiness review\n/,
    );
    expect(body).toContain('`stage-has-milestone`');
    expect(resolved).toBe(false);
  });

  test('is short when nothing counts', () => {
    const made = compared(report([finding({ new: false })]));
    expect(comment(made, 'keps')).toEqual({
      body: '<!-- prr-lint:comment:keps -->\n## ✅ Nothing new found in 1 KEP\n\n1 finding already there\n\nCompared with `main`: 1 KEP is edited and held to what that adds.\n',
      resolved: true,
    });
  });

  test('fits into a comment, however much there is to say', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      finding({
        subject: `${i}`,
        kep: `keps/sig-node/${i % 300}-x`,
        message: '名|&'.repeat(300),
        help: '`'.repeat(999),
      }),
    );
    const keps = Array.from({ length: 300 }, (_, i) => kep({ directory: `keps/sig-node/${i}-x` }));
    const { body } = comment(report(many, {}, keps), 'keps');
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(15_000);
    expect(body).toContain('_Left out for length: ');
  });

  test('mentions nobody and keeps to its one hidden line', () => {
    const evil = '@octocat <!-- prr-lint:comment:other --> --> @org/team #12';
    const hostile = finding({ message: evil, help: evil });
    const of = kep({ metadata: yamlFile('kep.yaml', { title: evil }) });
    const { body } = comment(report([hostile], {}, [of]), 'keps');
    expect(body.match(/<!--|-->/g)).toEqual(['<!--', '-->']);
    expect(body.replace(/`[^`\n]*`|<code>.*?<\/code>|```[\s\S]*?```/g, '')).not.toMatch(/@\w/);
  });

  test.each([
    ['.', '<!-- prr-lint:comment:. -->'],
    ['docs/keps', '<!-- prr-lint:comment:docs/keps -->'],
    ['a--> <b>--\n', '<!-- prr-lint:comment:a____b___ -->'],
  ])('the key %j is a harmless part of the hidden line', (key, first) => {
    expect(marker(key)).toBe(first);
  });
});

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly id: number; readonly login: string; readonly type: string } | null;
}

const BOT = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
const STRANGER = { id: 7, login: 'stranger', type: 'User' };
const ME = { id: 8, login: 'me', type: 'User' };

/** The few endpoints that comments need, over HTTP. */
class GitHub {
  comments: Comment[] = [];
  /** Whom `GET /user` answers; the token of a job is no user. */
  user: typeof ME | undefined;
  /** Statuses that the next answers to a method have instead. */
  readonly faults: { method: string; status: number; message?: string; headers?: Record<string, string> }[] =
    [];
  readonly requests: string[] = [];
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () =>
      this.#answer(request.method ?? '', request.url ?? '', Buffer.concat(chunks), response),
    );
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/v3`;
  }

  #answer(method: string, url: string, sent: Buffer, response: ServerResponse): unknown {
    const { pathname, searchParams } = new URL(url, this.url);
    const path = pathname.replace('/api/v3', '');
    this.requests.push(
      `${method} ${path}${searchParams.has('page') ? `?page=${searchParams.get('page')}` : ''}`,
    );
    const say = (status: number, data: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(JSON.stringify(data));
    };
    const at = this.faults.findIndex((fault) => fault.method === method);
    const [fault] = at === -1 ? [] : this.faults.splice(at, 1);
    if (fault?.status === 0) return response.destroy();
    if (fault) return say(fault.status, { message: fault.message ?? 'No' }, fault.headers);

    const body = (): string => JSON.parse(sent.toString()).body;
    const thread = '/repos/example-org/enhancements/issues/7/comments';
    if (method === 'GET' && path === thread) {
      const [page, size] = ['page', 'per_page'].map((name) => Number(searchParams.get(name)));
      const from = ((page ?? 1) - 1) * (size ?? 30);
      const next = from + (size ?? 30) < this.comments.length;
      const link = next ? { link: `<${this.url}${path}?page=${(page ?? 1) + 1}>; rel="next"` } : {};
      return say(200, this.comments.slice(from, from + (size ?? 30)), link);
    }
    if (method === 'POST' && path === thread) {
      this.comments.push({ id: 1000 + this.comments.length, body: body(), user: this.user ?? BOT });
      return say(201, {});
    }
    const old = this.comments.find(
      ({ id }) => path === `/repos/example-org/enhancements/issues/comments/${id}`,
    );
    if (method === 'PATCH' && old) {
      old.body = body();
      return say(200, {});
    }
    if (path === '/user' && this.user) return say(200, this.user);
    if (path === '/user') return say(403, { message: 'Resource not accessible by integration' });
    return say(404, { message: 'Not Found' });
  }
}

describe('on GitHub', () => {
  const directory = mkdtempSync(join(tmpdir(), 'prr-lint-comment-'));
  const event = join(directory, 'event.json');
  const found = comment(report([finding()]), '.');
  const clean = comment(report([]), '.');
  const first = marker('.');
  let github: GitHub;

  beforeAll(() => writeFileSync(event, JSON.stringify({ pull_request: { number: 7 } })));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  beforeEach(async () => {
    github = new GitHub();
    await github.start();
  });
  afterEach(() => github.stop());

  async function say(what = found, { token = 't', env = {} as NodeJS.ProcessEnv } = {}) {
    const log: string[] = [];
    const trouble = await commentOnPullRequest(what, '.', {
      token,
      patience: HASTE,
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: 'example-org/enhancements',
        GITHUB_EVENT_PATH: event,
        ...env,
      },
      log: (message) => log.push(message),
    });
    return { trouble, log };
  }

  const other = (id: number, body = 'Nice', user: Comment['user'] = STRANGER): Comment => ({
    id,
    body,
    user,
  });
  const bodies = () => github.comments.map(({ body }) => body);

  test('the first run writes a comment, the next one updates it', async () => {
    github.comments = [other(1)];
    expect(await say()).toEqual({ trouble: undefined, log: [] });
    expect(bodies()).toEqual(['Nice', found.body]);
    await say(clean);
    expect(bodies()).toEqual(['Nice', clean.body]);
    await say();
    expect(bodies()).toEqual(['Nice', found.body]);
  });

  test('nothing new leaves a comment as it is, and nothing found writes none', async () => {
    await say(clean);
    expect(bodies()).toEqual([]);
    github.comments = [other(1, found.body, BOT)];
    await say();
    expect(github.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  test('ours is found on a later page', async () => {
    github.comments = [...Array.from({ length: 230 }, (_, i) => other(i)), other(500, `${first}\nold`, BOT)];
    expect((await say()).trouble).toBeUndefined();
    expect(github.comments.at(-1)?.body).toBe(found.body);
    expect(github.comments).toHaveLength(231);
    expect(github.requests.filter((request) => request.includes('?page='))).toHaveLength(3);
  });

  test("a stranger's copy of the hidden line is left alone", async () => {
    github.comments = [other(1, `${first}\nmine`), other(2, `${first}\nghost`, null)];
    await say();
    expect(bodies()).toEqual([`${first}\nmine`, `${first}\nghost`, found.body]);
  });

  test('a comment that quotes ours, or that of another root, is left alone', async () => {
    const quoted = [`> ${first}\n> x`, `${marker('keps')}\nx`];
    github.comments = quoted.map((body, id) => other(id, body, BOT));
    await say();
    expect(bodies()).toEqual([...quoted, found.body]);
  });

  test('with the token of a user ours is the comment of that user', async () => {
    github.user = ME;
    github.comments = [other(1, `${first}\nmine`), other(2, `${first}\nold`, ME)];
    await say();
    expect(bodies()).toEqual([`${first}\nmine`, found.body]);
    expect(github.requests.filter((request) => request === 'GET /user')).toHaveLength(1);
  });

  test.each([
    ['POST', 403],
    ['POST', 404],
    ['GET', 403],
    ['GET', 404],
  ])('%s %i names the permission', async (method, status) => {
    github.faults.push({ method, status, message: 'Resource not accessible by integration' });
    const { trouble } = await say();
    expect(trouble).toMatch(
      new RegExp(
        `^The comment on the pull request was not written: the token may not \\(${status}\\)\\. Add \`pull-requests: write\` to the job's`,
      ),
    );
    expect(bodies()).toEqual([]);
  });

  test.each([
    ['a rate limit', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }, /rate limit is used up/],
    ['a fault', { status: 502 }, /\(502/],
    ['a refusal', { status: 422, message: 'Body is too long' }, /\(422, `Body is too long`\)/],
    ['a cut connection', { status: 0 }, /connection to GitHub broke/],
  ])('%s is one sentence and no second comment', async (_, fault, sentence) => {
    github.faults.push({ method: 'POST', ...fault });
    const { trouble } = await say();
    expect(trouble).toMatch(/^The comment on the pull request was not written: [^\n]+$/);
    expect(trouble).toMatch(sentence);
    expect(github.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  });

  test('a page that fails passes', async () => {
    github.comments = [other(1, `${first}\nold`, BOT)];
    github.faults.push({ method: 'GET', status: 502 });
    expect((await say()).trouble).toBeUndefined();
    expect(bodies()).toEqual([found.body]);
  });

  test('without a pull request nothing is asked', async () => {
    writeFileSync(join(directory, 'push.json'), '{}');
    const env = { GITHUB_EVENT_PATH: join(directory, 'push.json') };
    expect(await say(found, { env })).toEqual({
      trouble: undefined,
      log: ['No comment is written: this event is about no pull request'],
    });
    expect(github.requests).toEqual([]);
  });

  test('without a token the user hears what to set', async () => {
    expect((await say(found, { token: '' })).trouble).toContain(`set \`token: $\{{ github.token }}\``);
  });
});
