import { isSound } from '../scalars.js';
import type { Rule } from '../types.js';

/** Each stage is reviewed anew: an approval for alpha says nothing about beta. */
export const prrApprovalCoversStage: Rule = {
  id: 'prr-approval-covers-stage',
  summary: 'The approval file has an entry for the current stage.',
  category: 'approval',
  severity: 'error',

  *check({ metadata, approval, stage, repository }) {
    if (stage === undefined || !approval?.exists || approval.has(stage) || !isSound(approval)) return;
    const written = repository.config.stages.filter((name) => approval.has(name));

    yield {
      subject: stage,
      message: `Missing \`${stage}\` in the approval file, expected an approver for the current stage`,
      place: approval.at(written.at(-1) ?? 'kep-number'),
      related: [{ message: `the stage is \`${stage}\``, place: metadata.at('stage') }],
      help: `${stage}:\n  approver: "@…"`,
    };
  },
};
