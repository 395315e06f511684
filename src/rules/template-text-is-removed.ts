import { askedAnswers } from '../model/due.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** Instructions and options left in an answer read as if the author had written them. */
export const templateTextIsRemoved: Rule = {
  id: 'template-text-is-removed',
  summary: 'No text of the template is left in an answer.',
  category: 'questionnaire',
  severity: 'warning',
  reads: ['metadata', 'readme'],

  *check(kep) {
    for (const answer of askedAnswers(kep)) {
      if (answer.state === 'missing' || answer.state === 'unanswered') continue;
      const { question, leftovers, ticked } = answer;
      const instructions = leftovers.filter(({ kind }) => kind === 'instruction');
      // An unticked option beside a ticked one shows what was not chosen: nobody minds.
      const options = ticked.length > 0 ? [] : leftovers.filter(({ kind }) => kind === 'option');
      const [first, ...rest] = instructions.length > 0 ? instructions : options;
      if (first === undefined) continue;
      yield {
        subject: question.id,
        message: `Unexpected template text ${quote(first.value)} in the answer to ${quote(question.heading)}`,
        place: first.place,
        related: rest.map(({ value: name, place }) => ({ message: `also ${quote(name)}`, place })),
        help:
          instructions.length > 0
            ? 'Delete it, the answer stands without it.'
            : 'Tick the option that applies and delete the others.',
        ...(instructions.length === 0 && { severity: 'notice' }),
      };
    }
  },
};
