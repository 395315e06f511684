import { dueAnswers, isDue } from '../model/due.js';
import type { Place } from '../model/place.js';
import type { AnswerState } from '../model/readme.js';
import type { ReportedAnswer, ReportedKep } from '../model/report.js';
import { code, link, prose } from './escape.js';

/** A sign and what it stands for; told apart by shape, not by colour alone. */
const SIGNS: Readonly<Record<AnswerState, { readonly sign: string; readonly name: string }>> = {
  answered: { sign: '✅', name: 'answered' },
  na: { sign: '➖', name: 'only N/A' },
  deferred: { sign: '⏳', name: 'postponed' },
  unanswered: { sign: '⬜', name: 'not answered' },
  missing: { sign: '❓', name: 'not asked' },
};
const NOT_DUE = { sign: '▫️', name: 'not due yet' };

/** How far a KEP's questionnaire is: the questions that its stage makes due. */
export interface Readiness {
  readonly due: readonly ReportedAnswer[];
  readonly answered: number;
}

/** `undefined` when no review is due, or no question. */
export function readiness(kep: ReportedKep): Readiness | undefined {
  const due = kep.prrRequired ? dueAnswers(kep) : [];
  if (due.length === 0) return undefined;
  return { due, answered: due.filter(({ state }) => state === 'answered').length };
}

/** What the signs mean, as one line of Markdown. */
export function legend(): string {
  return [...Object.values(SIGNS), NOT_DUE].map(({ sign, name }) => `${sign} ${name}`).join(' &nbsp; ');
}

/** `20 of 25 questions due are answered, 3 are postponed, 2 are not asked`, as one line of Markdown. */
export function stateCounts({ due, answered }: Readiness): string {
  const states = (Object.keys(SIGNS) as AnswerState[]).filter((state) => state !== 'answered');
  const rest = states
    .map((state) => ({ state, number: due.filter((answer) => answer.state === state).length }))
    .filter(({ number }) => number > 0)
    .map(({ state, number }) => `${SIGNS[state].sign} ${number} ${SIGNS[state].name}`);
  return [`**${answered} of ${due.length} questions due are answered**`, ...rest].join(' · ');
}

/** A table with a row per section of the questionnaire: a sign per question, and the open ones by name. */
export function matrix(kep: ReportedKep, address: (place: Place) => string | undefined): string {
  const all = [...kep.readme.answers.values()];
  const sections = new Set(all.map(({ question }) => question.section));
  const rows = [...sections].map((section) => {
    const answers = all.filter(({ question }) => question.section === section);
    const due = answers.filter((answer) => isDue(answer, kep));
    const answered = due.filter(({ state }) => state === 'answered').length;
    const signs = answers.map((answer) => sign(answer, due.includes(answer))).join('&nbsp;');
    const open = due
      .filter(({ state }) => state !== 'answered')
      .map(
        ({ state, question, place }) =>
          `${SIGNS[state].sign}&nbsp;${link(code(question.id), address(place))}`,
      );
    const share = due.length > 0 ? `${answered}&nbsp;of&nbsp;${due.length}` : '';
    return `| ${prose(section)} | ${signs} | ${share} | ${open.join(', ')} |`;
  });
  return ['| Section | Questions | Answered | Open |', '| --- | --- | ---: | --- |', ...rows].join('\n');
}

function sign({ state }: ReportedAnswer, due: boolean): string {
  return due || state === 'answered' ? SIGNS[state].sign : NOT_DUE.sign;
}
