/** Answers that only point to another one: they are worth what that one is. */
import { normalise } from '../../model/questionnaire.js';
import type { Answer, GivenAnswer } from '../../model/readme.js';
import type { Recogniser } from './questions.js';

/** Longer answers say something besides. */
const LONGEST = 160;
/** What normalised words start with that only point to something; what follows tells to what. */
const POINTS =
  /^(?:please )?(?:(?:the )?same(?: answer)? (?:as|like)|see|refer to|ditto|as(?: (?:described|stated|mentioned|explained))?(?= (?:in|above|below)\b))(?: in)?(?: (.*)|$)/;
const ANSWER = '(?:the )?(?:answer (?:(?:to|of) (?:the )?)?)?(?:question )?';
const BEFORE = new RegExp(`^(?:${ANSWER}(?:above|previous(?: (?:question|answer|one))?))?$`);
const AFTER = new RegExp(`^${ANSWER}(?:below|next(?: (?:question|answer|one))?)$`);

/**
 * The answers with those that only point to another one (`See above.`) in the state of that one, as far as it says nothing; one that
 * points to its own section or question is unanswered. `answers` are in the template's order.
 */
export function withPointers(answers: readonly Answer[], recognise: Recogniser): readonly Answer[] {
  const result: Answer[] = [];
  for (const [index, answer] of answers.entries()) {
    if (answer.state === 'answered') {
      const target = targetOf(answer, result, answers.slice(index + 1), recognise);
      result.push(target === undefined ? answer : worth(answer, target));
    } else result.push(answer);
  }
  return result;
}

/** An answer that says no more than its `target`, which may be itself. */
function worth(answer: GivenAnswer, target: Answer): Answer {
  if (target !== answer && target.state === 'answered') return answer;
  const { pending: _, ...rest } = answer;
  const { state } = target;
  return { ...rest, state: state === 'na' || state === 'deferred' ? state : 'unanswered' };
}

/** The answer that another one points to: itself where it points to the section that it stands in. */
function targetOf(
  answer: GivenAnswer,
  earlier: readonly Answer[],
  later: readonly Answer[],
  recognise: Recogniser,
): Answer | undefined {
  const { text, question, linked } = answer;
  if (linked || text.length > LONGEST) return undefined;
  const found = POINTS.exec(normalise(text));
  if (found === null) return undefined;
  const [, name = ''] = found;
  const isAsked = ({ state }: Answer): boolean => state !== 'missing';
  if (BEFORE.test(name)) return earlier.findLast(isAsked);
  if (AFTER.test(name)) return later.find(isAsked);
  const section = normalise(question.section);
  if (new RegExp(`^(?:the )?(?:section )?${section}(?: (?:section|above|below))?$`).test(name)) return answer;
  const named = recognise.near(name)?.question;
  return [...earlier, answer, ...later].find((other) => other.question === named);
}
