import { askedAnswers } from '../model/due.js';
import type { Rule } from '../model/rule.js';
import { quote, quoteQuestion } from '../text/words.js';

/** A heading without an answer pleases a table of contents, not an approver. */
export const questionIsAnswered: Rule = {
  id: 'question-is-answered',
  summary: 'Every question that is due at the stage has an answer of the author.',
  category: 'questionnaire',
  severity: 'error',
  reads: ['metadata', 'readme'],

  *check(kep) {
    for (const answer of askedAnswers(kep)) {
      if (answer.state !== 'unanswered') continue;
      const { question, text, written, place, leftovers } = answer;
      const isPlaceholder = text.trim() !== '';
      const isTemplate = !isPlaceholder && leftovers.length > 0;
      yield {
        subject: question.id,
        message: isPlaceholder
          ? `Unexpected ${quote(text.trim())}, expected an answer to ${quoteQuestion(question.heading)}`
          : `Missing answer to ${quoteQuestion(question.heading)}, due from ${question.stage} on`,
        place: isPlaceholder ? (written ?? place) : place,
        ...(isTemplate && {
          related: leftovers.slice(0, 1).map(({ kind, place: there }) => ({
            message: kind === 'option' ? 'no option is ticked here' : "only the template's text stands here",
            place: there,
          })),
        }),
        help: /^(?:does|can|will|is|are|were|was|do)\b/i.test(question.heading)
          ? 'Write an answer below the question. "No." or "None." is one; if it depends, say on what.'
          : 'Write an answer below the question. If it does not apply, say why in a sentence.',
      };
    }
  },
};
