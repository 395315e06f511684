/** When a promise is due, and how rules speak of it. */
import type { Kep } from '../../model/kep.js';
import type { PromisePoint, PutOff } from '../../model/readme.js';
/** Where a KEP stands against the point that a promise names: before it, right at it, or past it. */
export declare function standing(until: PromisePoint, { stage, latestMilestone: latest }: Kep): 'before' | 'at' | 'past';
/** Whether all that an answer puts off are tests of a KEP at alpha: its code is still to be written, and so are they. */
export declare function waitsForCode(promises: readonly PutOff[], { stage }: Pick<Kep, 'stage'>): boolean;
/** The point in words: `beta`, `v1.33`. */
export declare function pointName(until: PromisePoint): string;
/** What came of it, as an author writes it. */
export declare const OUTCOME: Readonly<Record<PutOff['what'], string>>;
