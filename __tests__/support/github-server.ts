import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { git as callGit } from './repository.js';

const known = new Map<string, string>();

/** Objects by their ids, alone, in a range or with what is wanted of them. */
const OBJECTS = /^[0-9a-f]{40}(?:\.\.[0-9a-f]{40}|(?:\^\{\w+\})*)$/;

/** What git says. Of objects it says the same each time: it is asked once. */
function git(repository: string, ...args: string[]): string {
  const asked = args.slice(1).filter((arg) => !arg.startsWith('-') && arg !== 'blob');
  if (asked.length === 0 || !asked.every((arg) => OBJECTS.test(arg))) return callGit(repository, ...args);
  const key = [repository, ...args].join('\0');
  const output = known.get(key) ?? callGit(repository, ...args);
  known.set(key, output);
  return output;
}

export const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
const REPOSITORY = '/api/v3/repos/example-org/enhancements';

/** What goes wrong with requests whose path matches, the first `times` of them (all by default). */
export interface Fault {
  readonly path: RegExp;
  readonly times?: number;
  /**
   * `hang`: no answer. `reset`: the connection breaks. `cut`: it breaks within the body. `truncate`: the body ends early and nobody
   * says so.
   */
  readonly how: 'hang' | 'reset' | 'cut' | 'truncate' | Answer;
}

/** An answer in place of the real one. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What is sent in place of an answer to a path with its query. */
export type Spoil = (path: string, answer: Answer) => Answer | 'reset' | 'cut' | 'truncate';

export interface ServerOptions {
  readonly spoil?: Spoil;
  /** Directory of the git repository whose commits are served. */
  readonly repository: string;
  readonly pull?: { readonly number: number; readonly base: string; readonly head: string };
  /** Logins of those who have reviewed; `null` for an account that is gone. */
  readonly reviewers?: readonly (string | null)[];
  readonly faults?: readonly Fault[];
  /** Entries of a tree above which GitHub cuts its list: 100,000. */
  readonly treeLimit?: number;
  /** Files in a comparison: 300. */
  readonly compareLimit?: number;
  /** Files of a pull request: 3,000. */
  readonly listLimit?: number;
}

export interface GitHubServer {
  /** As `GITHUB_API_URL` of a GitHub Enterprise server. */
  readonly url: string;
  /** Path and query of each request, in order, without the repository. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** GitHub's REST API over a git repository, on loopback: the endpoints that prr-lint reads, with GitHub's limits and manners. */
export async function githubServer(options: ServerOptions): Promise<GitHubServer> {
  const requests: string[] = [];
  const left = new Map(options.faults?.map((fault) => [fault, fault.times ?? Number.POSITIVE_INFINITY]));
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const path = `${url.pathname.replace(REPOSITORY, '')}${url.search}`;
    requests.push(path);
    const fault = [...left].find(([{ path: pattern }, times]) => times > 0 && pattern.test(path))?.[0];
    if (fault) left.set(fault, (left.get(fault) ?? 0) - 1);
    const { method, headers } = request;
    const asked = { method, authorization: headers.authorization };
    const answer = typeof fault?.how === 'object' ? fault.how : answerTo(asked, url, options);
    const spoiled = options.spoil?.(path, answer) ?? answer;
    const how = typeof spoiled === 'string' ? spoiled : fault?.how;
    send(
      request,
      response,
      typeof spoiled === 'string' ? answer : spoiled,
      typeof how === 'string' ? how : undefined,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where `githubFetch` is asked. */
export const HERE = 'https://github.example';

/**
 * The same without a network, over a repository that does not change: an answer is made once. `strays` counts what was asked of other
 * hosts.
 */
export function githubFetch(
  options: Omit<ServerOptions, 'spoil' | 'faults'>,
): (spoil?: Spoil) => { readonly fetch: typeof fetch; strays(): number } {
  const made = new Map<string, Answer>();
  return (spoil) => {
    let strays = 0;
    return {
      strays: () => strays,
      async fetch(input, init) {
        const url = new URL(input instanceof Request ? input.url : String(input));
        if (url.origin !== HERE) {
          strays += 1;
          return Response.json({});
        }
        const authorization = new Headers(init?.headers).get('authorization') ?? undefined;
        const method = init?.method;
        const key = JSON.stringify([method, authorization, url.href]);
        const answer = made.get(key) ?? answerTo({ method, authorization }, url, options);
        made.set(key, answer);
        const path = `${url.pathname.replace(REPOSITORY, '')}${url.search}`;
        return respond(answer, spoil?.(path, answer) ?? answer);
      },
    };
  };
}

/** What an HTTP client makes of an answer, or of one that breaks off. */
function respond(real: Answer, spoiled: ReturnType<Spoil>): Response {
  if (spoiled === 'reset') throw broken();
  const { status, headers = {}, body = {} } = typeof spoiled === 'string' ? real : spoiled;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = new TextEncoder().encode(text);
  const half = bytes.slice(0, bytes.length / 2);
  const cut = new ReadableStream({
    start(controller) {
      controller.enqueue(half);
      controller.error(broken());
    },
  });
  const content = spoiled === 'cut' ? cut : spoiled === 'truncate' ? half : bytes;
  return new Response(content, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...RATE_LIMIT, ...headers },
  });
}

function broken(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return new TypeError('fetch failed', { cause });
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers = {}, body = {} }: Answer,
  fault: string | undefined,
): void {
  if (fault === 'hang') return;
  if (fault === 'reset') {
    request.socket.destroy();
    return;
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag, ...RATE_LIMIT }).end();
    return;
  }
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': 'C0DE:1234:5678:9ABC:DEF01234',
    ...(status === 200 && { etag }),
    ...RATE_LIMIT,
    ...(fault === 'cut' && { 'content-length': String(Buffer.byteLength(text)) }),
    ...headers,
  });
  if (fault === 'cut') {
    response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
  } else {
    response.end(fault === 'truncate' ? text.slice(0, text.length / 2) : text);
  }
}

const RATE_LIMIT = {
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '987',
  'x-ratelimit-reset': '1893456000',
  'x-ratelimit-used': '13',
  'x-ratelimit-resource': 'core',
};

const NOT_FOUND: Answer = {
  status: 404,
  body: {
    message: 'Not Found',
    documentation_url: 'https://docs.github.com/rest',
    status: '404',
  },
};

interface Asked {
  readonly method: string | undefined;
  readonly authorization: string | undefined;
}

function answerTo({ method, authorization }: Asked, url: URL, options: ServerOptions): Answer {
  if (!/^(?:token|bearer) /i.test(authorization ?? '') || !authorization?.endsWith(TOKEN)) {
    return {
      status: 401,
      body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
    };
  }
  if (method !== 'GET' || !url.pathname.startsWith(`${REPOSITORY}/`)) return NOT_FOUND;
  const path = decodeURIComponent(url.pathname.slice(REPOSITORY.length));
  const base = `${url.origin}${REPOSITORY}`;
  try {
    const [, tree] = /^\/git\/trees\/([0-9a-f]{40})$/.exec(path) ?? [];
    if (tree) return { status: 200, body: treeOf(options, tree, url.searchParams.has('recursive'), base) };
    const [, commit] = /^\/git\/commits\/([0-9a-f]{40})$/.exec(path) ?? [];
    if (commit) return { status: 200, body: commitObject(options, commit, base) };
    const [, blob] = /^\/git\/blobs\/([0-9a-f]{40})$/.exec(path) ?? [];
    if (blob) return { status: 200, body: blobOf(options, blob, base) };
    const [, from, to] = /^\/compare\/(.+)\.\.\.(.+)$/.exec(path) ?? [];
    if (from && to) return { status: 200, body: comparison(options, from, to, base) };
    const { pull } = options;
    if (pull && path === `/pulls/${pull.number}/files`) {
      const files = changedFiles(options, pull.base, pull.head, base).slice(0, options.listLimit ?? 3000);
      return page(files, url);
    }
    if (pull && path === `/pulls/${pull.number}/reviews`)
      return page((options.reviewers ?? []).map(review), url);
  } catch {
    // git does not know the object.
  }
  return NOT_FOUND;
}

function page(all: readonly unknown[], url: URL): Answer {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const number = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
    body: all.slice((number - 1) * size, number * size),
  };
}

function treeOf(
  { repository, treeLimit = 100_000 }: ServerOptions,
  id: string,
  recursive: boolean,
  base: string,
): unknown {
  const output = git(repository, 'ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), id);
  const tree = [...output.matchAll(/(\d+) (\w+) ([0-9a-f]+) +(\S+)\t([^\0]*)\0/g)].map(
    ([, mode, type, sha, size, path]) => ({
      ...{ path, mode, type, sha },
      ...(type === 'blob' && { size: Number(size) }),
      ...(type !== 'commit' && { url: `${base}/git/${type}s/${sha}` }),
    }),
  );
  const truncated = recursive && tree.length > treeLimit;
  return {
    sha: id,
    url: `${base}/git/trees/${id}`,
    tree: truncated ? tree.slice(0, treeLimit) : tree,
    truncated,
  };
}

function commitObject({ repository }: ServerOptions, sha: string, base: string): unknown {
  const tree = git(repository, 'rev-parse', '--verify', `${sha}^{commit}^{tree}`).trim();
  return { sha, message: 'change', tree: { sha: tree, url: `${base}/git/trees/${tree}` }, parents: [] };
}

function blobOf({ repository }: ServerOptions, sha: string, base: string): unknown {
  const bytes = Buffer.from(git(repository, 'cat-file', 'blob', sha));
  return {
    sha,
    node_id: Buffer.from(`Blob:${sha}`).toString('base64'),
    size: bytes.length,
    url: `${base}/git/blobs/${sha}`,
    content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    encoding: 'base64',
  };
}

function comparison(options: ServerOptions, from: string, to: string, base: string): unknown {
  const { repository } = options;
  const id = (revision: string): string =>
    git(repository, 'rev-parse', '--verify', `${revision}^{commit}`).trim();
  const [one, two] = [id(from), id(to)];
  const parting = git(repository, 'merge-base', one, two).trim();
  const count = (range: string): number => Number(git(repository, 'rev-list', '--count', range));
  const [ahead, behind] = [count(`${one}..${two}`), count(`${two}..${one}`)];
  return {
    url: `${base}/compare/${from}...${to}`,
    base_commit: commitOf(one, base),
    merge_base_commit: commitOf(parting, base),
    status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: ahead > 0 ? [commitOf(two, base)] : [],
    files: changedFiles(options, parting, two, base).slice(0, options.compareLimit ?? 300),
  };
}

function commitOf(sha: string, base: string): unknown {
  return {
    sha,
    url: `${base}/commits/${sha}`,
    commit: { message: 'change', tree: { sha, url: `${base}/git/trees/${sha}` } },
    author: { login: 'octocat', id: 1, type: 'User', site_admin: false },
    parents: [],
  };
}

const STATUSES: Readonly<Record<string, string>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  T: 'changed',
  R: 'renamed',
};

function changedFiles(
  { repository }: ServerOptions,
  from: string,
  to: string,
  base: string,
): readonly unknown[] {
  const parting = git(repository, 'merge-base', from, to).trim();
  const head = git(repository, 'rev-parse', to).trim();
  const fields = git(repository, 'diff', '--raw', '--no-abbrev', '-z', '-M', parting, head).split('\0');
  const patches = git(repository, 'diff', '-M', parting, head)
    .split(/^diff --git .*\n/m)
    .slice(1);
  const files: unknown[] = [];
  while (fields.length > 1) {
    const [, , , sha, letter = ''] = (fields.shift() ?? '').split(' ');
    const status = STATUSES[letter.charAt(0)] ?? 'modified';
    const first = fields.shift() ?? '';
    const filename = status === 'renamed' ? (fields.shift() ?? '') : first;
    const hunks = /^@@[\s\S]*/m.exec(patches.shift() ?? '')?.[0].replace(/\n$/, '');
    // A change of type is two patches to git, and none to GitHub.
    if (status === 'changed') patches.shift();
    const lines = hunks?.split('\n') ?? [];
    const [additions, deletions] = ['+', '-'].map(
      (sign) => lines.filter((line) => line.startsWith(sign)).length,
    );
    files.push({
      sha: status === 'removed' ? null : sha,
      ...{ filename, status, additions, deletions, changes: (additions ?? 0) + (deletions ?? 0) },
      blob_url: `https://github.example/example-org/enhancements/blob/${head}/${encodeURIComponent(filename)}`,
      contents_url: `${base}/contents/${encodeURIComponent(filename)}?ref=${head}`,
      ...(hunks !== undefined && status !== 'changed' && { patch: hunks }),
      ...(status === 'renamed' && { previous_filename: first }),
    });
  }
  return files;
}

function review(login: string | null, index: number): unknown {
  return {
    id: 80 + index,
    user: login === null ? null : { login, id: 100 + index, type: 'User', site_admin: false },
    body: 'This is close to perfect! Please address the suggested inline change.',
    state: 'COMMENTED',
    submitted_at: '2026-01-01T00:00:00Z',
    author_association: 'MEMBER',
  };
}
