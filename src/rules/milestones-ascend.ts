import { compareReleases, isUnknownRelease, parseRelease, STAGES, track } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import type { Rule } from '../model/rule.js';

/** One pass per track: a deprecation may follow a stable feature at any time. */
const TRACKS = [...new Set(STAGES.map(track))];

/** Two stages in one release are fine, a later stage in an earlier one is a slip of the pen. */
export const milestonesAscend: Rule = {
  id: 'milestones-ascend',
  summary: 'The milestones of alpha, beta and stable do not go back.',
  category: 'metadata',
  severity: 'warning',

  *check({ metadata }) {
    for (const stages of TRACKS) {
      let before: { stage: string; text: string; release: Release } | undefined;
      for (const stage of stages) {
        const text = metadata.raw('milestone', stage)?.trim() ?? '';
        const release = parseRelease(text);
        if (release === undefined || isUnknownRelease(release)) continue;

        if (before !== undefined && compareReleases(release, before.release) < 0) {
          yield {
            subject: `milestone.${stage}`,
            message: `Unexpected \`${stage}: ${text}\`, expected \`${before.text}\` or later as \`${before.stage}\` comes first`,
            place: metadata.at('milestone', stage),
            related: [
              {
                message: `\`${before.stage}\` in \`${before.text}\``,
                place: metadata.at('milestone', before.stage),
              },
            ],
            help: 'Correct whichever of the two is wrong.',
          };
        } else before = { stage, text, release };
      }
    }
  },
};
