/** What became of a KEP: each version of its metadata and its approval, and what was asked and approved with it. */

import type { FiledKep } from '../load/kep.js';
import type { History, Version } from '../model/history.js';
import { dueStage, parseRelease } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import { dirname } from '../text/paths.js';
import { isSameRelease } from './move.js';
import { approversOf } from './people.js';

/** What the files of a KEP said after a commit. */
export interface Snapshot {
  readonly status: string | undefined;
  /** What is asked for: the stage, or a later one that the milestones have reached and somebody is named for. */
  readonly stage: string | undefined;
  /** The stage as written. */
  readonly declared: string | undefined;
  /** `latest-milestone` as written. */
  readonly release: string | undefined;
  /** As shown, without `@`. */
  readonly approver: string | undefined;
}

/** Something that a commit brought about. */
export interface Event {
  readonly kind: 'added' | 'status' | 'requested' | 'approved';
  readonly commit: string;
  /** In UTC: `2026-04-23T18:46:46Z`. */
  readonly date: string;
  readonly subject: string;
  /** Where the KEP lay then. */
  readonly directory: string;
  readonly snapshot: Snapshot;
}

/** The past of one KEP, oldest first. */
export interface Past {
  readonly events: readonly Event[];
  /** The commit at which a shallow clone ends, when the KEP was there before. */
  readonly end: string | undefined;
}

/** Reads a KEP's metadata and approval into a snapshot. */
export type ReadSnapshot = (metadata: string | undefined, approval: string | undefined) => Snapshot;

const ACTIVE = new Set(['implementable', 'implemented']);

/** What a KEP's metadata and approval say. */
export function snapshotOf(metadata: FiledKep['metadata'], approval: FiledKep['approval']): Snapshot {
  const value = (...path: readonly string[]): string | undefined =>
    metadata.raw(...path)?.trim() || undefined;
  const declared = value('stage')?.toLowerCase();
  const release = value('latest-milestone');
  // `stage` may lag behind: who is named for the stage that the milestones have reached was asked for that one.
  const due =
    declared === undefined
      ? undefined
      : dueStage(declared, parseRelease(release), (later) => value('milestone', later));
  const [next] = approversOf({ approval }, due);
  const stage = next === undefined ? declared : due;
  return {
    status: value('status')?.toLowerCase(),
    ...{ stage, declared, release },
    approver: approversOf({ approval }, stage)[0],
  };
}

/** The past of the KEP whose files lie at `metadata` and `approval` today. */
export async function pastOf(
  history: History,
  { metadata, approval }: { readonly metadata: string; readonly approval: string | undefined },
  read: ReadSnapshot,
): Promise<Past> {
  const metadataPaths = await pathsOf(history, metadata);
  const approvalPaths = approval === undefined ? [] : await pathsOf(history, approval);
  const versions = await history.versions([...metadataPaths, ...approvalPaths]);
  const commits = groupByCommit([...versions.values()].flat());
  const events: Event[] = [];
  let ids: { readonly metadata?: string | undefined; readonly approval?: string | undefined } = {};
  let before: Snapshot | undefined;
  let directory = dirname(metadata);
  for (const group of commits) {
    ids = {
      metadata: after(group, metadataPaths, ids.metadata),
      approval: after(group, approvalPaths, ids.approval),
    };
    const moved = group.find(
      (version) => version.after !== undefined && metadataPaths.includes(version.path),
    );
    if (moved !== undefined) directory = dirname(moved.path);
    const [first] = group;
    if (first === undefined || ids.metadata === undefined) continue;
    const snapshot = read(await textOf(history, ids.metadata), await textOf(history, ids.approval));
    for (const kind of kindsOf(before, snapshot)) {
      const { commit, date, subject } = first;
      events.push({ kind, commit, date, subject, directory, snapshot });
    }
    before = snapshot;
  }
  const oldest = commits[0]?.[0];
  return { events, end: oldest !== undefined && history.isEnd(oldest.commit) ? oldest.commit : undefined };
}

/** The versions of each commit together, oldest first. */
function groupByCommit(versions: readonly Version[]): readonly (readonly Version[])[] {
  const groups = new Map<number, Version[]>();
  for (const version of versions)
    groups.set(version.position, [...(groups.get(version.position) ?? []), version]);
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}

/** The file's bytes after a commit: a file that moves leaves one path and comes to another at once. */
function after(
  group: readonly Version[],
  paths: readonly string[],
  id: string | undefined,
): string | undefined {
  const own = group.filter(({ path }) => paths.includes(path));
  return own.length === 0 ? id : own.find((version) => version.after !== undefined)?.after;
}

async function textOf(history: History, id: string | undefined): Promise<string | undefined> {
  return id === undefined ? undefined : history.text(id);
}

/** Every path that a file has had, today's first. */
async function pathsOf(history: History, path: string): Promise<readonly string[]> {
  const paths = [path];
  for (let current = path; paths.length < 10; ) {
    const versions = (await history.versions([current])).get(current) ?? [];
    const first = versions.findLast(({ before, after }) => before === undefined && after !== undefined);
    const from = first === undefined ? undefined : await history.renamedFrom(first);
    if (from === undefined || paths.includes(from)) break;
    paths.push(from);
    current = from;
  }
  return paths;
}

/**
 * What a commit brought about. A review is asked for with another stage or another release; it is approved when the entry of the KEP's
 * stage is merged while the KEP is active, which takes its approver.
 */
function kindsOf(before: Snapshot | undefined, now: Snapshot): readonly Event['kind'][] {
  const kinds: Event['kind'][] = [];
  if (before === undefined) kinds.push('added');
  else if (before.status !== now.status) kinds.push('status');
  const asks = now.stage !== undefined && now.release !== undefined;
  if (asks && (before?.stage !== now.stage || before.release !== now.release)) kinds.push('requested');
  const key = approvalKey(now);
  if (key !== undefined && (before === undefined || approvalKey(before) !== key)) kinds.push('approved');
  return kinds;
}

function approvalKey(snapshot: Snapshot): string | undefined {
  const { stage, declared, approver = '' } = snapshot;
  // A stage that is written only now was approved now at the latest, whoever was named before.
  return isApproved(snapshot) ? `${stage} ${declared === stage} ${approver.toLowerCase()}` : undefined;
}

/** Whether files that say this are those of an approved KEP: it is active, and somebody stands at its stage. */
export function isApproved({ status, stage, approver }: Snapshot): boolean {
  return stage !== undefined && approver !== undefined && ACTIVE.has(status ?? '');
}

/**
 * The last version of `past` in which a review was approved, those for the release `current` left out: what is asked of the release that is
 * worked on is compared with what was approved before it. Where a clone ends, nobody knows whether that commit approved anything.
 */
export function lastApproval({ events, end }: Past, current?: Release): Event | undefined {
  const last = events.findLast(
    ({ kind, snapshot }) => kind === 'approved' && !isSameRelease(parseRelease(snapshot.release), current),
  );
  return last?.commit === end ? undefined : last;
}
