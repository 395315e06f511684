import { askedAnswers } from '../model/due.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** "N/A" alone leaves the approver to find out why; one sentence is enough. */
export const answerHasReason: Rule = {
  id: 'answer-has-reason',
  summary: 'An answer that says "not applicable" says why.',
  category: 'questionnaire',
  severity: 'warning',
  reads: ['metadata', 'readme'],

  *check(kep) {
    for (const answer of askedAnswers(kep)) {
      if (answer.state !== 'na') continue;
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
