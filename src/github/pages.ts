/** Lists that GitHub gives page by page, and things that are asked for by the dozen. */
import { UsageError } from '../model/errors.js';
import type { Graphql } from './graphql.js';

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

/** The items of a page; GraphQL puts `null` where one cannot be had. */
export function all<T>(list: Nodes<T> | null | undefined): readonly T[] {
  return (list?.nodes ?? []).filter((node): node is T & (T extends null ? never : T) => node !== null);
}

/** Why something could not be had; anything but a refusal is thrown again. */
export function sentence(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  throw error;
}

/**
 * All items of a list. `ask` gets the page behind a cursor, the first one behind `null`; where `first` is given, that page is there
 * already. A page that cannot be had, that is left out, or that says that there is more without saying where, ends the list with a
 * `failure`: what is there so far is then a part. `seen` hears how many there are so far.
 */
export async function pages<T>(
  ask: (after: string | null) => Promise<Nodes<T> | null | undefined>,
  {
    first,
    seen = () => undefined,
  }: { readonly first?: Nodes<T>; readonly seen?: (count: number) => void } = {},
): Promise<{ readonly items: readonly T[]; readonly failure?: string }> {
  const items: T[] = [];
  const cursors = new Set<string>();
  try {
    for (let page = first ?? (await ask(null)); ; ) {
      if (!page) throw new UsageError('GitHub left out a page of the list: try again');
      for (const item of all(page)) items.push(item);
      seen(items.length);
      if (page.pageInfo?.hasNextPage !== true) return { items };
      const after = page.pageInfo.endCursor;
      if (after === null || cursors.has(after))
        throw new UsageError('GitHub says that the list goes on, and not where: try again');
      cursors.add(after);
      page = await ask(after);
    }
  } catch (error) {
    return { items, failure: sentence(error) };
  }
}

/** Things that are asked for by the dozen. */
export interface Batch<Wanted> {
  /** How many in one question. */
  readonly size: number;
  /** What they are called where some cannot be had: `issues`. */
  readonly plural: string;
  /** The GraphQL field of a repository that one of them is; `$v0` and so on stand for what `textOf` gives. */
  readonly field: (wanted: Wanted, value: string) => string;
  /** A text that goes with the question, and not into it: a stranger's. */
  readonly textOf?: (wanted: Wanted) => string;
}

/** Asks for all of `wanted`; `take` gets what each of them is, `null` for one that is not there. Returns why some could not be had. */
export async function inBatches<Wanted, Node>(
  ask: Graphql,
  repository: RepositoryName,
  wanted: readonly Wanted[],
  { size, plural, field, textOf }: Batch<Wanted>,
  take: (wanted: Wanted, node: Node | null) => void | Promise<void>,
): Promise<readonly string[]> {
  const failures: string[] = [];
  for (let from = 0; from < wanted.length; from += size) {
    const part = wanted.slice(from, from + size);
    const values = textOf === undefined ? [] : part.map((one, at) => [`v${at}`, textOf(one)] as const);
    const parameters = ['$owner', '$name', ...values.map(([name]) => `$${name}`)].map(
      (name) => `${name}: String!`,
    );
    const fields = part.map((one, at) => `i${at}: ${field(one, `$v${at}`)}`);
    try {
      const data: { readonly repository: Readonly<Record<string, Node | null>> | null } = await ask(
        `query(${parameters.join(', ')}) { repository(owner: $owner, name: $name) { ${fields.join('\n')} } }`,
        { ...repository, ...Object.fromEntries(values) },
      );
      if (data.repository === null) throw new UsageError('the repository is not there');
      for (const [at, one] of part.entries()) await take(one, data.repository[`i${at}`] ?? null);
    } catch (error) {
      failures.push(`${part.length} ${plural}: ${sentence(error)}`);
    }
  }
  return failures;
}
