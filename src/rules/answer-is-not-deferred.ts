import { askedAnswers } from '../model/due.js';
import type { Place } from '../model/place.js';
import type { Rule } from '../model/rule.js';
import { quote, quoteQuestion } from '../text/words.js';
import { standing, waitsForCode } from './facts/promises.js';

/** What was to be added "for beta" is due when beta comes. */
export const answerIsNotDeferred: Rule = {
  id: 'answer-is-not-deferred',
  summary: 'An answer that is due is not put off.',
  category: 'questionnaire',
  severity: 'warning',
  reads: ['metadata', 'readme'],

  *check(kep) {
    const said = new Set<string>();
    for (const answer of askedAnswers(kep)) {
      if (answer.state !== 'answered' && answer.state !== 'deferred') continue;
      const pending = answer.state === 'answered' ? answer.pending : [];
      // Most answers put nothing off: what they promise is not read here.
      if (answer.state === 'answered' && pending.length === 0) continue;
      const { question, state, text, written, place, promises } = answer;
      // "TBD for GA" is a promise with a point, and judged as one.
      const judged = linesOf(promises.flatMap(({ until, place: at }) => (until === undefined ? [] : at)));
      const [left, ...more] = pending.filter(({ place: at }) => !judged.has(at.start?.line));
      if (left) {
        yield {
          subject: question.id,
          message: `Unexpected ${quote(left.value)} in the answer to ${quoteQuestion(question.heading)}, due from ${question.stage} on`,
          place: left.place,
          related: more.map((other) => ({ message: `and ${quote(other.value)} here`, place: other.place })),
          help: 'Finish the answer, or say what is decided and what will follow when.',
        };
      }
      if (state !== 'deferred' || kep.stage === undefined || waitsForCode(promises, kep)) continue;
      // The prose of a section stands for all its questions: it is said once.
      const shared = written === undefined ? promises[0]?.place.start : undefined;
      const key = shared && `${shared.line}:${shared.column}`;
      if (key !== undefined && said.has(key)) continue;
      if (key !== undefined) said.add(key);
      const isLater =
        promises.length > 0 &&
        promises.every(({ until }) => until !== undefined && standing(until, kep) === 'before');
      yield {
        subject: question.id,
        message: `Unexpected ${quote(text)}, expected an answer: ${quoteQuestion(question.heading)} is due from ${question.stage} on`,
        place: written ?? promises[0]?.place ?? place,
        help: `The KEP targets ${kep.stage}: write what is known now, and what of it will be verified when.`,
        ...(isLater && { severity: 'notice' }),
      };
    }
  },
};

/** All lines that the places are on. */
function linesOf(places: readonly Place[]): ReadonlySet<number | undefined> {
  const lines = new Set<number>();
  for (const { start, end } of places)
    for (let line = start?.line ?? 1; line <= (end?.line ?? start?.line ?? 0); line++) lines.add(line);
  return lines;
}
