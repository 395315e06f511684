import { askedAnswers } from '../model/due.js';
import type { Kep } from '../model/kep.js';
import type { Rule } from '../model/rule.js';
import { saysNothing } from '../text/non-answers.js';
import { quote } from '../text/words.js';

/** Questions that do not apply where another one does not: without an objective nothing can be missed. */
const FOLLOWS: ReadonlyMap<string, string> = new Map([
  ['slo-troubleshooting', 'slos'],
  ['reenablement', 'disablement'],
]);

/** "N/A" alone leaves the approver to find out why; one sentence is enough. */
export const answerHasReason: Rule = {
  id: 'answer-has-reason',
  summary: 'An answer that says "not applicable" says why.',
  category: 'questionnaire',
  severity: 'warning',
  reads: ['metadata', 'readme'],

  *check(kep) {
    for (const answer of askedAnswers(kep)) {
      if (answer.state !== 'na' || followsFromAnother(answer.question.id, kep)) continue;
      const { question, text, written, place } = answer;
      yield {
        subject: question.id,
        message: `Unexpected bare ${quote(text.trim())}, expected a reason why ${quote(question.heading)} does not apply`,
        place: written ?? place,
        help: 'N/A: the feature ..., so ...',
      };
    }
  },
};

/** The answer that this one follows from says "N/A" or "No" itself: what is to be said about it is said there. */
function followsFromAnother(id: string, { readme }: Kep): boolean {
  const other = readme.answers.get(FOLLOWS.get(id) ?? '');
  if (other?.state === 'na') return true;
  return (
    other?.state === 'answered' &&
    !saysNothing(other.text) &&
    /^\W*(?:n\/?a|not applicable|none|no)\b/i.test(other.text)
  );
}
