/** The two sections about upgrade and skew: what reviewers read beside the questionnaire, and authors skip. */
import type { Kep } from '../../model/kep.js';
import type { Section } from '../../model/readme.js';
/** A strategy that says nothing, or nothing but that it does not apply. */
export interface LeftStrategy {
    readonly section: Section;
    /** Its words, empty where there are none. */
    readonly text: string;
    /** Upgrade always happens; skew does not concern everything. */
    readonly isUpgrade: boolean;
}
/** The strategies that are left open by a KEP at beta or later. */
export declare function strategiesLeft(kep: Kep): readonly LeftStrategy[];
