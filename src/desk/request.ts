/** A request for a review, written into the files of a KEP. */
import type { Edit } from '../model/finding.js';
import { bareHandle } from '../model/handles.js';
import type { Kep } from '../model/kep.js';
import {
  compareReleases,
  formatRelease,
  INACTIVE_STATUSES,
  isFeatureStage,
  isUnknownRelease,
  parseRelease,
  spellRelease,
} from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import { templateValuesAreReplaced } from '../rules/template-values-are-replaced.js';
import { oneOf, quote } from '../text/words.js';
import { isSameRelease } from './move.js';
import { approverAliases, approversOf, isAmong, listOf, shownHandle } from './people.js';
import { indentAt, insertAfter, insertBefore, quoteAt, quoted, setValue } from './yaml-lines.js';

/** What somebody asks for. */
export interface Ask {
  readonly stage: string;
  readonly release: Release;
  /** As written; `undefined`: whoever is named already. */
  readonly approver: string | undefined;
  /** The status to write; `undefined`: as it is. */
  readonly status: string | undefined;
  /** Another review at the same stage. */
  readonly again: boolean;
  /** Also backwards. */
  readonly force: boolean;
}

/** Why a request cannot be made, one sentence each; none when it can. */
export function refusalsOf(kep: Kep, ask: Ask): readonly string[] {
  const { metadata } = kep;
  const broken = metadata.problems.find(({ subject }) => subject === 'syntax' || subject === 'file');
  if (!metadata.exists || broken !== undefined)
    return [`${quote(metadata.path)} cannot be read${broken === undefined ? '' : `: ${broken.message}`}`];
  return [
    ...ofTemplate(kep),
    ...ofStatus(kep, ask),
    ...ofStage(kep, ask),
    ...ofRelease(kep, ask),
    ...ofApprover(kep, ask),
  ];
}

function* ofTemplate(kep: Kep): Generator<string> {
  for (const { message, severity } of templateValuesAreReplaced.check?.(kep) ?? [])
    if (severity === undefined) yield message;
}

function* ofStatus({ status, metadata }: Kep, ask: Ask): Generator<string> {
  if (ask.status !== undefined || ask.force || status === undefined) return;
  const written = metadata.raw('status') ?? status;
  if (INACTIVE_STATUSES.has(status) || status === 'implemented')
    yield `The KEP is ${quote(written)}: say with --status what it is to be`;
}

function* ofStage({ stage, metadata, repository }: Kep, ask: Ask): Generator<string> {
  const { stages } = repository.config;
  if (stage === undefined || ask.force) return;
  if (ask.again && stage !== ask.stage) {
    yield `The KEP is at ${quote(stage)}: --again asks for another review at the same stage`;
    return;
  }
  if (stages.indexOf(ask.stage) < stages.indexOf(stage)) {
    yield `The KEP is at ${quote(stage)}, which comes after ${quote(ask.stage)}: --force goes back`;
    return;
  }
  const reached = parseRelease(metadata.raw('milestone', ask.stage));
  if (stage !== ask.stage || ask.again || reached === undefined || isUnknownRelease(reached)) return;
  if (compareReleases(reached, ask.release) < 0 && !isSameRelease(reached, ask.release))
    yield `The KEP is at ${quote(stage)} since ${quote(formatRelease(reached))}: --again asks for another review at the same stage`;
}

function* ofRelease({ latestMilestone: latest }: Kep, ask: Ask): Generator<string> {
  if (latest === undefined || ask.force || isSameRelease(latest, ask.release)) return;
  if (compareReleases(ask.release, latest) < 0)
    yield `\`latest-milestone\` is ${quote(formatRelease(latest))}, which comes after ${quote(formatRelease(ask.release))}: --force goes back`;
}

function* ofApprover(kep: Kep, ask: Ask): Generator<string> {
  const { repository } = kep;
  if (repository.config.approvals === undefined) return;
  if (kep.approvalPath === undefined)
    yield 'Without `owning-sig` and `kep-number` the approval file has no place';
  const [named] = approversOf(kep, ask.stage);
  const approver = ask.approver ?? named;
  if (approver === undefined) return;
  const { approvers, emeritus } = approverAliases(repository);
  if (isAmong(approver, listOf(kep, 'authors')))
    yield `${quote(`@${shownHandle(approver)}`)} is an author of the KEP, and nobody reviews their own`;
  if (approvers.length === 0 || isAmong(approver, approvers)) return;
  const state = isAmong(approver, emeritus)
    ? 'is emeritus'
    : `is not in ${quote(repository.config.approvals.approvers)}`;
  yield `${quote(`@${shownHandle(approver)}`)} ${state}: expected ${oneOf(approvers.map((handle) => `@${handle}`))}`;
}

/** The edits of a request, none of which changes what already is as it should be. Throws nothing; what cannot be edited is told. */
export function editsOf(
  kep: Kep,
  ask: Ask,
): { readonly edits: readonly Edit[]; readonly refusals: readonly string[] } {
  const edits: Edit[] = [];
  const refusals: string[] = [];
  const add = (what: string, edit: Edit | 'same' | undefined): void => {
    if (edit === undefined)
      refusals.push(`${quote(what)} is not written in a form that can be edited: write it by hand`);
    else if (edit !== 'same') edits.push(edit);
  };
  const release = releaseText(kep, ask.release);
  if (ask.status !== undefined)
    add('status', topLevel(kep, 'status', ask.status, ['kep-number', 'owning-sig']));
  add('stage', topLevel(kep, 'stage', ask.stage, ['status']));
  add('latest-milestone', topLevel(kep, 'latest-milestone', release, ['stage', 'status']));
  if (!(ask.again && kep.stage === ask.stage)) add('milestone', milestoneEdit(kep, ask, release));
  if (ask.approver !== undefined && kep.approvalPath !== undefined)
    add(kep.approvalPath, approvalEdit(kep, ask.stage, ask.approver));
  return { edits, refusals };
}

/** As the file writes releases: with a `v`, unless the template has none. */
function releaseText({ repository }: Kep, release: Release): string {
  const text = formatRelease(release);
  return repository.template.releasesWithV ? text : text.slice(1);
}

function isRelease(text: string | undefined, wanted: string): boolean {
  const written = text === undefined ? undefined : spellRelease(text);
  return written !== undefined && written === spellRelease(wanted);
}

function topLevel(
  { metadata }: Kep,
  key: string,
  value: string,
  after: readonly string[],
): Edit | 'same' | undefined {
  const written = metadata.raw(key);
  if (written?.trim() === value || (key === 'latest-milestone' && isRelease(written, value))) return 'same';
  if (metadata.has(key)) return setValue(metadata, [key], value);
  const anchor = after.find((one) => metadata.raw(one) !== undefined);
  const text = `${key}: ${key === 'latest-milestone' ? `"${value}"` : value}`;
  return insertAfter(metadata, anchor === undefined ? [] : [anchor], [text]);
}

function milestoneEdit(
  { metadata, repository }: Kep,
  { stage }: Ask,
  release: string,
): Edit | 'same' | undefined {
  const stages = repository.config.stages;
  const written = metadata.raw('milestone', stage);
  if (isRelease(written, release)) return 'same';
  if (metadata.has('milestone', stage)) return setValue(metadata, ['milestone', stage], release);
  if (isFlow(metadata.text)) return undefined;
  const present = stages.filter((one) => metadata.has('milestone', one));
  const before = present.filter((one) => stages.indexOf(one) < stages.indexOf(stage)).at(-1);
  const sibling = before ?? present[0];
  if (sibling === undefined) {
    const lines = [`  ${stage}: "${release}"`];
    const isOther = metadata.raw('milestone') !== undefined || metadata.has('milestone', 0);
    if (metadata.has('milestone')) return isOther ? undefined : insertAfter(metadata, ['milestone'], lines);
    return insertAfter(metadata, metadata.raw('latest-milestone') === undefined ? [] : ['latest-milestone'], [
      'milestone:',
      ...lines,
    ]);
  }
  const keys = ['milestone', sibling];
  const line = `${indentAt(metadata, keys)}${stage}: ${quoted(release, metadata.raw(...keys) === undefined ? '"' : quoteAt(metadata, keys))}`;
  return before === undefined ? insertBefore(metadata, keys, [line]) : insertAfter(metadata, keys, [line]);
}

/** `milestone: {…}` on one line. */
function isFlow(text: string): boolean {
  return /^milestone[ \t]*:[ \t]*\{/m.test(text);
}

function approvalEdit(kep: Kep, stage: string, asked: string): Edit | 'same' | undefined {
  const { approval, approvalPath = '', repository, metadata } = kep;
  const { approvers } = approverAliases(repository);
  const spelled = approvers.find((handle) => bareHandle(handle) === bareHandle(asked)) ?? shownHandle(asked);
  if (approval === undefined || !approval.exists) {
    const number = metadata.raw('kep-number')?.trim() ?? kep.directoryNumber ?? '';
    return {
      place: { path: approvalPath },
      text: `kep-number: ${number}\n${stage}:\n  approver: "@${spelled}"\n`,
    };
  }
  if (approversOf(kep, stage).length === 1 && isAmong(asked, approversOf(kep, stage))) return 'same';
  const { stages } = repository.config;
  const present = stages.filter((one) => approval.raw(one, 'approver') !== undefined);
  const model = present.at(-1);
  const handle =
    model !== undefined && !(approval.raw(model, 'approver') ?? '').startsWith('@') ? spelled : `@${spelled}`;
  if (approval.has(stage, 'approver')) return setValue(approval, [stage, 'approver'], handle);
  const mark = model === undefined || handle.startsWith('@') ? '"' : quoteAt(approval, [model, 'approver']);
  const entry = `  approver: ${quoted(handle, mark)}`;
  if (approval.has(stage)) return insertAfter(approval, [stage], [entry]);
  const before = present.filter((one) => stages.indexOf(one) < stages.indexOf(stage)).at(-1);
  const lines = [`${stage}:`, entry];
  if (before !== undefined) return insertAfter(approval, [before, 'approver'], lines);
  const later = stages.find((one) => approval.has(one));
  return later === undefined ? insertAfter(approval, [], lines) : insertBefore(approval, [later], lines);
}

/** The comment on the issue that makes bots do the rest; what only a lead may add is not in it. */
export function issueComment({ stage, release }: Ask): string {
  const labels = isFeatureStage(stage) ? [`/stage ${stage}`] : [];
  return [`/milestone ${formatRelease(release)}`, ...labels].join('\n');
}
