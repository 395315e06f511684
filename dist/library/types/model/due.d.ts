/** Which questions a KEP owes an answer to. */
import type { Kep, Repository } from './kep.js';
import type { Answer, Readme } from './readme.js';
/** What of a KEP decides which questions are due; a report's KEPs have it, too. */
type Owing<Asked> = Pick<Kep, 'stage' | 'latestMilestone'> & {
    readonly readme: Pick<Readme, 'exists' | 'problems'> & {
        readonly answers: ReadonlyMap<string, Asked>;
    };
};
type Asked = Pick<Answer, 'question' | 'state'>;
/**
 * The questions that are due at the KEP's stage, in template order: those of its stage and of earlier ones, but for questions that
 * the template gained after the KEP's `latest-milestone`. None without a stage or a README.
 */
export declare function dueAnswers<A extends Asked>(kep: Owing<A>): readonly A[];
/** The questions of later stages, as far as the template of the KEP's time has them. */
export declare function upcomingAnswers(kep: Kep): readonly Answer[];
/** The due answers of a README that does ask: without any question the questionnaire as a whole is the finding. */
export declare function askedAnswers(kep: Kep): readonly Answer[];
/** Whether the repository reviews the readiness of its KEPs at all. */
export declare function hasReviews({ config, template }: Repository): boolean;
/** Whether the README asks at least one question. */
export declare function isAsked({ readme }: Kep): boolean;
/** Whether the KEP's stage and `latest-milestone` make the question due. */
export declare function isDue(answer: Asked, kep: Pick<Kep, 'stage' | 'latestMilestone'>): boolean;
export {};
