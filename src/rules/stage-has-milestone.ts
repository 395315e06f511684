import { formatRelease, isRelease, isUnknownRelease, spellRelease } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { isSound } from './facts/scalars.js';

/** Later stages may be guesses; the stage under review has a release. */
export const stageHasMilestone: Rule = {
  id: 'stage-has-milestone',
  summary: '`milestone` names the release of the current stage.',
  category: 'metadata',
  severity: 'error',
  reads: ['metadata'],

  *check({ metadata, stage, latestMilestone, repository: { config } }) {
    if (stage === undefined || isUnknownRelease(latestMilestone) || !isSound(metadata)) return;
    // A project that does not plan by releases has none to name.
    if (latestMilestone === undefined && isUnknownRelease(config.prrSince)) return;
    const text = metadata.raw('milestone', stage)?.trim() ?? '';
    if (isRelease(text)) return;

    const meant = spellRelease(text);
    const edit = meant === undefined ? undefined : metadata.edit(meant, 'milestone', stage);
    const release = latestMilestone === undefined ? 'v1.…' : formatRelease(latestMilestone);
    yield {
      subject: `milestone.${stage}`,
      message:
        text === ''
          ? `Missing \`milestone.${stage}\` at \`stage: ${stage}\``
          : `Unexpected ${quote(text)} in \`milestone.${stage}\`, expected ${meant === undefined ? `a release such as \`${release}\`` : quote(meant)}`,
      place: metadata.has('milestone') ? metadata.at('milestone', stage) : metadata.at('stage'),
      related: [{ message: `the stage is \`${stage}\``, place: metadata.at('stage') }],
      help: `milestone:\n  ${stage}: "${meant ?? release}"`,
      ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
    };
  },
};
