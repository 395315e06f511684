/** What people said on pull requests: reviews with what they remark on lines, and comments. */
import type { Remark } from '../model/remark.js';
import type { Graphql } from './graphql.js';
import { all, type Had, inBatches, type Nodes, pages, type RepositoryName } from './pages.js';
import { changed, type FileNode, type Pull } from './pull.js';

/** A pull request, open or not, with all that was said on it. */
export interface TalkedPull extends Pull {
  readonly author: string;
  /** Oldest first; what programs said is left out. */
  readonly remarks: readonly Remark[];
}

/** GitHub gives no more results of a search than these. */
const MOST_FOUND = 1000;
/** Pull requests in one question. */
const BATCH = 15;

interface Author {
  readonly login: string;
  readonly __typename: string;
}

interface CommentNode {
  readonly author: Author | null;
  readonly body: string;
  readonly createdAt: string;
  readonly url: string;
}

interface ReviewNode {
  readonly author: Author | null;
  readonly body: string;
  /** `null` for one that its author has not sent yet. */
  readonly submittedAt: string | null;
  readonly url: string;
  readonly comments: { readonly totalCount: number } & Nodes<{ readonly body: string }>;
}

interface PullNode {
  readonly number: number;
  readonly title: string;
  readonly headRefOid: string;
  readonly author: Author | null;
  readonly files: Nodes<FileNode> | null;
  readonly comments: Nodes<CommentNode>;
  readonly reviews: Nodes<ReviewNode>;
}

/** The lists of a pull request, and what is asked of each of their items. */
const LISTS = {
  files: 'path changeType',
  comments: 'author { login __typename } body createdAt url',
  reviews:
    'author { login __typename } body submittedAt url comments(first: 30) { totalCount nodes { body } }',
} as const;

const listOf = (name: keyof typeof LISTS, after = ''): string =>
  `${name}(first: 100${after}) { pageInfo { hasNextPage endCursor } nodes { ${LISTS[name]} } }`;

const SEARCH = `query($search: String!, $after: String) {
  search(query: $search, type: ISSUE, first: 100, after: $after) {
    issueCount pageInfo { hasNextPage endCursor } nodes { ... on PullRequest { number } }
  }
}`;

/** The numbers of the repository's pull requests that one of these searches finds, each once and in order. */
export async function findPulls(
  ask: Graphql,
  { owner, name }: RepositoryName,
  searches: readonly string[],
): Promise<Had<number>> {
  const found = new Set<number>();
  const failures: string[] = [];
  for (const search of searches) {
    const { items, failure } = await pages(async (after) => {
      const data: {
        readonly search: { readonly issueCount: number } & Nodes<{ readonly number?: number }>;
      } = await ask(SEARCH, { search: `repo:${owner}/${name} is:pr ${search}`, after });
      if (after === null && data.search.issueCount > MOST_FOUND)
        failures.push(
          `${data.search.issueCount} pull requests are found, and GitHub gives ${MOST_FOUND} of them`,
        );
      return data.search;
    });
    for (const { number } of items) if (number !== undefined) found.add(number);
    if (failure !== undefined) failures.push(`a search: ${failure}`);
  }
  return { items: [...found].sort((a, b) => a - b), failures };
}

/** The pull requests of these numbers with what was said on them. `progress` hears how many there are so far. */
export async function talksOf(
  ask: Graphql,
  repository: RepositoryName,
  numbers: readonly number[],
  progress: (count: number) => void = () => undefined,
): Promise<Had<TalkedPull>> {
  const items: TalkedPull[] = [];
  const partial: string[] = [];
  const failures = await inBatches<number, PullNode>(
    ask,
    repository,
    numbers,
    {
      ...{ size: BATCH, plural: 'pull requests' },
      field: (number) =>
        `pullRequest(number: ${number}) { number title headRefOid author { login __typename } ${listOf('files')} ${listOf('comments')} ${listOf('reviews')} }`,
    },
    async (_, node) => {
      if (node !== null) items.push(await talkOf(ask, repository, node, partial));
      progress(items.length);
    },
  );
  return { items, failures: [...failures, ...partial] };
}

async function talkOf(
  ask: Graphql,
  repository: RepositoryName,
  node: PullNode,
  failures: string[],
): Promise<TalkedPull> {
  const { number, title, headRefOid: head, author } = node;
  const whole = async <T>(name: keyof typeof LISTS, first: Nodes<T> | null): Promise<readonly T[]> => {
    const { items, failure } = await rest(ask, { ...repository, number }, name, first);
    if (failure !== undefined) failures.push(`pull request ${number}: ${failure}`);
    return items;
  };
  const files = await whole('files', node.files);
  const comments = await whole('comments', node.comments);
  const reviews = await whole('reviews', node.reviews);
  return {
    ...{ number, title, head, author: author?.login ?? '' },
    files: files.map(({ path }) => path),
    removed: changed(files, 'DELETED'),
    remarks: [...comments.flatMap(commentRemark), ...reviews.flatMap(reviewRemark)].sort(
      (a, b) => Date.parse(a.at) - Date.parse(b.at),
    ),
  };
}

function commentRemark({ author, body, createdAt: at, url }: CommentNode): readonly Remark[] {
  if (isProgram(author)) return [];
  return [{ author: author?.login ?? '', isReview: false, at, url, texts: [body], onLines: 0 }];
}

function reviewRemark({ author, body, submittedAt: at, url, comments }: ReviewNode): readonly Remark[] {
  if (isProgram(author) || at === null) return [];
  const texts = [body, ...all(comments).map((comment) => comment.body)];
  return [{ author: author?.login ?? '', isReview: true, at, url, texts, onLines: comments.totalCount }];
}

function isProgram(author: Author | null): boolean {
  return author?.__typename === 'Bot';
}

/** All items of a list whose first page is there. */
function rest<T>(
  ask: Graphql,
  pull: RepositoryName & { readonly number: number },
  name: keyof typeof LISTS,
  first: Nodes<T> | null,
): ReturnType<typeof pages<T>> {
  const query = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${listOf(name, ', after: $after')} } }
  }`;
  return pages<T>(
    async (after) => {
      const data: {
        readonly repository: {
          readonly pullRequest: Readonly<Record<string, Nodes<T> | null>> | null;
        } | null;
      } = await ask(query, { ...pull, after });
      return data.repository?.pullRequest?.[name];
    },
    first === null ? {} : { first },
  );
}
