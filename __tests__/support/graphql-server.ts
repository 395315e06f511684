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
  /** Those of the files that it moves there. */
  readonly renamed?: readonly string[];
  /** Its fork is deleted, and GitHub has nothing of its head any more. */
  readonly isLost?: true;
  readonly author?: string;
  /** Whatever was said on it, oldest first. */
  readonly said?: readonly Said[];
  /** It is open unless this says otherwise. */
  readonly isClosed?: true;
}

/** A comment, or a review with remarks on lines. */
export interface Said {
  readonly by: string | null;
  readonly text: string;
  readonly at: string;
  readonly review?: true;
  /** Remarks on lines that came with it. */
  readonly lines?: readonly string[];
  readonly isBot?: true;
}

export interface GraphqlServerOptions {
  readonly pulls: readonly Pull[];
  readonly issues?: Readonly<
    Record<
      number,
      {
        readonly state: string;
        readonly title?: string;
        readonly milestone?: string;
        readonly labels?: readonly string[];
      }
    >
  >;
  /** How many pull requests a search says it finds, where that is more than it gives. */
  readonly found?: number;
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
      else response.writeHead(200).end(JSON.stringify({ data: dataOf(query, variables, options) }));
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

function dataOf(query: string, variables: Variables, options: GraphqlServerOptions): unknown {
  if (!query.includes('search(')) return { repository: answer(query, variables, options) };
  const found = options.pulls.filter((pull) => isFound(pull, String(variables.search)));
  return {
    search: {
      issueCount: options.found ?? found.length,
      ...page(found, variables.after, 100, ({ number }) => ({ number })),
    },
  };
}

/** As GitHub searches: a phrase in what was said, or somebody who said something. */
function isFound({ said = [], isClosed }: Pull, search: string): boolean {
  const [, phrase] = /"([^"]*)" in:comments/.exec(search) ?? [];
  const [, person] = /(?:commenter|reviewed-by):(\S+)/.exec(search) ?? [];
  if (search.includes('is:open') && isClosed) return false;
  return said.some(
    ({ by, text, lines = [] }) =>
      (phrase !== undefined && [text, ...lines].some((one) => one.toLowerCase().includes(phrase))) ||
      (person !== undefined && by?.toLowerCase() === person.toLowerCase()),
  );
}

function answer(query: string, variables: Variables, { pulls, issues = {} }: GraphqlServerOptions): unknown {
  if (query.includes('issues(states: OPEN')) {
    const own = Object.entries(issues).filter(
      ([, { state, labels = [] }]) => state === 'OPEN' && labels.includes(String(variables.label)),
    );
    return {
      issues: page(own, variables.after, 100, ([number, { title = 'An issue', milestone }]) => ({
        ...{ number: Number(number), title },
        milestone: milestone === undefined ? null : { title: milestone },
      })),
    };
  }
  if (query.includes('pullRequests('))
    return {
      pullRequests: page(
        pulls.filter(({ isClosed }) => !isClosed),
        variables.after,
        50,
        node,
      ),
    };
  if (query.includes('pullRequest(number: $number')) {
    const pull = pulls.find(({ number }) => number === variables.number);
    const [, list = ''] = /\{ (files|comments|reviews)\(first: 100, after/.exec(query) ?? [];
    return { pullRequest: pull === undefined ? null : { [list]: listOf(pull, list, variables.after) } };
  }
  if (query.includes('pullRequest(number: '))
    return Object.fromEntries(
      [...query.matchAll(/(\w+): pullRequest\(number: (\d+)/g)].map(([, alias = '', number]) => {
        const pull = pulls.find((one) => one.number === Number(number));
        return [alias, pull === undefined ? null : talk(pull)];
      }),
    );
  if (query.includes('object(')) {
    return Object.fromEntries(
      [...query.matchAll(/(\w+): object\(expression: \$(\w+)/g)].map(([, alias = '', variable = '']) => {
        const [head = '', path = ''] = String(variables[variable]).split(/:(.*)/s);
        const pull = pulls.find(({ number }) => headOf(number) === head);
        const text = pull?.isLost ? undefined : pull?.files[path];
        return [alias, text === undefined || text === null ? null : { text }];
      }),
    );
  }
  return Object.fromEntries(
    [...query.matchAll(/(\w+): issue\(number: (\d+)/g)].map(([, alias = '', number = '']) => {
      const issue = issues[Number(number)];
      return [
        alias,
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
  ...more
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
    files: listOf({ number, files, ...more }, 'files', null),
  };
}

function talk(pull: Pull): unknown {
  const { number, title = 'A change', author = 'ann' } = pull;
  return {
    ...{ number, title, headRefOid: headOf(number), author: { login: author, __typename: 'User' } },
    files: listOf(pull, 'files', null),
    comments: listOf(pull, 'comments', null),
    reviews: listOf(pull, 'reviews', null),
  };
}

/** A page of one of the lists of a pull request. */
function listOf(
  { number, files, renamed = [], said = [] }: Pull,
  list: string,
  after: Variables[string] | undefined,
) {
  if (list === 'files')
    return page(Object.keys(files), after, 100, (path) => ({
      path,
      changeType: files[path] === null ? 'DELETED' : renamed.includes(path) ? 'RENAMED' : 'MODIFIED',
    }));
  const own = said.filter(({ review = false }) => review === (list === 'reviews'));
  return page(own, after, 100, (one) => {
    const { by, text: body, at, lines = [], isBot } = one;
    const author = by === null ? null : { login: by, __typename: isBot ? 'Bot' : 'User' };
    const url = `https://github.com/kubernetes/enhancements/pull/${number}#said-${said.indexOf(one)}`;
    return list === 'comments'
      ? { author, body, url, createdAt: at }
      : {
          ...{ author, body, url, submittedAt: at },
          comments: { totalCount: lines.length, nodes: lines.slice(0, 30).map((text) => ({ body: text })) },
        };
  });
}
