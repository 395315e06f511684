import type { GitHub } from '@actions/github/lib/utils';
import { cut } from '../reporters/escape.js';
import { quote } from '../text/words.js';
import { ApiError, type GitHubApi } from './tree.js';

/** How patient a client is. Times are in milliseconds. */
export interface Patience {
  /** For one answer, until its last byte. */
  readonly timeout: number;
  /** How often a request that failed is sent again: after 1, 4 and 9 times `pause`. */
  readonly retries: number;
  readonly pause: number;
  /** The longest time that is waited for GitHub's rate limit. */
  readonly longestWait: number;
  /** Keeps a second between two requests that write, as GitHub asks for, and reads its rate limit. */
  readonly throttles: boolean;
}

const PATIENCE: Patience = { timeout: 20_000, retries: 3, pause: 1000, longestWait: 60_000, throttles: true };

/** What a client is told. */
export interface ClientOptions {
  readonly token: string;
  /** Where the API is: `https://api.github.com`, or that of a GitHub Enterprise server. */
  readonly baseUrl: string;
  /** Told when the client waits, for the log. */
  readonly onWait?: (message: string) => void;
  readonly patience?: Partial<Patience>;
  /** By default that of the runner, with its proxy. */
  readonly fetch?: typeof fetch;
}

/** The API with what writing needs. */
export interface GitHubClient extends GitHubApi {
  /**
   * One request that changes something; `route` has its method in front. `what` names the outcome: "what became of the comment". It is sent once,
   * for nobody knows what a request without an answer has done. Throws `ApiError`.
   */
  send(
    route: `${'POST' | 'PATCH'} /${string}`,
    parameters: Readonly<Record<string, string | number>>,
    what: string,
  ): Promise<void>;
}

/** Statuses that the same request would get again. 429 is left to the plugin that reads how long to wait. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/**
 * GitHub's API with what makes it dependable: time-outs, answers that are complete or not there, retries of what may pass and short
 * waits for the rate limit. What remains is one sentence. Proxies and certificates are those of the runner.
 */
export async function githubClient(options: ClientOptions): Promise<GitHubClient> {
  const octokit = await octokitOf(options);
  return {
    async get(route, parameters, what, { optional = false } = {}) {
      try {
        const { data, headers } = await octokit.request(`GET ${route}`, {
          ...parameters,
          ...(optional && { request: { retries: 0 } }),
        });
        return { data, hasNext: /<[^>]*>;\s*rel="next"/.test(headers.link ?? '') };
      } catch (error) {
        throw explain(error, what);
      }
    },
    async send(route, parameters, what) {
      try {
        await octokit.request(route, { ...parameters, request: { retries: 0 } });
      } catch (error) {
        throw explain(error, what);
      }
    },
  };
}

/** The client of the Action's toolkit, with our patience. */
async function octokitOf({
  token,
  baseUrl,
  onWait,
  patience: given,
  fetch: ask,
}: ClientOptions): Promise<InstanceType<typeof GitHub>> {
  const patience = { ...PATIENCE, ...given };
  const [{ getOctokit }, { defaults }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const isWorthWaiting = (seconds: number, _: unknown, __: unknown, retries: number): boolean => {
    if (seconds * 1000 > patience.longestWait || retries >= 2) return false;
    onWait?.(`Waiting ${seconds} s for GitHub's rate limit`);
    return true;
  };
  return getOctokit(
    token,
    {
      baseUrl,
      userAgent: 'prr-lint',
      log: SILENCE,
      request: {
        fetch: wholeAnswers(ask ?? ((defaults.request?.fetch ?? fetch) as typeof fetch), patience.timeout),
        log: SILENCE,
      },
      retry: { doNotRetry: FINAL, retries: patience.retries, retryAfterBaseValue: patience.pause },
      throttle: {
        enabled: patience.throttles,
        onRateLimit: isWorthWaiting,
        onSecondaryRateLimit: isWorthWaiting,
        retryAfterBaseValue: patience.pause,
      },
    },
    retry,
    throttling,
  );
}

/** What the libraries would print holds addresses of the API; the sentence in the end says what matters. */
const SILENCE = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/**
 * Reads an answer to its end before anybody uses it, within the time that is allowed. An answer that is cut off otherwise counts as
 * an empty one: a list would end early, and nobody would know.
 */
function wholeAnswers(send: typeof fetch, timeout: number): typeof fetch {
  return async (input, init) => {
    const response = await atHome(send, input, { ...init, signal: AbortSignal.timeout(timeout) });
    const body = await response.arrayBuffer();
    if (response.ok && isJson(response)) parse(body);
    const answer = new Response(NO_BODY.includes(response.status) ? null : body, {
      status: response.status,
      statusText: response.statusText,
      headers: [...response.headers],
    });
    Object.defineProperty(answer, 'url', { value: response.url });
    return answer;
  };
}

const REDIRECTS = [301, 302, 303, 307, 308];
/** A repository that was renamed twice. */
const MOST_REDIRECTS = 3;

/** Follows redirects of reading on the same server alone: an answer from elsewhere is not GitHub's. */
async function atHome(
  send: typeof fetch,
  input: Parameters<typeof fetch>[0],
  init: RequestInit,
): Promise<Response> {
  let url = input instanceof Request ? input.url : String(input);
  for (let redirects = 0; ; redirects++) {
    const response = await send(url, { ...init, redirect: 'manual' });
    const location = response.headers.get('location');
    if (!REDIRECTS.includes(response.status) || location === null) return response;
    const next = new URL(location, url);
    const isReading = (init.method ?? 'GET') === 'GET';
    if (!isReading || next.origin !== new URL(url).origin || redirects >= MOST_REDIRECTS)
      throw new Error(`a redirect to ${next.host}`);
    url = next.href;
  }
}

const NO_BODY = [204, 205, 304];

function isJson({ headers }: Response): boolean {
  return /^application\/json\b/.test(headers.get('content-type') ?? '');
}

function parse(body: ArrayBuffer): void {
  try {
    JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw new Error('the answer was cut off');
  }
}

/** An error of the client as octokit throws it. */
interface RequestFailure {
  readonly message: string;
  readonly status?: number;
  readonly cause?: unknown;
  readonly request?: { readonly request?: { readonly retryCount?: number } };
  readonly response?: {
    readonly headers?: Readonly<Record<string, string | number | undefined>>;
    readonly data?: unknown;
  };
}

/** One sentence about a request that failed: `what` was asked for, why there is no answer, what to do. */
export function explain(thrown: unknown, what: string): ApiError {
  if (thrown instanceof ApiError) return thrown;
  const error: RequestFailure = thrown instanceof Error ? thrown : { message: String(thrown) };
  const { response } = error;
  if (response === undefined) return new ApiError(unanswered(error, what), undefined);
  const status = error.status ?? 0;
  const headers = response.headers ?? {};
  return new ApiError(refused(status, headers, messageOf(response.data), what), status);
}

function unanswered({ message, cause }: RequestFailure, what: string): string {
  const failure = cause instanceof Error ? cause : undefined;
  if (failure?.name === 'TimeoutError') {
    return `GitHub did not answer in time about ${what}: run the job again`;
  }
  const inner = failure?.cause instanceof Error ? failure.cause : failure;
  const code = (inner as NodeJS.ErrnoException | undefined)?.code ?? inner?.message ?? message;
  return `The connection to GitHub broke while it told ${what} (${quote(code)}): run the job again`;
}

function refused(
  status: number,
  headers: Readonly<Record<string, string | number | undefined>>,
  message: string,
  what: string,
): string {
  if (isRateLimit(status, headers, message)) {
    return `GitHub's rate limit is used up, so ${what} cannot be read: run the job again ${afterReset(headers)}`;
  }
  const said = message === '' ? '' : `, ${quote(message)}`;
  switch (status) {
    case 401:
      return `GitHub does not accept the token (401), asked for ${what}: set \`token\` to a valid one, such as \`\${{ github.token }}\``;
    case 403:
      return `The token may not read ${what} (403${said}): add \`${permission(headers)}\` to the job's \`permissions\``;
    case 404:
      return `GitHub knows nothing of ${what} (404): it is gone, or the token may not read the repository, which takes \`contents: read\``;
    default:
      return status >= 500
        ? `GitHub failed to tell ${what} (${status}${said}): run the job again`
        : `GitHub refused to tell ${what} (${status}${said})`;
  }
}

function isRateLimit(
  status: number,
  headers: Readonly<Record<string, string | number | undefined>>,
  message: string,
): boolean {
  if (status !== 403 && status !== 429) return false;
  return (
    status === 429 ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    headers['retry-after'] !== undefined ||
    /\brate limit\b/i.test(message)
  );
}

function afterReset(headers: Readonly<Record<string, string | number | undefined>>): string {
  const wait = Number(headers['retry-after']);
  if (wait > 0) return `after ${wait} s`;
  const reset = Number(headers['x-ratelimit-reset']);
  if (!(reset > 0 && reset < 1e11)) return 'later';
  return `after ${new Date(reset * 1000)
    .toISOString()
    .replace(/:\d\d\.\d+Z$/, 'Z')
    .replace('T', ' ')}`;
}

/** The permission that GitHub says is missing: its header reads `pull_requests=read`, or several of these. */
function permission(headers: Readonly<Record<string, string | number | undefined>>): string {
  const wanted = /^([a-z_]+)=(read|write)\b/.exec(String(headers['x-accepted-github-permissions'] ?? ''));
  return wanted ? `${wanted[1]?.replaceAll('_', '-')}: ${wanted[2]}` : 'contents: read';
}

function messageOf(data: unknown): string {
  const message =
    typeof data === 'object' && data !== null ? (data as { message?: unknown }).message : undefined;
  return typeof message === 'string' ? cut(message, 200) : '';
}
