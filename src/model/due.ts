/** Which questions a KEP owes an answer to. */

import type { Kep, Repository } from './kep.js';
import { compareReleases, maturity } from './lifecycle.js';
import type { Answer, Readme } from './readme.js';

/** What of a KEP decides which questions are due; a report's KEPs have it, too. */
type Owing<Asked> = Pick<Kep, 'stage' | 'latestMilestone'> & {
  readonly readme: Pick<Readme, 'exists' | 'problems'> & { readonly answers: ReadonlyMap<string, Asked> };
};
type Asked = Pick<Answer, 'question' | 'state'>;

/**
 * The questions that are due at the KEP's stage, in template order: those of its stage and of earlier ones, but for questions that
 * the template gained after the KEP's `latest-milestone`. None without a stage or a README.
 */
export function dueAnswers<A extends Asked>(kep: Owing<A>): readonly A[] {
  const { readme } = kep;
  if (!readme.exists || readme.problems.length > 0) return [];
  return [...readme.answers.values()].filter((answer) => isDue(answer, kep));
}

/** The questions of later stages, as far as the template of the KEP's time has them. */
export function upcomingAnswers(kep: Kep): readonly Answer[] {
  if (kep.stage === undefined || !isAsked(kep)) return [];
  return [...kep.readme.answers.values()].filter((answer) => !isDue(answer, kep) && isOfItsTime(answer, kep));
}

/** The due answers of a README that does ask: without any question the questionnaire as a whole is the finding. */
export function askedAnswers(kep: Kep): readonly Answer[] {
  return isAsked(kep) ? dueAnswers(kep) : [];
}

/** Whether the repository reviews the readiness of its KEPs at all. */
export function hasReviews({ config, template }: Repository): boolean {
  return config.approvals !== undefined || template.questions.length > 0;
}

/** Whether the README asks at least one question. */
export function isAsked({ readme }: Kep): boolean {
  return [...readme.answers.values()].some(({ state }) => state !== 'missing');
}

/** Whether the KEP's stage and `latest-milestone` make the question due. */
export function isDue(answer: Asked, kep: Pick<Kep, 'stage' | 'latestMilestone'>): boolean {
  const { stage } = kep;
  return (
    stage !== undefined && maturity(answer.question.stage) <= maturity(stage) && isOfItsTime(answer, kep)
  );
}

function isOfItsTime(
  { question: { since } }: Asked,
  { latestMilestone: latest }: Pick<Kep, 'latestMilestone'>,
): boolean {
  return since === undefined || latest === undefined || compareReleases(since, latest) <= 0;
}
