import { askedAnswers } from '../model/due.js';
import type { Rule } from '../model/rule.js';
import { quote, quoteQuestion } from '../text/words.js';

const HELP = {
  instruction: 'Delete it, the answer stands without it.',
  option: 'Tick the option that applies and delete the others.',
  label: 'Fill it in, or delete it where it does not apply.',
} as const;

/** Instructions, options and empty fields left in an answer read as if the author had written them. */
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
      const of = (kind: string): typeof leftovers => leftovers.filter((left) => left.kind === kind);
      // An unticked option beside a ticked one shows what was not chosen: nobody minds.
      const kinds = [of('instruction'), ticked.length > 0 ? [] : of('option'), of('label')];
      const [first, ...rest] = kinds.find(({ length }) => length > 0) ?? [];
      if (first === undefined) continue;
      yield {
        subject: question.id,
        message: `Unexpected ${first.kind === 'label' ? 'empty field' : 'template text'} ${quote(first.value)} in the answer to ${quoteQuestion(question.heading)}`,
        place: first.place,
        related: rest.map(({ value: name, place }) => ({ message: `also ${quote(name)}`, place })),
        help: HELP[first.kind],
        ...(first.kind !== 'instruction' && { severity: 'notice' }),
      };
    }
  },
};
