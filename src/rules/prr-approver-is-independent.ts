import { bareHandle } from '../model/handles.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { scalars } from './facts/scalars.js';

/** The review wants somebody who did not write the KEP. */
export const prrApproverIsIndependent: Rule = {
  id: 'prr-approver-is-independent',
  summary: 'The approver of the current stage is not an author of the KEP.',
  category: 'approval',
  severity: 'warning',
  reads: ['metadata', 'approval'],

  *check({ metadata, approval, stage }) {
    const approver = stage === undefined ? undefined : approval?.raw(stage, 'approver');
    if (
      stage === undefined ||
      approval === undefined ||
      approver === undefined ||
      bareHandle(approver) === ''
    )
      return;
    const author = [...scalars(metadata, 'authors')].find(
      ({ value: text }) => bareHandle(text) === bareHandle(approver),
    );
    if (author === undefined) return;

    yield {
      subject: stage,
      message: `Unexpected author ${quote(approver)} as approver of \`${stage}\`, expected somebody else`,
      place: approval.at(stage, 'approver'),
      related: [{ message: 'an author of the KEP', place: author.place }],
      help: 'Ask another production readiness approver to review this stage.',
    };
  },
};
