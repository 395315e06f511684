import type { Kep } from '../model/kep.js';
import type { ReportedKep } from '../model/report.js';
/** `findings`: the report is asked for nothing that a README says. */
export type Shows = 'answers' | 'findings';
/** What reporters may know of `kep`. Of one that shows findings alone they get an error for answers, not an empty questionnaire. */
export declare function reportedKep(kep: Kep, shows: Shows): ReportedKep;
type File = Pick<ReportedKep['readme'], 'path' | 'exists'>;
/** A reported KEP as plain data: without answers where findings alone are shown. */
export type PlainKep = ReportedKep | KepOfFindings;
type KepOfFindings = Omit<ReportedKep, 'metadata' | 'readme' | 'kubernetes'> & {
    readonly metadata: File;
    readonly readme: File;
};
export declare function plainKep(kep: ReportedKep, shows: Shows): PlainKep;
/** The KEP that `plainKep` told of. */
export declare function reportedOf(plain: PlainKep, shows: Shows): ReportedKep;
export {};
