import { askedAnswers, upcomingAnswers } from '../model/due.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Answer, MissingAnswer } from '../model/readme.js';
import type { Rule } from '../model/rule.js';
import { quote, quoteQuestion } from '../text/words.js';

/** KEPs that move on with an old questionnaire lack the questions that the template gained since. */
export const questionIsPresent: Rule = {
  id: 'question-is-present',
  summary: 'The README asks every question that is due at the stage.',
  category: 'questionnaire',
  severity: 'error',
  reads: ['metadata', 'readme'],

  *check(kep) {
    const missing = askedAnswers(kep).filter(isGoneFrom(kep));
    for (const answer of missing.filter(({ text }) => text === ''))
      yield { ...absent(answer), ...(kep.readme.swallowed === undefined && insertionOf(answer)) };
    for (const answers of bySection(missing.filter(({ text }) => text !== '')))
      yield answeredAsWhole(answers);

    for (const answers of bySection(
      upcomingAnswers(kep)
        .filter(isGoneFrom(kep))
        .filter(({ text }) => text === ''),
    )) {
      const section = answers[0]?.question.section;
      const all = [...kep.readme.answers.values()].filter(({ question }) => question.section === section);
      if (answers.length === all.length) yield upcomingSection(answers);
      else for (const answer of answers) yield { ...absent(answer), severity: 'notice' };
    }
  },
};

/** Missing, and not merely hidden by a comment or fence that another rule is about. */
function isGoneFrom({ readme }: Kep): (answer: Answer) => answer is MissingAnswer {
  return (answer): answer is MissingAnswer =>
    answer.state === 'missing' && !readme.swallowed?.questions.includes(answer.question.id);
}

function bySection(answers: readonly MissingAnswer[]): readonly (readonly MissingAnswer[])[] {
  return [...new Set(answers.map(({ question }) => question.section))].map((section) =>
    answers.filter(({ question }) => question.section === section),
  );
}

function absent({ question, place }: MissingAnswer): Problem {
  return {
    subject: question.id,
    message: `Missing question ${quoteQuestion(question.heading)} of ${quote(question.section)}, due from ${question.stage} on`,
    place,
    help: `Add below ${question.section}:\n###### ${question.heading}`,
  };
}

/** The question alone: its answer is what the author still has to write. */
function insertionOf({ question, insertion }: MissingAnswer): Pick<Problem, 'fix'> {
  if (insertion === undefined) return {};
  const leaves = [{ rule: 'question-is-answered', subject: question.id }];
  return { fix: { safety: 'unsafe', edits: [insertion], leaves } };
}

/** A section whose only text is a sentence answers its questions, but hides which of them were thought about. */
function answeredAsWhole(answers: readonly MissingAnswer[]): Problem {
  const one = answers.length === 1;
  return {
    ...sectionProblem(answers),
    message: `Missing ${one ? 'the question' : `the ${answers.length} questions`} of ${quote(sectionOf(answers))}, one text stands for ${one ? 'it' : 'all of them'}`,
    severity: 'warning',
  };
}

function upcomingSection(answers: readonly MissingAnswer[]): Problem {
  const [first] = answers;
  return {
    ...sectionProblem(answers),
    message: `Missing the questions of ${quote(sectionOf(answers))}, due from ${first?.question.stage} on`,
    severity: 'notice',
  };
}

function sectionOf([first]: readonly MissingAnswer[]): string {
  return first?.question.section ?? '';
}

function sectionProblem(answers: readonly MissingAnswer[]): Pick<Problem, 'subject' | 'place' | 'help'> {
  return {
    subject: sectionOf(answers),
    place: answers[0]?.place ?? { path: '' },
    help: `### ${sectionOf(answers)}\n\n${answers.map(({ question }) => `###### ${question.heading}`).join('\n\n')}`,
  };
}
