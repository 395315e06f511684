import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import { compareReleases, isUnknownRelease, parseRelease, STAGES, track } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import type { Rule } from '../model/rule.js';
import { oneOf, quote } from '../text/words.js';

/** What a deprecation is planned to graduate to afterwards belongs to another life; what it was before is its history. */
function* mixed({ metadata, stage }: Kep): Generator<Problem> {
  if (stage === undefined || track(stage) !== track('deprecated')) return;
  const releaseOf = (name: string): Release | undefined => parseRelease(metadata.raw('milestone', name));
  const start = releaseOf('deprecated');
  if (start === undefined || isUnknownRelease(start)) return;
  const absent = ['disabled', 'removed'].filter((name) => !metadata.has('milestone', name));
  for (const name of track('stable')) {
    const release = releaseOf(name);
    if (release === undefined || compareReleases(release, start) <= 0) continue;
    yield {
      subject: `milestone.${name}`,
      severity: 'notice',
      message: `Unexpected milestone ${quote(name)} behind \`deprecated\`, expected ${oneOf(absent.length > 0 ? absent : ['disabled', 'removed'])}`,
      place: metadata.at('milestone', name),
      related: [{ message: `the stage is ${quote(stage)}`, place: metadata.at('stage') }],
      help: 'A deprecation goes from `deprecated` over `disabled` to `removed`.',
    };
  }
}

/** One pass per track: a deprecation may follow a stable feature at any time. */
const TRACKS = [...new Set(STAGES.map(track))];

/** Two stages in one release are fine, a later stage in an earlier one is a slip of the pen. */
export const milestonesAscend: Rule = {
  id: 'milestones-ascend',
  summary: 'The milestones of alpha, beta and stable do not go back.',
  category: 'metadata',
  severity: 'warning',
  reads: ['metadata'],

  *check(kep) {
    const { metadata } = kep;
    yield* mixed(kep);
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
