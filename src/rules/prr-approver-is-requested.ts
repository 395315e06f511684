import { bareHandle, isHandle, isUnnamed } from '../model/handles.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { asksForApproval } from './facts/moves.js';

/** A name in a file notifies nobody: the approver sees the pull requests that are assigned to them. */
export const prrApproverIsRequested: Rule = {
  id: 'prr-approver-is-requested',
  summary: 'The approver of the current stage is assigned to the pull request or asked to review it.',
  category: 'approval',
  severity: 'notice',
  reads: ['metadata', 'approval', 'template', 'change'],

  *checkChange(change) {
    const { pullRequest, kep } = change;
    const { approval, stage } = kep;
    if (pullRequest === undefined || stage === undefined || !asksForApproval(change)) return;
    const approver = approval?.raw(stage, 'approver') ?? '';
    if (approval === undefined || isUnnamed(approver) || !isHandle(approver)) return;
    const { author, assignees, reviewers } = pullRequest;
    const involved = [...assignees, ...reviewers, ...(author === undefined ? [] : [author])];
    if (involved.some((handle) => bareHandle(handle) === bareHandle(approver))) return;

    yield {
      subject: stage,
      message: `Missing ${quote(approver)}, the approver of \`${stage}\`, among the assignees and reviewers of the pull request`,
      place: approval.at(stage, 'approver'),
      help: `Assign the pull request to ${quote(approver)} or request their review: nothing else tells them of it.`,
    };
  },
};
