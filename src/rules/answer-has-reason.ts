import { askedAnswers, isAsked } from '../model/due.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { GivenAnswer } from '../model/readme.js';
import type { Rule } from '../model/rule.js';
import { saysNothing } from '../text/non-answers.js';
import { quote, quoteQuestion } from '../text/words.js';
import { type LeftStrategy, strategiesLeft } from './facts/strategies.js';

/** Questions that do not apply where another one does not: without an objective nothing can be missed. */
const FOLLOWS: ReadonlyMap<string, string> = new Map([
  ['slo-troubleshooting', 'slos'],
  ['reenablement', 'disablement'],
]);

/** "N/A" alone leaves the approver to find out why; one sentence is enough. */
export const answerHasReason: Rule = {
  id: 'answer-has-reason',
  summary: 'An answer or strategy that says "not applicable", or no to what asks for more, says why.',
  category: 'questionnaire',
  severity: 'warning',
  reads: ['metadata', 'readme', 'template'],

  *check(kep) {
    if (isAsked(kep)) for (const left of strategiesLeft(kep)) if (left.text !== '') yield unreasoned(left);
    for (const answer of askedAnswers(kep)) {
      if (answer.state === 'answered') yield* denied(answer);
      if (answer.state !== 'na' || followsFromAnother(answer.question.id, kep)) continue;
      const { question, text, written, place } = answer;
      yield {
        subject: question.id,
        message: `Unexpected bare ${quote(text.trim())}, expected a reason why ${quoteQuestion(question.heading)} does not apply`,
        place: written ?? place,
        help: 'N/A: the feature ..., so ...',
      };
    }
  },
};

/** "Upgrade is never N/A": it happens to every cluster. */
function unreasoned({ section, text, isUpgrade }: LeftStrategy): Problem {
  return {
    subject: section.value,
    message: `Unexpected bare ${quote(text)} under ${quote(section.value)}, expected a reason`,
    place: section.place,
    help: 'One sentence is enough: The field is only read by ..., so ...',
    ...(!isUpgrade && { severity: 'notice' }),
  };
}

/** What a bare "No" leaves open: these questions ask for more than a yes or a no. */
const OPEN: ReadonlyMap<string, { readonly expected: string; readonly help: string }> = new Map([
  [
    'upgrade-rollback-tested',
    {
      expected: 'what was tested, or why not',
      help: 'Say with which versions and steps it was tried and what came out, or why there is nothing to try.',
    },
  ],
  [
    'rollout-failure',
    {
      expected: 'how it can fail, or why it cannot',
      help: 'Think of a rollout that stops halfway, of components that disagree and of a crash on start; say which of it can happen.',
    },
  ],
]);

function* denied({ question, text, written, place }: GivenAnswer): Iterable<Problem> {
  const open = OPEN.get(question.id);
  if (open === undefined || !/^\W*no\W*$/i.test(text)) return;
  yield {
    subject: question.id,
    message: `Unexpected bare ${quote(text.trim())}, expected ${open.expected}: ${quoteQuestion(question.heading)}`,
    place: written ?? place,
    help: open.help,
  };
}

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
