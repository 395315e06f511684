import { formatRelease, isUnknownRelease, parseRelease } from '../lifecycle.js';
import { isSound } from '../scalars.js';
import { quote } from '../text.js';
import type { Rule } from '../types.js';

/** Later stages may be guesses; the stage under review has a release. */
export const stageHasMilestone: Rule = {
  id: 'stage-has-milestone',
  summary: '`milestone` names the release of the current stage.',
  category: 'metadata',
  severity: 'error',

  *check({ metadata, stage, latestMilestone, repository: { config } }) {
    if (stage === undefined || isUnknownRelease(latestMilestone) || !isSound(metadata)) return;
    // A project that does not plan by releases has none to name.
    if (latestMilestone === undefined && isUnknownRelease(config.prrSince)) return;
    const text = metadata.raw('milestone', stage)?.trim() ?? '';
    if (parseRelease(text) !== undefined) return;

    const release = latestMilestone === undefined ? 'v1.…' : formatRelease(latestMilestone);
    yield {
      subject: `milestone.${stage}`,
      message:
        text === ''
          ? `Missing \`milestone.${stage}\` at \`stage: ${stage}\``
          : `Unexpected ${quote(text)} in \`milestone.${stage}\`, expected a release such as \`${release}\``,
      place: metadata.has('milestone') ? metadata.at('milestone', stage) : metadata.at('stage'),
      related: [{ message: `the stage is \`${stage}\``, place: metadata.at('stage') }],
      help: `milestone:\n  ${stage}: "${release}"`,
    };
  },
};
