/** One KEP → its findings, on its own merits or by what a change does to it. */
import { changeOf, markNew, onTouchedSide } from '../changes/compare.js';
import type { TouchedKep } from '../changes/touched.js';
import type { Wants } from '../load/kep.js';
import type { Workspace } from '../load/workspace.js';
import type { ChangeSet } from '../model/change.js';
import { UsageError } from '../model/errors.js';
import type { Finding } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Failure, ReportedChange, ReportedKep } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { suppressionIsUsed } from '../rules/suppression-is-used.js';
import { judgeKep } from './judge.js';
import { applies } from './policy.js';
import { reportedKep, type Shows } from './reported.js';
import { ownSources } from './sources.js';

/** One KEP, judged. */
export interface JudgedKep {
  readonly reported: ReportedKep;
  readonly change: ReportedChange | undefined;
  readonly directoryNumber: string | undefined;
  readonly approvalPath: string | undefined;
  readonly findings: readonly Finding[];
  /** The suppressions and configured ignores that took something away. */
  readonly used: ReadonlySet<unknown>;
  /** The texts of its files that findings point into. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The version that a change is compared with. */
export interface Base {
  readonly change: ChangeSet;
  readonly workspace: Workspace;
  /** The KEPs of the base that were read, by directory. */
  readonly keps: Map<string, Promise<Kep>>;
}

/** What one KEP is judged in and by. */
interface Court {
  readonly workspace: Workspace;
  readonly rules: readonly Rule[];
  readonly base: Base | undefined;
  readonly shows: Shows;
}

/** Judges one KEP. A fault of ours on the way is the end of this KEP's judgement and of no other's; a `UsageError` is everybody's. */
export async function judgeTarget(court: Court, target: TouchedKep): Promise<JudgedKep | Failure> {
  try {
    return await judged(court, target);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return { kep: target.directory, message: error instanceof Error ? error.message : String(error) };
  }
}

/** A KEP on its own merits, or by what a change does to it. */
async function judged(court: Court, target: TouchedKep): Promise<JudgedKep> {
  const { workspace, rules, base, shows } = court;
  const kep = await workspace.load(target.directory, wantedBy(rules, workspace));
  const { findings, used, change } =
    base === undefined
      ? { ...judgeKep(kep, rules), change: undefined }
      : await compared(kep, base, target, court);
  return {
    reported: reportedKep(kep, shows),
    change: change && { kind: change.kind, reasons: change.reasons, baseDirectory: change.base?.directory },
    directoryNumber: kep.directoryNumber,
    approvalPath: kep.approvalPath,
    findings,
    used,
    sources: ownSources(kep, findings, rules),
  };
}

/** What a change does to a KEP, and the findings that it answers for. */
async function compared(kep: Kep, base: Base, target: TouchedKep, { workspace, rules }: Court) {
  const before = await baseOf(base, target, rules, kep);
  const told = changeOf(kep, before, target, base.change);
  const isMeasured = told.kind === 'request' && rules.some(({ reads }) => reads.includes('upcoming'));
  const change = {
    ...told,
    upcomingRelease: isMeasured ? await workspace.upcomingRelease() : undefined,
  };
  const { findings, used } = judgeKep(kep, rules, change);
  const old =
    before === undefined || change.kind === 'request'
      ? []
      : judgeKep(before, saying(findings, rules)).findings;
  const marked = markNew(findings, old, change.kind).map((finding) => onTouchedSide(finding, base.change));
  return { findings: marked, used, change };
}

/** The rules whose findings the base is asked for; what a suppression is good for takes all of them. */
function saying(findings: readonly Finding[], rules: readonly Rule[]): readonly Rule[] {
  const ids = new Set(findings.map(({ rule }) => rule));
  return ids.has(suppressionIsUsed.id) ? rules : rules.filter(({ id }) => ids.has(id));
}

/** What these rules read of a KEP, as far as it leaves them anything to say. */
function wantedBy(rules: readonly Rule[], { config }: Workspace): Wants {
  return (part, kep) => rules.some((rule) => rule.reads.includes(part) && applies(rule, kep, config));
}

/** Where the KEP was before it is read once, however often it is judged. */
async function baseOf(
  { workspace, keps }: Base,
  { baseDirectory }: TouchedKep,
  rules: readonly Rule[],
  after: Kep,
): Promise<Kep | undefined> {
  if (baseDirectory === undefined) return undefined;
  const known =
    keps.get(baseDirectory) ?? workspace.load(baseDirectory, wantedBy(rules, workspace), after.readme);
  keps.set(baseDirectory, known);
  return known;
}
