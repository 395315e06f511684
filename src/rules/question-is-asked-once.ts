import type { Rule } from '../model/rule.js';
import { quoteQuestion } from '../text/words.js';

/** Two copies of a question end in two answers. */
export const questionIsAskedOnce: Rule = {
  id: 'question-is-asked-once',
  summary: 'No question stands twice in the questionnaire.',
  category: 'questionnaire',
  severity: 'warning',
  reads: ['readme'],

  *check({ readme }) {
    for (const answer of readme.answers.values()) {
      if (answer.state === 'missing') continue;
      const { question, place, repeats } = answer;
      const [again, ...more] = repeats;
      if (again === undefined) continue;
      yield {
        subject: question.id,
        message: `Unexpected second ${quoteQuestion(question.heading)}, expected each question once`,
        place: again,
        related: [
          { message: 'first asked here', place },
          ...more.map((other) => ({ message: 'and again here', place: other })),
        ],
        help: 'Merge the answers below the first one and remove the other.',
      };
    }
  },
};
