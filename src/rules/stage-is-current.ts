import { dueStage, formatRelease } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';

/** Milestones move on, the stage is forgotten, and the wrong review is asked for. */
export const stageIsCurrent: Rule = {
  id: 'stage-is-current',
  summary: 'No later stage has a milestone at or before `latest-milestone`.',
  category: 'metadata',
  severity: 'error',
  reads: ['metadata'],

  *check({ metadata, stage, latestMilestone }) {
    if (stage === undefined || latestMilestone === undefined) return;
    const due = dueStage(stage, latestMilestone, (later) => metadata.raw('milestone', later));
    if (due === undefined) return;

    const milestone = metadata.raw('milestone', due)?.trim();
    // Several gates stand at several stages: the KEP's is one of them.
    const hasSeveral = (metadata.data['feature-gates'] ?? []).length > 1;
    yield {
      subject: 'stage',
      message: `Unexpected \`stage: ${stage}\`, expected \`${due}\`: \`milestone.${due}\` is \`${milestone}\`, \`latest-milestone\` \`${formatRelease(latestMilestone)}\``,
      place: metadata.at('stage'),
      related: [
        { message: `\`${due}\` is planned for \`${milestone}\``, place: metadata.at('milestone', due) },
        { message: 'the release that is worked on', place: metadata.at('latest-milestone') },
      ],
      help: `Write \`stage: ${due}\`, or move \`milestone.${due}\` to a later release if it slipped.`,
      ...(hasSeveral && { severity: 'warning' }),
    };
  },
};
