import { readFileSync } from 'node:fs';
import { type GitHubClient, githubClient, type Patience } from '../github/client.js';
import { ApiError, asObject, asObjects, type Json, type RepositoryName } from '../github/tree.js';
import { type Comment, marker } from '../reporters/comment.js';

/** Where a comment goes, and as whom. */
export interface CommentOptions {
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
  readonly patience?: Partial<Patience>;
  readonly fetch?: typeof fetch;
  /** Told why there is no comment where none is expected, for the log. */
  readonly log: (message: string) => void;
}

/** GitHub shows so many comments at once at most. */
const PAGE = 100;
/** A pull request with more comments has none of ours, as far as anybody will look. */
const MOST_PAGES = 100;

/**
 * Keeps one comment of ours on the pull request of the event: writes it, or updates it when its text has changed. Never throws;
 * returns what the user should know when it was not possible.
 */
export async function commentOnPullRequest(
  comment: Comment,
  key: string,
  { token, env, log, patience, fetch: ask }: CommentOptions,
): Promise<string | undefined> {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
  const number = pullRequestNumber(env.GITHUB_EVENT_PATH);
  if (number === undefined || owner === undefined || repo === undefined) {
    log('No comment is written: this event is about no pull request');
    return undefined;
  }
  if (token === '') return `${NOT_WRITTEN}: set \`token: \${{ github.token }}\``;
  try {
    const baseUrl = env.GITHUB_API_URL || 'https://api.github.com';
    const client = await githubClient({
      ...{ token, baseUrl, onWait: log },
      ...(patience && { patience }),
      ...(ask && { fetch: ask }),
    });
    await keep(client, { owner, repo, number }, comment, key);
    return undefined;
  } catch (error) {
    return `${NOT_WRITTEN}: ${why(error)}`;
  }
}

const NOT_WRITTEN = 'The comment on the pull request was not written';

type Thread = RepositoryName & { readonly number: number };

async function keep(
  client: GitHubClient,
  thread: Thread,
  { body, resolved }: Comment,
  key: string,
): Promise<void> {
  const { owner, repo, number } = thread;
  const ours = await find(client, thread, marker(key));
  if (ours === undefined) {
    if (resolved) return;
    const route = 'POST /repos/{owner}/{repo}/issues/{number}/comments';
    await client.send(route, { owner, repo, number, body }, 'what became of the comment');
  } else if (ours.body !== body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{id}';
    await client.send(route, { owner, repo, id: ours.id, body }, 'what became of the comment');
  }
}

interface Ours {
  readonly id: number;
  readonly body: string;
}

/** Our first comment that begins with `first`. Anybody can write that line, so the author must be a bot or who we are ourselves. */
async function find(client: GitHubClient, thread: Thread, first: string): Promise<Ours | undefined> {
  let self: Promise<unknown> | undefined;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const what = `the comments of pull request ${thread.number}`;
    const { data, hasNext } = await client.get(
      '/repos/{owner}/{repo}/issues/{number}/comments',
      { ...thread, per_page: PAGE, page },
      what,
    );
    const comments = asObjects(data, what);
    for (const comment of comments) {
      const { id, body } = comment;
      if (typeof id !== 'number' || typeof body !== 'string' || !body.startsWith(first)) continue;
      const user = asObject(comment.user ?? {}, what);
      if (user.type !== 'Bot') self ??= ownId(client);
      if (user.type === 'Bot' || (user.id !== undefined && user.id === (await self))) return { id, body };
    }
    // A full page is not believed to be the last one because nothing says that there is another.
    if (!hasNext && comments.length < PAGE) return undefined;
  }
  return undefined;
}

/** `undefined` for the token of a job or of an app, which are no user: their comments are those of a bot. */
async function ownId(client: GitHubClient): Promise<unknown> {
  try {
    const { data } = await client.get('/user', {}, 'whom the token belongs to', { optional: true });
    return asObject(data, 'whom the token belongs to').id;
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

function why(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof ApiError) || /rate limit/.test(message)) return message;
  if (error.status !== 403 && error.status !== 404) return message;
  return (
    `the token may not (${error.status}). Add \`pull-requests: write\` to the job's \`permissions\`; ` +
    'a pull request from a fork never has it, and README.md shows what to do then'
  );
}

function pullRequestNumber(eventPath: string | undefined): number | undefined {
  if (!eventPath) return undefined;
  try {
    const event: Json = JSON.parse(readFileSync(eventPath, 'utf8'));
    const number = (event.pull_request as Json | undefined)?.number;
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
  } catch {
    return undefined;
  }
}
