import { askedAnswers } from '../model/due.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** A heading without an answer pleases a table of contents, not an approver. */
export const questionIsAnswered: Rule = {
  id: 'question-is-answered',
  summary: 'Every question that is due at the stage has an answer of the author.',
  category: 'questionnaire',
  severity: 'error',

  *check(kep) {
    for (const { question, state, text, written, place, leftovers } of askedAnswers(kep)) {
      if (state !== 'unanswered') continue;
      const isPlaceholder = text.trim() !== '';
      const isTemplate = !isPlaceholder && leftovers.length > 0;
      yield {
        subject: question.id,
        message: isPlaceholder
          ? `Unexpected ${quote(text.trim())}, expected an answer to ${quote(question.heading)}`
          : `Missing answer to ${quote(question.heading)}, due from ${question.stage} on`,
        place: isPlaceholder ? (written ?? place) : place,
        ...(isTemplate && {
          related: leftovers
            .slice(0, 1)
            .map((left) => ({ message: "only the template's text stands here", place: left.place })),
        }),
        help: /^(?:does|can|will|is|are|were|was|do)\b/i.test(question.heading)
          ? 'Write an answer below the question. "No." or "None." is one; if it depends, say on what.'
          : 'Write an answer below the question. If it does not apply, say why in a sentence.',
      };
    }
  },
};
