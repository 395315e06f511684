import type { Place } from '../model/place.js';
import type { ReportedAnswer, ReportedKep } from '../model/report.js';
/** How far a KEP's questionnaire is: the questions that its stage makes due. */
export interface Readiness {
    readonly due: readonly ReportedAnswer[];
    readonly answered: number;
}
/** `undefined` when no review is due, or no question. */
export declare function readiness(kep: ReportedKep): Readiness | undefined;
/** What the signs mean, as one line of Markdown. */
export declare function legend(): string;
/** `20 of 25 questions due are answered, 3 are postponed, 2 are not asked`, as one line of Markdown. */
export declare function stateCounts({ due, answered }: Readiness): string;
/** A table with a row per section of the questionnaire: a sign per question, and the open ones by name. */
export declare function matrix(kep: ReportedKep, address: (place: Place) => string | undefined): string;
