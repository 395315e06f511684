import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const TOKEN = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';

/** An open pull request: its number, and the texts of the files that it changes (`null` for one that it removes). */
export interface Pull {
  readonly number: number;
  readonly title?: string;
  readonly created?: string;
  readonly files: Readonly<Record<string, string | null>>;
  readonly reviews?: readonly { readonly author: string | null; readonly state: string }[];
}

export interface GraphqlServerOptions {
  readonly pulls: readonly Pull[];
  readonly issues?: Readonly<
    Record<
      number,
      { readonly state: string; readonly milestone?: string; readonly labels?: readonly string[] }
    >
  >;
  /** What a request is answered with instead, by its number (1 is the first); `undefined` for the real answer. */
  readonly fault?: (
    request: number,
    query: string,
  ) =>
    | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
    | undefined;
}

export interface GraphqlServer {
  readonly url: string;
  readonly requests: readonly string[];
  close(): Promise<void>;
}

type Variables = Readonly<Record<string, string | number | null>>;

/** The part of GitHub's GraphQL that the desk asks, on loopback, with its pages, its cursors and its answers to bad tokens. */
export async function graphqlServer(options: GraphqlServerOptions): Promise<GraphqlServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Variables };
      requests.push(query);
      const fault = options.fault?.(requests.length, query);
      const isAllowed = request.headers.authorization === `bearer ${TOKEN}`;
      if (fault !== undefined) response.writeHead(fault.status, fault.headers).end(fault.body ?? '{}');
      else if (!isAllowed) response.writeHead(401).end('{"message":"Bad credentials"}');
      else
        response
          .writeHead(200)
          .end(JSON.stringify({ data: { repository: answer(query, variables, options) } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(query: string, variables: Variables, { pulls, issues = {} }: GraphqlServerOptions): unknown {
  if (query.includes('pullRequests(')) return { pullRequests: page(pulls, variables.after, 50, node) };
  if (query.includes('pullRequest(number')) {
    const pull = pulls.find(({ number }) => number === variables.number);
    return {
      pullRequest: {
        files: page(Object.keys(pull?.files ?? {}), variables.after, 100, (path) => ({ path })),
      },
    };
  }
  if (query.includes('object(')) {
    const entries = Object.entries(variables).filter(([key]) => /^f\d+$/.test(key));
    return Object.fromEntries(
      entries.map(([key, expression]) => {
        const [head = '', path = ''] = String(expression).split(/:(.*)/s);
        const text = pulls.find(({ number }) => headOf(number) === head)?.files[path];
        return [key, text === undefined || text === null ? null : { text }];
      }),
    );
  }
  return Object.fromEntries(
    [...query.matchAll(/i(\d+): issue/g)].map(([, number = '']) => {
      const issue = issues[Number(number)];
      return [
        `i${number}`,
        issue === undefined
          ? null
          : {
              state: issue.state,
              milestone: issue.milestone === undefined ? null : { title: issue.milestone },
              labels: { nodes: (issue.labels ?? []).map((name) => ({ name })) },
            },
      ];
    }),
  );
}

function page<T>(
  all: readonly T[],
  after: string | number | null | undefined,
  size: number,
  of: (one: T) => unknown,
) {
  const from = after === null || after === undefined ? 0 : Number(after);
  const end = from + size;
  return {
    pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
    nodes: all.slice(from, end).map(of),
  };
}

export function headOf(number: number): string {
  return String(number).padStart(40, '0');
}

function node({
  number,
  title = 'A change',
  created = '2026-06-01T12:00:00Z',
  files,
  reviews = [],
}: Pull): unknown {
  return {
    ...{ number, title, isDraft: false, headRefOid: headOf(number), createdAt: created },
    labels: { nodes: [] },
    latestOpinionatedReviews: {
      nodes: reviews.map(({ author, state }) => ({
        state,
        author: author === null ? null : { login: author },
      })),
    },
    files: page(Object.keys(files), null, 100, (path) => ({ path })),
  };
}
