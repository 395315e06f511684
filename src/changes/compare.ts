/** What a change set does to a KEP, and which findings it brings (DESIGN: a request answers for everything, an edit for what it adds). */

import type { Change, ChangeSet } from '../model/change.js';
import type { Finding } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import { quote } from '../text/words.js';
import { type TouchedKep, touches } from './touched.js';

/** The metadata whose change asks for a review. */
const ASKING = ['stage', 'status', 'latest-milestone'] as const;

/** Tells a request from an edit, with the reasons in words. Bookkeeping is an edit: nobody reviews it again. */
export function changeOf(
  kep: Kep,
  base: Kep | undefined,
  { files }: TouchedKep,
  { pullRequest }: ChangeSet,
): Omit<Change, 'upcomingRelease'> {
  const reasons =
    base === undefined ? ['new KEP'] : [...metadataReasons(kep, base), ...approvalReasons(kep, base)];
  const isRequest = reasons.length > 0 && !(base !== undefined && isBookkeeping(kep, base));
  return {
    kind: isRequest ? 'request' : 'edit',
    reasons: isRequest ? reasons : [],
    kep,
    base,
    files,
    pullRequest,
  };
}

/**
 * Whether kep.yaml only says what was there before: that an implementable KEP is implemented, or which stage it is at, when the
 * approval of that stage was in its file already.
 */
function isBookkeeping(kep: Kep, base: Kep): boolean {
  if (approvalReasons(kep, base).length > 0) return false;
  const isSameStage = kep.metadata.raw('stage') === base.metadata.raw('stage');
  const isDone = base.status === 'implementable' && kep.status === 'implemented';
  const isSameStatus = kep.metadata.raw('status') === base.metadata.raw('status');
  if (isSameStage) return isDone;
  const { stages } = kep.repository.config;
  const isLater =
    stages.indexOf(kep.stage ?? '') > stages.indexOf(base.stage ?? '') && base.stage !== undefined;
  return isLater && (isSameStatus || isDone) && wasApproved(base, kep.stage);
}

/** Whether the approval file of the base version names an approver of the stage. */
function wasApproved({ approval }: Kep, stage: string | undefined): boolean {
  return stage !== undefined && (approval?.raw(stage, 'approver') ?? '').trim() !== '';
}

function metadataReasons(kep: Kep, base: Kep): string[] {
  return ASKING.flatMap((key) => {
    const [before, after] = [base.metadata.raw(key), kep.metadata.raw(key)];
    return before === after ? [] : [`${key} ${shown(before)} → ${shown(after)}`];
  });
}

function approvalReasons(kep: Kep, base: Kep): string[] {
  const [before, after] = [base.approval, kep.approval];
  if (!before?.exists && !after?.exists) return [];
  if (!before?.exists) return ['approval added'];
  if (!after?.exists) return ['approval removed'];
  return lineFeeds(before.text) === lineFeeds(after.text) ? [] : ['approval changed'];
}

/** A checkout may have other line ends than the repository (git's `core.autocrlf`): they are no change of anybody's. */
function lineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function shown(value: string | undefined): string {
  if (value === undefined || value === '') return '(unset)';
  return /^[\w.-]{1,40}$/.test(value) ? value : quote(value);
}

/**
 * The findings with `new` set: for a request all of them are; for an edit those that the base does not have, told by rule and
 * subject, each as often as the base has it.
 */
export function markNew(
  findings: readonly Finding[],
  before: readonly Finding[],
  kind: Change['kind'],
): Finding[] {
  if (kind === 'request') return [...findings];
  const left = new Map<string, number>();
  for (const finding of before) left.set(identity(finding), (left.get(identity(finding)) ?? 0) + 1);
  return findings.map((finding) => {
    const count = left.get(identity(finding)) ?? 0;
    if (count === 0) return finding;
    left.set(identity(finding), count - 1);
    return { ...finding, new: false };
  });
}

/** A finding's identity within its KEP: never a line, so that moved text is no new finding. */
function identity({ rule, subject }: Finding): string {
  return `${rule}\n${subject}`;
}

/** In a contradiction the author of the change looks at the side that the change touched: said from there. */
export function onTouchedSide(finding: Finding, change: ChangeSet): Finding {
  const { mirror, place, message } = finding;
  if (mirror === undefined || touches(change, place) || !touches(change, mirror.place)) return finding;
  const others = (finding.related ?? []).filter((note) => note.place !== mirror.place);
  return {
    ...finding,
    message: mirror.message,
    place: mirror.place,
    ...(mirror.help !== undefined && { help: mirror.help }),
    related: [{ message: `there: ${message}`, place }, ...others],
  };
}
