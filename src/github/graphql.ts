/** GitHub's GraphQL: one question at a time, asked again where that may help, and one sentence where it does not. */
import { UsageError } from '../model/errors.js';
import { oneLine } from '../reporters/escape.js';
import { quote } from '../text/words.js';

/** How to reach a GitHub. */
export interface GraphqlOptions {
  /** Address of the endpoint. */
  readonly url: string;
  readonly token: string;
  readonly fetch?: typeof fetch;
  /** Waits; milliseconds. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** Asks; resolves to `data`. Throws `UsageError` with a sentence for everything that could not be had. */
export type Graphql = <T>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[];
}

const TRIES = 3;
/** The longest that a limit is waited for: a person is waiting, too. */
const PATIENCE = 60_000;
const TIMEOUT = 60_000;

export function graphqlClient({
  url,
  token,
  fetch: ask = fetch,
  sleep = pause,
}: GraphqlOptions): Graphql & { readonly requests: () => number } {
  let requests = 0;
  const client = async <T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      requests++;
      const outcome = await once(ask, url, token, query, variables);
      if ('data' in outcome) return outcome.data as T;
      if (attempt === TRIES || outcome.wait === undefined || outcome.wait > PATIENCE)
        throw new UsageError(outcome.why);
      await sleep(Math.max(outcome.wait, 250 * 2 ** attempt));
    }
  };
  return Object.assign(client, { requests: () => requests });
}

type Outcome = { readonly data: unknown } | { readonly why: string; readonly wait?: number };

async function once(
  ask: typeof fetch,
  url: string,
  token: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  let response: Response;
  let text: string;
  try {
    response = await ask(url, {
      method: 'POST',
      headers: {
        authorization: `bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'prr-lint',
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    text = await response.text();
  } catch (error) {
    return {
      why: `GitHub did not answer (${oneLine(error instanceof Error ? error.message : String(error))})`,
      wait: 500,
    };
  }
  const limit = limitOf(response);
  if (response.status === 401) return { why: 'GitHub does not accept the token: it may have expired' };
  if (limit !== undefined)
    return {
      why: `GitHub's rate limit is reached: try again in ${Math.ceil(limit / 60_000)} minutes`,
      wait: limit,
    };
  if (response.status === 403)
    return { why: 'GitHub refuses with this token: it needs to read contents, issues and pull requests' };
  if (response.status >= 500) return { why: `GitHub failed (${response.status})`, wait: 500 };
  if (!response.ok) return { why: `GitHub refuses (${response.status})` };
  return outcomeOf(text);
}

function outcomeOf(text: string): Outcome {
  let reply: Reply;
  try {
    reply = JSON.parse(text) as Reply;
  } catch {
    return { why: "GitHub's answer breaks off", wait: 500 };
  }
  const fatal = reply.errors?.find(({ type }) => type !== 'NOT_FOUND');
  if (fatal?.type === 'RATE_LIMITED') return { why: "GitHub's rate limit is reached: try again in an hour" };
  if (fatal?.type === 'FORBIDDEN' || fatal?.type === 'INSUFFICIENT_SCOPES')
    return { why: `The token is too weak: ${quote(fatal.message ?? '')}` };
  if (fatal !== undefined)
    return { why: `GitHub refuses: ${quote(fatal.message ?? 'no reason given')}`, wait: 500 };
  return reply.data === undefined || reply.data === null
    ? { why: "GitHub's answer holds nothing", wait: 500 }
    : { data: reply.data };
}

/** Milliseconds until GitHub answers again; `undefined` where no limit was reached. */
function limitOf({ status, headers }: Response): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = headers.get('retry-after');
  if (after !== null && /^\d+$/.test(after)) return Number(after) * 1000;
  if (headers.get('x-ratelimit-remaining') !== '0') return status === 429 ? PATIENCE : undefined;
  return Math.max(0, Number(headers.get('x-ratelimit-reset')) * 1000 - Date.now());
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
