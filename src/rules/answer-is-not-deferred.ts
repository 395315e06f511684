import { askedAnswers } from '../model/due.js';
import { maturity } from '../model/lifecycle.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** What was to be added "for beta" is due when beta comes. */
export const answerIsNotDeferred: Rule = {
  id: 'answer-is-not-deferred',
  summary: 'An answer that is due is not put off.',
  category: 'questionnaire',
  severity: 'warning',

  *check(kep) {
    for (const { question, state, text, written, place, pending } of askedAnswers(kep)) {
      const [left, ...more] = pending;
      if (left) {
        yield {
          subject: question.id,
          message: `Unexpected ${quote(left.value)} in the answer to ${quote(question.heading)}, due from ${question.stage} on`,
          place: left.place,
          related: more.map((other) => ({ message: `and ${quote(other.value)} here`, place: other.place })),
          help: 'Finish the answer, or say what is decided and what will follow when.',
        };
      }
      if (state !== 'deferred' || kep.stage === undefined) continue;
      const until = stagesIn(text).find((stage) => maturity(stage) > maturity(kep.stage ?? ''));
      yield {
        subject: question.id,
        message: `Unexpected ${quote(text)}, expected an answer: ${quote(question.heading)} is due from ${question.stage} on`,
        place: written ?? place,
        help: `The KEP targets ${kep.stage}: write what is known now, and what of it will be verified when.`,
        ...(until !== undefined && { severity: 'notice' }),
      };
    }
  },
};

function stagesIn(text: string): string[] {
  return [...text.matchAll(/\b(?:alpha|beta|ga|stable)\b/gi)].map(([word]) =>
    /^ga$/i.test(word) ? 'stable' : word.toLowerCase(),
  );
}
