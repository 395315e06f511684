import { compareReleases, formatRelease, isUnknownRelease, parseRelease } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';

/** A stale `latest-milestone` hides the KEP from the release team and can switch the review off. */
export const latestMilestoneIsCurrent: Rule = {
  id: 'latest-milestone-is-current',
  summary: '`latest-milestone` is not before the milestone of the current stage.',
  category: 'metadata',
  severity: 'error',
  reads: ['metadata'],

  *check({ metadata, stage, latestMilestone }) {
    if (stage === undefined || latestMilestone === undefined || isUnknownRelease(latestMilestone)) return;
    const target = parseRelease(metadata.raw('milestone', stage));
    if (target === undefined || compareReleases(latestMilestone, target) >= 0) return;

    const expected = formatRelease(target);
    yield {
      subject: 'latest-milestone',
      message: `Unexpected \`latest-milestone: ${formatRelease(latestMilestone)}\`, expected \`${expected}\` or later as in \`milestone.${stage}\``,
      place: metadata.at('latest-milestone'),
      related: [
        { message: `\`${stage}\` is planned for \`${expected}\``, place: metadata.at('milestone', stage) },
      ],
      help: `latest-milestone: "${expected}"`,
    };
  },
};
