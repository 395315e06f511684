/** The open pull requests of a repository with their files, labels and reviews, and files as they are at their heads. */
import { UsageError } from '../model/errors.js';
import type { Graphql } from './graphql.js';
import { all, type Had, inBatches, type Nodes, pages, type RepositoryName } from './pages.js';
import { changed, type FileNode, type Pull } from './pull.js';

/** A review that counts: the last of its author that approves or asks for changes. */
export interface Review {
  readonly author: string;
  readonly state: string;
}

/** One that is open, with what people made of it. */
export interface OpenPull extends Pull {
  readonly isDraft: boolean;
  /** When it was opened, in UTC. */
  readonly created: string;
  /** Those of its files that it moves to where they are. */
  readonly renamed: readonly string[];
  readonly labels: readonly string[];
  readonly reviews: readonly Review[];
}

interface PullNode {
  readonly number: number;
  readonly title: string;
  readonly isDraft: boolean;
  readonly headRefOid: string;
  readonly createdAt: string;
  readonly files: Nodes<FileNode> | null;
  readonly labels: Nodes<{ readonly name: string }> | null;
  readonly latestOpinionatedReviews: Nodes<{
    readonly state: string;
    readonly author: { readonly login: string } | null;
  }> | null;
}

const PULLS = `query($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 50, after: $after, orderBy: {field: CREATED_AT, direction: ASC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title isDraft headRefOid createdAt
        labels(first: 50) { nodes { name } }
        latestOpinionatedReviews(first: 50) { nodes { state author { login } } }
        files(first: 100) { pageInfo { hasNextPage endCursor } nodes { path changeType } }
      }
    }
  }
}`;

const FILES = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { files(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { path changeType } } }
  }
}`;

/** Every open pull request; a page that fails ends the list, and is told. `progress` hears how many there are so far. */
export async function openPulls(
  ask: Graphql,
  repository: RepositoryName,
  progress: (count: number) => void = () => undefined,
): Promise<Had<OpenPull>> {
  const list = await pages(
    async (after) => {
      const data: { readonly repository: { readonly pullRequests: Nodes<PullNode> } | null } = await ask(
        PULLS,
        {
          ...repository,
          after,
        },
      );
      if (data.repository === null)
        throw new UsageError(
          `There is no repository ${repository.owner}/${repository.name}, or the token does not see it`,
        );
      return data.repository.pullRequests;
    },
    { seen: progress },
  );
  const items: OpenPull[] = [];
  const failures = list.failure === undefined ? [] : [list.failure];
  for (const node of list.items) {
    const { items: files, failure } = await filesOf(ask, repository, node);
    if (failure !== undefined) failures.push(`pull request ${node.number}: ${failure}`);
    items.push(openPull(node, files));
  }
  return { items, failures };
}

function openPull(node: PullNode, files: readonly FileNode[]): OpenPull {
  return {
    ...{ number: node.number, title: node.title, isDraft: node.isDraft, head: node.headRefOid },
    files: files.map(({ path }) => path),
    removed: changed(files, 'DELETED'),
    renamed: changed(files, 'RENAMED'),
    created: node.createdAt,
    labels: all(node.labels).map(({ name }) => name),
    reviews: all(node.latestOpinionatedReviews).map(({ state, author }) => ({
      state,
      author: author?.login ?? '',
    })),
  };
}

function filesOf(
  ask: Graphql,
  repository: RepositoryName,
  { number, files }: PullNode,
): ReturnType<typeof pages<FileNode>> {
  return pages<FileNode>(
    async (after) => {
      const data: {
        readonly repository: {
          readonly pullRequest: { readonly files: Nodes<FileNode> | null } | null;
        } | null;
      } = await ask(FILES, { ...repository, number, after });
      return data.repository?.pullRequest?.files;
    },
    files === null ? {} : { first: files },
  );
}

/** Files in one question. */
const BATCH = 80;

/** The text of each file `commit:path`; `undefined` for one that is not there or is no text. */
export async function textsAt(
  ask: Graphql,
  repository: RepositoryName,
  wanted: readonly { readonly commit: string; readonly path: string }[],
): Promise<{
  readonly texts: ReadonlyMap<string, string | undefined>;
  readonly failures: readonly string[];
}> {
  const texts = new Map<string, string | undefined>();
  const nameOf = ({ commit, path }: (typeof wanted)[number]): string => `${commit}:${path}`;
  const failures = await inBatches<(typeof wanted)[number], { readonly text?: string | null }>(
    ask,
    repository,
    wanted,
    {
      ...{ size: BATCH, plural: 'files of pull requests', textOf: nameOf },
      field: (_, value) => `object(expression: ${value}) { ... on Blob { text } }`,
    },
    (one, blob) => {
      texts.set(nameOf(one), blob?.text ?? undefined);
    },
  );
  return { texts, failures };
}
