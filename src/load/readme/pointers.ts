/** Answers that only point to another one: they are worth what that one is. */
import { normalise } from '../../model/questionnaire.js';
import type { Answer, PresentAnswer } from '../../model/readme.js';
import type { Recogniser } from './questions.js';

/** Longer answers say something besides. */
const LONGEST = 160;
const POINTS =
  /^\W*(?:please\s+)?(?:(?:the\s+)?same(?:\s+answer)?\s+(?:as|like)|see|refer\s+to|ditto\b|as\s+(?=(?:in|above|described|stated|mentioned)\b))\s*(.*)$/is;
const BEFORE =
  /^\W*(?:ditto|(?:in\s+)?(?:the\s+)?(?:answer\s+|question\s+)?(?:above|previous(?:\s+(?:question|answer))?))\W*$/i;
const AFTER =
  /^\W*(?:in\s+)?(?:the\s+)?(?:answer\s+|question\s+)?(?:below|next(?:\s+(?:question|answer))?)\W*$/i;

/**
 * The answers with those that only point to another one (`See above.`) in the state of that one, as far as it says nothing; one that
 * points to its own section or question is unanswered. `answers` are in the template's order.
 */
export function withPointers(answers: readonly Answer[], recognise: Recogniser): readonly Answer[] {
  const result: Answer[] = [];
  answers.forEach((answer, index) => {
    const target =
      answer.state === 'answered' ? targetOf(answer, index, result, answers, recognise) : undefined;
    const state = target === answer ? 'unanswered' : target?.state;
    if (answer.state !== 'answered' || state === undefined || state === 'answered') result.push(answer);
    else {
      const { pending: _, ...rest } = answer;
      result.push({ ...rest, state: state === 'missing' ? 'unanswered' : state });
    }
  });
  return result;
}

/** The answer that another one points to: itself where it points to the section that it stands in. */
function targetOf(
  answer: PresentAnswer,
  index: number,
  earlier: readonly Answer[],
  all: readonly Answer[],
  recognise: Recogniser,
): Answer | undefined {
  const { text, question, linked } = answer;
  if (linked || text.length > LONGEST) return undefined;
  const [, rest] = POINTS.exec(text) ?? [];
  if (rest === undefined) return undefined;
  if (BEFORE.test(rest) || rest.trim() === '') return earlier.findLast(({ state }) => state !== 'missing');
  if (AFTER.test(rest)) return all.slice(index + 1).find(({ state }) => state !== 'missing');
  if (normalise(rest).replace(/ (?:section|above|below)$/, '') === normalise(question.section)) return answer;
  const named = recognise.near(rest.trim())?.question;
  return named === question ? answer : all.find((other) => other.question === named);
}
