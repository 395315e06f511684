import type { Change } from '../model/change.js';
import type { Problem } from '../model/finding.js';
import { isHandle, isUnnamed } from '../model/handles.js';
import type { Kep } from '../model/kep.js';
import { dueStage } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { approverOf, isLater, movedOnTo } from './facts/moves.js';

/** Approver and answers are reviewed together: an approval that comes before its stage is one of answers that nobody has seen. */
export const prrApprovalMovesWithStage: Rule = {
  id: 'prr-approval-moves-with-stage',
  summary: 'The approval of a stage is added by the pull request that moves the KEP to that stage.',
  category: 'approval',
  severity: 'notice',
  reads: ['metadata', 'approval', 'change'],

  /** Entries for later stages: added ahead of time, or left when the KEP was put back. */
  *check(kep) {
    const { approval, metadata, stage, repository } = kep;
    if (approval === undefined || stage === undefined) return;
    // If milestones say that the stage is behind, that is what has to be mended.
    if (dueStage(stage, kep.latestMilestone, (later) => metadata.raw('milestone', later)) !== undefined)
      return;

    for (const entry of repository.config.stages) {
      if (!isLater(kep, entry, stage) || !isNamed(kep, entry)) continue;
      yield {
        subject: entry,
        message: `Unexpected approval of \`${entry}\` at \`stage: ${stage}\`, expected it with the move to \`${entry}\``,
        place: approval.at(entry, 'approver'),
        related: [{ message: `the stage is \`${stage}\``, place: metadata.at('stage') }],
        help: `Move \`stage\` to \`${entry}\`, or remove the entry: the pull request that moves the stage brings the answers and asks for it.`,
      };
    }
  },

  *checkChange(change) {
    yield* leftover(change);
  },
};

/** The stage moves on to an approval that was there before and that nobody has touched. */
function* leftover(change: Change): Generator<Problem> {
  const { kep, base } = change;
  const { approval, metadata } = kep;
  const stage = movedOnTo(change);
  if (approval === undefined || base === undefined || stage === undefined) return;
  if (!isNamed(base, stage) || approverOf(base, stage) !== approverOf(kep, stage)) return;

  const approver = quote(approval.raw(stage, 'approver') ?? '');
  yield {
    subject: stage,
    message: `Unexpected approval of \`${stage}\` from before the move to \`${stage}\`, expected it with the move`,
    place: metadata.at('stage'),
    related: [{ message: `${approver} was named before`, place: approval.at(stage, 'approver') }],
    help: `Ask ${approver} to review the answers of this pull request, or name the approver who will.`,
  };
}

/** An entry may wait for its name; what is no handle is another rule's. */
function isNamed(kep: Kep | undefined, stage: string): boolean {
  const text = kep?.approval?.raw(stage, 'approver');
  return text !== undefined && !isUnnamed(text) && isHandle(text);
}
