import { hasReviews } from '../model/due.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import { ACTIVE_STATUSES, dueStage, isUnknownRelease, STAGES } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';
import { oneOf } from '../text/words.js';
import { isSound } from './facts/scalars.js';

/** Where a feature or a deprecation ends. A deprecation may rest at each of its steps. */
const FINAL_STAGES: ReadonlySet<string> = new Set(['stable', 'deprecated', 'disabled', 'removed']);

/** Without stage and milestone nobody can tell which review a KEP needs: it would pass unseen. */
export const statusAgreesWithStage: Rule = {
  id: 'status-agrees-with-stage',
  summary:
    'An implementable or implemented KEP has a `stage` and a `latest-milestone`, and an implemented one is stable or a deprecation.',
  category: 'metadata',
  severity: 'error',
  reads: ['metadata', 'template'],

  *check(kep) {
    const { metadata, status, stage } = kep;
    if (status === undefined || !ACTIVE_STATUSES.has(status)) return;

    const { config } = kep.repository;
    if (hasReviews(kep.repository) && isAbsent(kep, 'stage'))
      yield missing(kep, 'stage', oneOf(config.stages));
    if (!isUnknownRelease(config.prrSince) && isAbsent(kep, 'latest-milestone'))
      yield missing(kep, 'latest-milestone', 'the release that the KEP targets');

    if (status === 'implemented' && stage !== undefined && isUnfinished(stage)) {
      // Where the milestone of stable has come, `stage-is-current` says which stage it is.
      const reached = dueStage(stage, kep.latestMilestone, (later) => metadata.raw('milestone', later));
      if (reached === 'stable') return;
      yield {
        subject: 'status',
        message: `Unexpected \`status: implemented\` at \`stage: ${stage}\`, expected \`implementable\``,
        place: metadata.at('status'),
        related: [{ message: `\`${stage}\` is not the last stage`, place: metadata.at('stage') }],
        // Another process may mean something else by the word.
        ...(config.statuses.length === 0 && { severity: 'warning' }),
        help: 'A feature is implemented when it is stable. Write `stage: stable` if it is, or `status: implementable` until then.',
      };
    }
  },
};

/** Which of its own stages another process calls the last, nobody can tell. */
function isUnfinished(stage: string): boolean {
  return (STAGES as readonly string[]).includes(stage) && !FINAL_STAGES.has(stage);
}

/** A value that the schema rejects is there: the schema's problem says the rest. */
function isAbsent({ metadata }: Kep, key: 'stage' | 'latest-milestone'): boolean {
  return (
    isSound(metadata) &&
    metadata.data[key] === undefined &&
    !metadata.problems.some(({ subject }) => subject === key)
  );
}

function missing({ metadata, status }: Kep, key: string, expected: string): Problem {
  return {
    subject: key,
    message: `Missing \`${key}\` of an ${status} KEP`,
    place: metadata.at(metadata.has(key) ? key : 'status'),
    help: `Add \`${key}\`: ${expected}. Until that is known the KEP is \`provisional\`.`,
  };
}
