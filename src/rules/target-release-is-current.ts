import { ACTIVE_STATUSES, formatRelease, isUnknownRelease } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { movedOnTo } from './facts/moves.js';

/** So many releases off the one that is worked on are no plan: a KEP may be late by one or early by one. */
const FAR = 2;

/** Reviews are asked for in a release; one that is over, or that nobody works on, comes from the text that was copied. */
export const targetReleaseIsCurrent: Rule = {
  id: 'target-release-is-current',
  summary:
    'A new KEP, and one that asks for the review of its next stage, targets the release that is worked on.',
  category: 'metadata',
  severity: 'warning',
  reads: ['metadata', 'change', 'upcoming'],

  *checkChange(change) {
    const { kep, base, upcomingRelease: upcoming } = change;
    const { latestMilestone: target, metadata, status } = kep;
    if (target === undefined || upcoming === undefined || isUnknownRelease(target)) return;
    // What is done or given up tells of the past.
    if (status === 'implemented' || (status !== 'provisional' && !ACTIVE_STATUSES.has(status ?? ''))) return;
    const isStarted = base === undefined || (base.status === 'provisional' && status === 'implementable');
    if (!isStarted && movedOnTo(change) === undefined) return;
    const ahead = distance(target, upcoming);
    if (Math.abs(ahead) < FAR) return;
    const expected = formatRelease(upcoming);
    yield {
      subject: 'latest-milestone',
      message: `Unexpected target ${quote(formatRelease(target))}, ${inWords(ahead)} ${quote(expected)}, the release that is worked on`,
      place: metadata.at('latest-milestone'),
      help: `If this is for ${expected}:\nlatest-milestone: "${expected}"\n\nAnd the same for the stage under \`milestone\`.`,
    };
  },
};

/** How many minor releases `a` is after `b`; another major release is far off in any case. */
function distance(a: Release, b: Release): number {
  return a.major === b.major ? a.minor - b.minor : (a.major - b.major) * Number.MAX_SAFE_INTEGER;
}

function inWords(ahead: number): string {
  const count = Math.abs(ahead);
  const releases = count > 1000 ? 'a major release' : `${count} releases`;
  return `${releases} ${ahead < 0 ? 'behind' : 'ahead of'}`;
}
