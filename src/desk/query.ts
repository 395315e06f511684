/** Which KEPs somebody looks for. */
import type { FiledKep } from '../load/kep.js';
import { UsageError } from '../model/errors.js';
import { bareHandle } from '../model/handles.js';
import type { Repository } from '../model/kep.js';
import { compareReleases, isUnknownRelease, parseRelease, STAGES } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import { withoutZeros } from '../text/order.js';
import { nearest } from '../text/slips.js';
import { oneOf, quote } from '../text/words.js';
import { isSameRelease, MOVES, moveOf } from './move.js';
import { approversOf, isAmong, listOf } from './people.js';
import { type QueryList, queryLists } from './query-options.js';
import { groupOf } from './where.js';

/**
 * What is looked for. Values of one list are alternatives, lists are combined; an empty one is no condition. `sig` holds regular expressions over
 * the names of the SIGs' directories, anywhere in them: `node` finds `sig-node`.
 */
export interface Query extends Readonly<Record<QueryList, readonly string[]>> {
  /** Implementable, alpha or beta, and left alone for two releases. */
  readonly idle: boolean;
  /** Nobody is named for the KEP's stage. */
  readonly unassigned: boolean;
}

export const EVERYTHING: Query = { ...queryLists(() => []), idle: false, unassigned: false };

/** What a query finds, and what whoever asked should know about it. */
export interface Found<T extends FiledKep> {
  readonly keps: readonly T[];
  /** Sentences: a handle that occurs nowhere, a status that is none. */
  readonly remarks: readonly string[];
}

/**
 * The KEPs that a query is about, in the order of `keps`. Throws `UsageError` for a SIG, status, stage, move, release or number that does
 * not exist, and names those that do.
 */
export function select<T extends FiledKep>(
  keps: readonly T[],
  query: Query,
  repository: Repository,
  upcoming: Release | undefined,
): Found<T> {
  const conditions = [
    bySig(keps, query.sig),
    byText('status', query.status, repository.config.statuses, keps, ({ metadata }) =>
      metadata.raw('status'),
    ),
    byText('stage', query.stage, [...stagesOf(repository), 'none'], keps, (kep) => writtenStage(kep)),
    byText('participating SIG', query.participatingSig, [...repository.sigs], keps, (kep) =>
      listOf(kep, 'participating-sigs'),
    ),
    byText('move', query.move, MOVES, [], (kep) => moveOf(kep)),
    byHandle(query.author, (kep) => listOf(kep, 'authors')),
    byHandle(query.approver, (kep) => listOf(kep, 'approvers')),
    byHandle(query.prr, (kep) => approversOf(kep, kep.stage)),
    byRelease(query.milestone),
    byNumber(query.kep),
    query.idle ? (kep: T) => isIdle(kep, upcoming) : undefined,
    query.unassigned ? (kep: T) => approversOf(kep, kep.stage).length === 0 : undefined,
  ].filter((condition) => condition !== undefined);
  return {
    keps: keps.filter((kep) => conditions.every((condition) => condition(kep))),
    remarks: [
      ...strangers('--author', query.author, keps, (kep) => listOf(kep, 'authors')),
      ...strangers('--approver', query.approver, keps, (kep) => listOf(kep, 'approvers')),
      ...strangers('--prr', query.prr, keps, (kep) => everyApprover(kep, stagesOf(repository))),
      ...(query.status.length > 0 ? misspelt(keps) : []),
    ],
  };
}

/** Implementable, alpha or beta, and two releases older than the one that is worked on. */
export function isIdle(
  { status, stage, latestMilestone: latest }: FiledKep,
  upcoming: Release | undefined,
): boolean {
  if (status !== 'implementable' || (stage !== 'alpha' && stage !== 'beta')) return false;
  if (latest === undefined || upcoming === undefined || isUnknownRelease(latest)) return false;
  return compareReleases(latest, { major: upcoming.major, minor: upcoming.minor - 1 }) < 0;
}

type Condition = (kep: FiledKep) => boolean;

function bySig(keps: readonly FiledKep[], patterns: readonly string[]): Condition | undefined {
  if (patterns.length === 0) return undefined;
  const expressions = patterns.map(expressionOf);
  const groups = [...new Set(keps.map(groupOf))].sort();
  const wanted = new Set(groups.filter((group) => expressions.some((expression) => expression.test(group))));
  if (wanted.size === 0)
    throw new UsageError(`No SIG matches ${oneOf(patterns)}: there are ${groups.map(quote).join(', ')}`);
  return (kep) => wanted.has(groupOf(kep));
}

/** Go's patterns, which scripts hand over, differ from ours in little: flags stand in front. */
function expressionOf(pattern: string): RegExp {
  const [, flags = '', rest = pattern] = /^\(\?([ims]+)\)([\s\S]*)$/.exec(pattern) ?? [];
  try {
    return new RegExp(rest, flags);
  } catch {
    throw new UsageError(
      `Unexpected SIG ${quote(pattern)}, expected a regular expression such as \`node\` or \`.*\``,
    );
  }
}

/** Values as they are written, in any case; what occurs in a file may be asked for even where the process does not know it. */
function byText(
  what: string,
  asked: readonly string[],
  known: readonly string[],
  keps: readonly FiledKep[],
  valuesOf: (kep: FiledKep) => string | undefined | readonly string[],
): Condition | undefined {
  if (asked.length === 0) return undefined;
  const normal = (kep: FiledKep): readonly string[] =>
    [valuesOf(kep) ?? []].flat().map((value) => value.trim().toLowerCase());
  const occurring = new Set([...known.map((value) => value.toLowerCase()), ...keps.flatMap(normal)]);
  for (const value of asked) {
    if (known.length === 0 || occurring.has(value.toLowerCase())) continue;
    const meant = nearest(value, known) ?? known.find((one) => one.endsWith(`-${value.toLowerCase()}`));
    const hint = meant === undefined ? '' : `, did you mean ${quote(meant)}?`;
    throw new UsageError(`Unknown ${what} ${quote(value)}${hint}: expected ${oneOf([...known].sort())}`);
  }
  const wanted = new Set(asked.map((value) => value.toLowerCase()));
  return (kep) => normal(kep).some((value) => wanted.has(value));
}

function byHandle(
  asked: readonly string[],
  handlesOf: (kep: FiledKep) => readonly string[],
): Condition | undefined {
  if (asked.length === 0) return undefined;
  return (kep) => handlesOf(kep).some((handle) => isAmong(handle, asked));
}

function byRelease(asked: readonly string[]): Condition | undefined {
  if (asked.length === 0) return undefined;
  const releases = asked.map(releaseOf);
  return ({ latestMilestone }) => releases.some((release) => isSameRelease(release, latestMilestone));
}

/** Throws `UsageError` for a text that is no release. */
export function releaseOf(text: string): Release {
  const release = parseRelease(text);
  if (release === undefined)
    throw new UsageError(`Unexpected release ${quote(text)}, expected one such as \`v1.38\``);
  return release;
}

function byNumber(asked: readonly string[]): Condition | undefined {
  if (asked.length === 0) return undefined;
  const numbers = asked.map(numberIn);
  return (kep) => numbers.includes(numberOf(kep) ?? '');
}

/** Digits of `2033`, `KEP-2033`, `#2033`. Throws `UsageError` for anything else. */
export function numberIn(text: string): string {
  const digits = /^(?:kep-?|#)?(\d{1,9})$/i.exec(text.trim())?.[1];
  if (digits === undefined) throw new UsageError(`Unexpected KEP ${quote(text)}, expected its number`);
  return withoutZeros(digits);
}

/** The KEP's number: that of its directory, else what its metadata says. */
export function numberOf({ directoryNumber, metadata }: FiledKep): string | undefined {
  const written = metadata.raw('kep-number')?.trim();
  return (
    directoryNumber ?? (written !== undefined && /^\d+$/.test(written) ? withoutZeros(written) : undefined)
  );
}

function writtenStage({ metadata }: FiledKep): string {
  return metadata.raw('stage') ?? 'none';
}

function stagesOf({ config }: Repository): readonly string[] {
  return config.stages.length > 0 ? config.stages : STAGES;
}

/** Everybody whom the approval file names, at whatever stage. */
function everyApprover(kep: FiledKep, stages: readonly string[]): readonly string[] {
  return stages.flatMap((stage) => approversOf(kep, stage));
}

function* strangers(
  flag: string,
  asked: readonly string[],
  keps: readonly FiledKep[],
  handlesOf: (kep: FiledKep) => readonly string[],
): Generator<string> {
  if (asked.length === 0) return;
  const known = new Set(keps.flatMap(handlesOf).map(bareHandle));
  for (const handle of asked) {
    if (known.has(bareHandle(handle))) continue;
    const meant = nearest(bareHandle(handle), known);
    const hint = meant === undefined ? '' : `, did you mean ${quote(`@${meant}`)}?`;
    yield `${flag} ${quote(handle)} occurs in no KEP${hint}`;
  }
}

/** A misspelt status is no answer to a question about statuses, and should not get lost either. */
function* misspelt(keps: readonly FiledKep[]): Generator<string> {
  for (const { directory, metadata, status } of keps) {
    const written = metadata.raw('status')?.trim();
    if (written === undefined || status === undefined || written.toLowerCase() === status) continue;
    yield `${directory} has the status ${quote(written)}, which may mean ${quote(status)}`;
  }
}
