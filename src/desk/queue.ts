/** What waits for whom: the requests of a release, who reviews how many, and what nobody reviews. */
import { gateInWords } from '../kubernetes/state.js';
import type { FiledKep } from '../load/kep.js';
import type { Version } from '../model/history.js';
import type { Repository } from '../model/kep.js';
import type { Release } from '../model/release.js';
import { compare } from '../text/order.js';
import { isRequestFor, type Move, moveOf, targetStage } from './move.js';
import { approverAliases, approversOf, isAmong, listOf, shownHandle } from './people.js';
import { isIdle, numberOf } from './query.js';
import { sigOf, titleOf } from './query-rows.js';

/** Where a request stands, in the order in which it gets there; the last three are in its way. */
export const STATES = [
  'draft',
  'ready',
  'waiting',
  'changes-requested',
  'approved',
  'merged',
  'no-approver',
  'approver-left',
  'approved-by-other',
] as const;

export type State = (typeof STATES)[number];

/** What the rules say of a request. */
export interface Judgement {
  /** Questions that are due at its stage, and those of them that are answered. */
  readonly due: number;
  readonly answered: number;
  readonly errors: number;
  readonly warnings: number;
}

/** What is known of a request besides its files; offline nothing is. */
export interface Outside {
  readonly state?: State;
  /** A pull request waits for its approver: what is ready is then waiting. */
  readonly waiting?: boolean;
  readonly pullRequest?: number;
  /** `undefined`: not asked; `null`: there is none. */
  readonly issue?: number | null;
  readonly shadows?: readonly string[];
}

/** A KEP that asks something of a release. */
export interface Request extends Judgement {
  readonly kep: FiledKep;
  readonly number: number | undefined;
  readonly title: string;
  readonly sig: string;
  readonly stage: string | undefined;
  readonly move: Move | undefined;
  /** What the code has of its first gate: `alpha v1.36, off`, `not there`. */
  readonly gate: string | undefined;
  readonly state: State;
  /** As shown, without `@`. */
  readonly approver: string | undefined;
  /** The version that set its `latest-milestone`. */
  readonly since: Version | undefined;
  readonly pullRequest: number | undefined;
  readonly issue: number | undefined;
  readonly shadows: readonly string[] | undefined;
}

export interface Queue {
  readonly release: Release;
  /** Ready and longest waiting first. */
  readonly requests: readonly Request[];
  /** Everybody who may approve or is named, most requests first. */
  readonly load: readonly { readonly approver: string; readonly requests: number }[];
  readonly unassigned: readonly Request[];
  readonly conflicts: readonly { readonly request: Request; readonly reason: string }[];
  /** Who could take what nobody can approve now: the least loaded who is no author. */
  readonly proposal: readonly { readonly request: Request; readonly approver: string }[];
  /** Implementable KEPs that nobody has moved for two releases. */
  readonly idle: readonly FiledKep[];
}

/** What `queueOf` needs besides the KEPs. */
export interface QueueSources {
  readonly repository: Repository;
  readonly release: Release;
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly since: ReadonlyMap<string, Version>;
  readonly outside?: ReadonlyMap<string, Outside>;
  /** Whose requests come first. */
  readonly first?: string;
}

const UNJUDGED: Judgement = { due: 0, answered: 0, errors: 0, warnings: 0 };

/** The queue of `release` among `keps`. */
export function queueOf(keps: readonly FiledKep[], sources: QueueSources): Queue {
  const { repository, release, first } = sources;
  const requests = keps
    .filter((kep) => isRequestFor(kep, release))
    .map((kep) => requestOf(kep, sources))
    .sort((a, b) => byTurn(a, b, first));
  const conflicts = requests.flatMap((request) => {
    const reason = conflictOf(request, repository);
    return reason === undefined ? [] : [{ request, reason }];
  });
  const unassigned = requests.filter(({ state }) => state === 'no-approver');
  const load = loadOf(requests, repository);
  return {
    release,
    requests,
    load,
    unassigned,
    conflicts,
    proposal: proposalOf([...unassigned, ...conflicts.map(({ request }) => request)], load, repository),
    idle: keps.filter((kep) => isIdle(kep, release)),
  };
}

function requestOf(kep: FiledKep, { repository, judgements, since, outside }: QueueSources): Request {
  const judgement = judgements.get(kep.directory) ?? UNJUDGED;
  const known = outside?.get(kep.directory);
  const stage = targetStage(kep);
  const number = numberOf(kep);
  return {
    ...judgement,
    kep,
    number: number === undefined ? undefined : Number(number),
    title: titleOf(kep),
    sig: sigOf(kep),
    stage,
    move: moveOf(kep),
    gate: gateInWords(kep.metadata, repository.config),
    state: known?.state ?? waitingFor(known, stateOf(kep, stage, judgement, repository)),
    approver: approversOf(kep, stage)[0],
    since: since.get(kep.directory),
    pullRequest: known?.pullRequest,
    issue: known?.issue === null || number === undefined ? undefined : (known?.issue ?? Number(number)),
    shadows: known?.shadows,
  };
}

/**
 * Where a request stands as far as its files tell: an implemented KEP is through, a withdrawn one needs nobody. Whether somebody reviews
 * it only GitHub knows.
 */
export function stateOf(
  kep: FiledKep,
  stage: string | undefined,
  { due, answered, errors }: Judgement,
  repository: Repository,
): State {
  if (kep.status === 'implemented') return 'merged';
  if (kep.status !== 'withdrawn' && repository.config.approvals !== undefined) {
    const [approver] = approversOf(kep, stage);
    if (approver === undefined) return 'no-approver';
    const { approvers } = approverAliases(repository);
    if (approvers.length > 0 && !isAmong(approver, approvers)) return 'approver-left';
  }
  return errors > 0 || answered < due ? 'draft' : 'ready';
}

function waitingFor(known: Outside | undefined, state: State): State {
  return known?.waiting === true && state === 'ready' ? 'waiting' : state;
}

const TURN: Readonly<Record<State, number>> = {
  ...{
    ready: 0,
    waiting: 0,
    'changes-requested': 1,
    'approved-by-other': 2,
    'no-approver': 3,
    'approver-left': 3,
  },
  ...{ draft: 4, approved: 5, merged: 6 },
};

function byTurn(a: Request, b: Request, first: string | undefined): number {
  const isFirst = ({ approver }: Request): number =>
    first !== undefined && approver !== undefined && isAmong(approver, [first]) ? 0 : 1;
  const missing = ({ state, errors, due, answered }: Request): number =>
    state === 'draft' ? Math.max(errors, due - answered) : 0;
  return (
    isFirst(a) - isFirst(b) ||
    TURN[a.state] - TURN[b.state] ||
    missing(a) - missing(b) ||
    compare(a.since?.date ?? '~', b.since?.date ?? '~') ||
    compare(a.kep.directory, b.kep.directory)
  );
}

function conflictOf({ kep, approver, state }: Request, repository: Repository): string | undefined {
  if (approver === undefined || state === 'merged') return undefined;
  if (isAmong(approver, listOf(kep, 'authors'))) return 'is an author of the KEP';
  const { approvers, emeritus } = approverAliases(repository);
  if (isAmong(approver, emeritus)) return 'is emeritus';
  return approvers.length > 0 && !isAmong(approver, approvers) ? 'is not among the approvers' : undefined;
}

function loadOf(requests: readonly Request[], repository: Repository): Queue['load'] {
  const load = new Map(approverAliases(repository).approvers.map((handle) => [handle, 0]));
  for (const { approver } of requests) {
    if (approver === undefined) continue;
    const known = [...load.keys()].find((handle) => isAmong(handle, [approver])) ?? approver;
    load.set(known, (load.get(known) ?? 0) + 1);
  }
  return [...load]
    .map(([approver, count]) => ({ approver, requests: count }))
    .sort((a, b) => b.requests - a.requests || compare(a.approver, b.approver));
}

/** One after the other, each to whoever has least by then; nothing of it is written anywhere. */
function proposalOf(
  requests: readonly Request[],
  load: Queue['load'],
  repository: Repository,
): Queue['proposal'] {
  const { approvers } = approverAliases(repository);
  const counts = new Map(
    approvers.map((handle) => [handle, load.find(({ approver }) => approver === handle)?.requests ?? 0]),
  );
  return requests.flatMap((request) => {
    const authors = listOf(request.kep, 'authors').map(shownHandle);
    const [least] = [...counts]
      .filter(([handle]) => !isAmong(handle, authors))
      .sort((a, b) => a[1] - b[1] || compare(a[0], b[0]));
    if (least === undefined) return [];
    counts.set(least[0], least[1] + 1);
    return [{ request, approver: least[0] }];
  });
}
