/** The open pull requests of a repository with their files, labels and reviews, and files as they are at their heads. */
import { UsageError } from '../model/errors.js';
import type { Graphql } from './graphql.js';

/** A review that counts: the last of its author that approves or asks for changes. */
export interface Review {
  readonly author: string;
  readonly state: string;
}

export interface OpenPull {
  readonly number: number;
  readonly title: string;
  readonly isDraft: boolean;
  /** When it was opened, in UTC. */
  readonly created: string;
  /** Commit of its head. */
  readonly head: string;
  readonly files: readonly string[];
  /** Those of them that it takes away. */
  readonly removed: readonly string[];
  /** Those of them that it moves to where they are. */
  readonly renamed: readonly string[];
  readonly labels: readonly string[];
  readonly reviews: readonly Review[];
}

/** What could be had, and why the rest could not: the list is then *partial*. */
export interface Had<T> {
  readonly items: readonly T[];
  readonly failures: readonly string[];
}

/** Whose pull requests are asked for. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** A page of a list, as GraphQL answers. */
export interface Nodes<T> {
  readonly nodes?: readonly (T | null)[] | null;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface FileNode {
  readonly path: string;
  readonly changeType: string;
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
  const items: OpenPull[] = [];
  const failures: string[] = [];
  let after: string | null = null;
  do {
    try {
      const data: { readonly repository: { readonly pullRequests: Nodes<PullNode> } | null } = await ask(
        PULLS,
        { ...repository, after },
      );
      if (data.repository === null)
        throw new UsageError(
          `There is no repository ${repository.owner}/${repository.name}, or the token does not see it`,
        );
      const { nodes, pageInfo } = data.repository.pullRequests;
      for (const node of nodes ?? []) {
        if (node === null) continue;
        const { files, failure } = await filesOf(ask, repository, node);
        if (failure !== undefined) failures.push(`pull request ${node.number}: ${failure}`);
        const changed = (kind: string): readonly string[] =>
          files.filter(({ changeType }) => changeType === kind).map(({ path }) => path);
        items.push({
          ...{ number: node.number, title: node.title, isDraft: node.isDraft, head: node.headRefOid },
          files: files.map(({ path }) => path),
          removed: changed('DELETED'),
          renamed: changed('RENAMED'),
          created: node.createdAt,
          labels: all(node.labels).map(({ name }) => name),
          reviews: all(node.latestOpinionatedReviews).map(({ state, author }) => ({
            state,
            author: author?.login ?? '',
          })),
        });
      }
      after = pageInfo?.hasNextPage === true ? pageInfo.endCursor : null;
      progress(items.length);
    } catch (error) {
      failures.push(sentence(error));
      after = null;
    }
  } while (after !== null);
  return { items, failures };
}

async function filesOf(
  ask: Graphql,
  repository: RepositoryName,
  { number, files }: PullNode,
): Promise<{ readonly files: readonly FileNode[]; readonly failure?: string }> {
  const changed = [...all(files)];
  let after = files?.pageInfo?.hasNextPage === true ? files.pageInfo.endCursor : null;
  while (after !== null) {
    try {
      const data: {
        readonly repository: {
          readonly pullRequest: { readonly files: Nodes<FileNode> | null } | null;
        } | null;
      } = await ask(FILES, { ...repository, number, after });
      const page = data.repository?.pullRequest?.files ?? null;
      changed.push(...all(page));
      after = page?.pageInfo?.hasNextPage === true ? page.pageInfo.endCursor : null;
    } catch (error) {
      return { files: changed, failure: sentence(error) };
    }
  }
  return { files: changed };
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
  const failures: string[] = [];
  for (let from = 0; from < wanted.length; from += BATCH) {
    const part = wanted.slice(from, from + BATCH);
    const parameters = part.map((_, index) => `$f${index}: String!`).join(', ');
    const fields = part
      .map((_, index) => `f${index}: object(expression: $f${index}) { ... on Blob { text } }`)
      .join('\n');
    const query = `query($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields} } }`;
    const names = part.map(({ commit, path }) => `${commit}:${path}`);
    const variables = Object.fromEntries(names.map((name, index) => [`f${index}`, name]));
    try {
      const data: {
        readonly repository: Readonly<Record<string, { readonly text?: string | null } | null>>;
      } = await ask(query, { ...repository, ...variables });
      for (const [index, name] of names.entries())
        texts.set(name, data.repository[`f${index}`]?.text ?? undefined);
    } catch (error) {
      failures.push(`${part.length} files of pull requests: ${sentence(error)}`);
    }
  }
  return { texts, failures };
}

/** The items of a page; GraphQL puts `null` where one cannot be had. */
export function all<T>(list: Nodes<T> | null | undefined): readonly T[] {
  return (list?.nodes ?? []).filter((node): node is T & (T extends null ? never : T) => node !== null);
}

/** Why something could not be had; anything but a refusal is thrown again. */
export function sentence(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  throw error;
}
