import type { Change } from '../model/change.js';
import type { Problem } from '../model/finding.js';
import { approvalsByNumber } from '../model/inventory.js';
import type { Kep } from '../model/kep.js';
import { compareReleases } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { isPart, plainNumber } from './facts/numbers.js';

/** The file is the review's only trace; the release team looks for it, not for comments. */
export const prrApprovalExists: Rule = {
  id: 'prr-approval-exists',
  summary: "The KEP has an approval file in its owning SIG's folder.",
  category: 'approval',
  severity: 'error',
  reads: ['metadata', 'approval', 'inventory', 'change'],

  *check(kep) {
    const { metadata, approvalPath, approval, directoryNumber, stage, latestMilestone, repository } = kep;
    if (approval?.exists) return;
    if (latestMilestone === undefined || compareReleases(latestMilestone, repository.config.prrSince) < 0)
      return;
    if (approvalPath === undefined) {
      yield* unnumbered(kep);
      return;
    }

    const number = plainNumber(metadata.data['kep-number']?.value ?? directoryNumber ?? '');
    const approvals = approvalsByNumber(repository.approvals);
    const isMisnumbered = directoryNumber !== undefined && number !== directoryNumber;
    if (isMisnumbered && approvals.has(directoryNumber)) return;

    const elsewhere = approvals.get(number)?.[0];
    const file = `kep-number: ${number}\n${stage ?? 'alpha'}:\n  approver: `;
    const approvers = repository.config.approvals?.approvers;
    yield {
      subject: 'approval',
      message:
        elsewhere === undefined
          ? `Missing approval file ${quote(approvalPath)}`
          : `Unexpected approval file ${quote(elsewhere.path)}, expected ${quote(approvalPath)}`,
      place: metadata.at(elsewhere === undefined ? 'stage' : 'owning-sig'),
      ...(elsewhere && { related: [{ message: 'found here', place: { path: elsewhere.path } }] }),
      help:
        elsewhere === undefined
          ? `${approvalPath}, with a member of ${approvers} as approver:\n\n${file}"@…"`
          : `git mv ${elsewhere.path} ${approvalPath}`,
      ...(elsewhere === undefined &&
        !isMisnumbered &&
        stage !== undefined && {
          fix: {
            safety: 'unsafe',
            edits: [{ place: { path: approvalPath }, text: `${file}""\n` }],
            leaves: [{ rule: 'prr-approver-is-known', subject: stage }],
          },
        }),
    };
  },

  checkChange: untracked,
};

/** An author who forgets to add the file sees it in every run, and nobody else does. */
function* untracked({ kep, files }: Change): Generator<Problem> {
  const [unknown, ...others] = files.filter((file) => file.untracked);
  // Where more than the approval is new, the author has yet to add all of it.
  if (unknown === undefined || others.length > 0 || unknown.path !== kep.approvalPath) return;
  yield {
    subject: 'approval',
    severity: 'notice',
    message: `Unexpected approval file ${quote(unknown.path)} that git does not track, the change will lack it`,
    place: { path: unknown.path },
    help: `git add ${unknown.path}`,
  };
}

/** A KEP without a number has no approval either: nobody could find it. */
function* unnumbered({ metadata, directory, number, stage, repository }: Kep): Generator<Problem> {
  const sig = metadata.data['owning-sig']?.value;
  const written = metadata.raw('kep-number')?.trim() ?? '';
  if (repository.config.approvals === undefined || sig === undefined || number !== undefined) return;
  if (written === '' || isPart(directory, written)) return;
  yield {
    subject: 'approval',
    message: `Missing approval file of ${quote(stage ?? 'alpha')}, which is named by the number of the KEP`,
    place: metadata.at('stage'),
    related: [{ message: 'no number', place: metadata.at('kep-number') }],
    help: `With the number of the enhancement issue in \`kep-number\`, and a member of ${repository.config.approvals.approvers} as approver:\n\nkep-number: …\n${stage ?? 'alpha'}:\n  approver: "@…"`,
  };
}
