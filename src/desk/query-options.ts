/** What a query can ask for, in the order of its help. */

/** Each list of a query: its option as the command line writes it, and what it is. */
export const QUERY_LISTS = {
  sig: ['--sig <patterns>', 'regular expressions over the directories of SIGs'],
  status: ['--status <statuses>', 'statuses'],
  stage: ['--stage <stages>', 'stages; none for KEPs without one'],
  author: ['--author <handles>', 'authors, with or without @'],
  approver: ['--approver <handles>', 'approvers of kep.yaml'],
  participatingSig: ['--participating-sig <sigs>', 'participating SIGs'],
  prr: ['--prr <handles>', 'approvers of production readiness at the stage of the KEP'],
  milestone: ['--milestone <releases>', 'releases that `latest-milestone` names'],
  kep: ['--kep <numbers>', 'numbers of KEPs'],
  move: ['--move <moves>', 'what is asked for: alpha->beta, again …'],
} as const satisfies Readonly<Record<string, readonly [option: string, description: string]>>;

export type QueryList = keyof typeof QUERY_LISTS;

/** The lists of a query out of what is written for each. */
export function queryLists(
  of: (list: QueryList) => readonly string[],
): Readonly<Record<QueryList, readonly string[]>> {
  const lists = (Object.keys(QUERY_LISTS) as QueryList[]).map((list) => [list, of(list)] as const);
  return Object.fromEntries(lists) as Record<QueryList, readonly string[]>;
}
