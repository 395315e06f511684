/** Issues: those of KEPs, and those that a SIG's lead opted in. */
import { UsageError } from '../model/errors.js';
import type { Graphql } from './graphql.js';
import { all, type Had, inBatches, type Nodes, pages, type RepositoryName } from './pages.js';

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
  const { items, failure } = await pages(async (after) => {
    const data: { readonly repository: { readonly issues: Nodes<OptedInNode> } | null } = await ask(
      OPTED_IN,
      {
        ...repository,
        label: OPT_IN,
        after,
      },
    );
    if (data.repository === null) throw new UsageError('the repository is not there');
    return data.repository.issues;
  });
  return {
    items: items.map(({ number, title, milestone }) => ({ number, title, milestone: milestone?.title })),
    failures: failure === undefined ? [] : [`issues that are opted in: ${failure}`],
  };
}

interface OptedInNode {
  readonly number: number;
  readonly title: string;
  readonly milestone: { readonly title: string } | null;
}

/** The issues of these numbers; `null` for one that is not there, nothing for one that could not be asked for. */
export async function issuesOf(
  ask: Graphql,
  repository: RepositoryName,
  numbers: readonly number[],
): Promise<{ readonly issues: ReadonlyMap<number, Issue | null>; readonly failures: readonly string[] }> {
  const issues = new Map<number, Issue | null>();
  const failures = await inBatches<number, IssueNode>(
    ask,
    repository,
    numbers,
    {
      ...{ size: BATCH, plural: 'issues' },
      field: (number) =>
        `issue(number: ${number}) { state milestone { title } labels(first: 50) { nodes { name } } }`,
    },
    (number, node) => {
      issues.set(number, node && issueOf(node));
    },
  );
  return { issues, failures };
}

function issueOf({ state, milestone, labels }: IssueNode): Issue {
  return { open: state === 'OPEN', milestone: milestone?.title, labels: all(labels).map(({ name }) => name) };
}

interface IssueNode {
  readonly state: string;
  readonly milestone: { readonly title: string } | null;
  readonly labels: Nodes<{ readonly name: string }> | null;
}
