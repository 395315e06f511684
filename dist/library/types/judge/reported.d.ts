import type { Kep } from '../model/kep.js';
import type { ReportedKep } from '../model/report.js';
/** `findings`: the report is asked for nothing that a README says. */
export type Shows = 'answers' | 'findings';
/** What reporters may know of `kep`. Of one that shows findings alone they get an error for answers, not an empty questionnaire. */
export declare function reportedKep(kep: Kep, shows: Shows): ReportedKep;
