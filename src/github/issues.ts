/** Issues: those of KEPs, and those that a SIG's lead opted in. */
import { UsageError } from '../model/errors.js';
import type { Graphql } from './graphql.js';
import { all, type Had, type Nodes, type RepositoryName, sentence } from './open-pulls.js';

/** An issue; `null` where there is none of that number. */
export interface Issue {
  readonly open: boolean;
  readonly milestone: string | undefined;
  readonly labels: readonly string[];
}

/** An open issue that a lead opted in. */
export interface OptedIn {
  readonly number: number;
  readonly title: string;
  readonly milestone: string | undefined;
}

/** Issues in one question. */
const BATCH = 80;
/** What a SIG's lead puts on the issue of a KEP that is to be in a release. */
export const OPT_IN = 'lead-opted-in';

const OPTED_IN = `query($owner: String!, $name: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(states: OPEN, labels: [$label], first: 100, after: $after, orderBy: {field: CREATED_AT, direction: ASC}) {
      pageInfo { hasNextPage endCursor } nodes { number title milestone { title } }
    }
  }
}`;

/** Every open issue with the label of those who opt in; a page that fails ends the list, and is told. */
export async function optedIn(ask: Graphql, repository: RepositoryName): Promise<Had<OptedIn>> {
  const items: OptedIn[] = [];
  let after: string | null = null;
  do {
    try {
      const data: {
        readonly repository: {
          readonly issues: Nodes<{
            readonly number: number;
            readonly title: string;
            readonly milestone: { readonly title: string } | null;
          }>;
        } | null;
      } = await ask(OPTED_IN, { ...repository, label: OPT_IN, after });
      if (data.repository === null) throw new UsageError('the repository is not there');
      const { issues } = data.repository;
      for (const { number, title, milestone } of all(issues))
        items.push({ number, title, milestone: milestone?.title });
      after = issues.pageInfo?.hasNextPage === true ? issues.pageInfo.endCursor : null;
    } catch (error) {
      return { items, failures: [`issues that are opted in: ${sentence(error)}`] };
    }
  } while (after !== null);
  return { items, failures: [] };
}

/** The issues of these numbers; `null` for one that is not there, nothing for one that could not be asked for. */
export async function issuesOf(
  ask: Graphql,
  repository: RepositoryName,
  numbers: readonly number[],
): Promise<{ readonly issues: ReadonlyMap<number, Issue | null>; readonly failures: readonly string[] }> {
  const issues = new Map<number, Issue | null>();
  const failures: string[] = [];
  for (let from = 0; from < numbers.length; from += BATCH) {
    const part = numbers.slice(from, from + BATCH);
    const fields = part.map(
      (number) =>
        `i${number}: issue(number: ${number}) { state milestone { title } labels(first: 50) { nodes { name } } }`,
    );
    const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join('\n')} } }`;
    try {
      const data: { readonly repository: Readonly<Record<string, IssueNode | null>> } = await ask(query, {
        ...repository,
      });
      for (const number of part) {
        const node = data.repository[`i${number}`];
        issues.set(
          number,
          node
            ? {
                open: node.state === 'OPEN',
                milestone: node.milestone?.title,
                labels: all(node.labels).map(({ name }) => name),
              }
            : null,
        );
      }
    } catch (error) {
      failures.push(`${part.length} issues: ${sentence(error)}`);
    }
  }
  return { issues, failures };
}

interface IssueNode {
  readonly state: string;
  readonly milestone: { readonly title: string } | null;
  readonly labels: Nodes<{ readonly name: string }> | null;
}
