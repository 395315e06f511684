import type { Kep } from '../model/kep.js';
import type { Rule } from '../model/rule.js';
import { approverOf, movedOnTo } from './facts/moves.js';

/** A stage is more than a word in kep.yaml: other questions are due, and what was planned has been tested since. */
export const stageMoveUpdatesAnswers: Rule = {
  id: 'stage-move-updates-answers',
  summary: "A pull request that moves the stage brings the README's answers up to date.",
  category: 'request',
  severity: 'warning',
  reads: ['metadata', 'approval', 'readme', 'change'],

  *checkChange(change) {
    const { kep, base } = change;
    const stage = movedOnTo(change);
    if (stage === undefined || base === undefined || !kep.readme.exists || kep.readme.problems.length > 0)
      return;
    // kep.yaml catches up with a stage that was approved before: the answers were looked at then.
    if (approverOf(base, stage) !== '') return;
    const isUntouched = base.readme.text === kep.readme.text;
    if (!isUntouched && answersOf(base) !== answersOf(kep)) return;

    yield {
      subject: stage,
      ...(!isUntouched && { severity: 'notice' }),
      message: isUntouched
        ? `Unexpected move to \`${stage}\` without a change to the README, expected answers for \`${stage}\``
        : `Unexpected move to \`${stage}\` with the same answers, expected answers for \`${stage}\``,
      place: kep.metadata.at('stage'),
      related: [
        {
          message: 'no answer was changed',
          place: kep.readme.questionnaire ?? { path: kep.readme.path },
        },
      ],
      help: `Answer what is due at ${stage}, and bring the older answers up to date: which tests exist now, how upgrade and rollback went, what the metrics are called.`,
    };
  },
};

/** What the author says and ticks, whatever else of the questionnaire has changed. */
function answersOf({ readme }: Kep): string {
  return JSON.stringify(
    [...readme.answers].map(([id, answer]) =>
      answer.state === 'missing' ? [id, answer.text] : [id, answer.text, answer.ticked, answer.filled],
    ),
  );
}
