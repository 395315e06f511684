/** The list of proposals that a repository keeps in a file of its own. */
import type { Located, Place } from './place.js';
/** What stands between the two markers of the list, and what belongs there. */
export interface ProposalTable {
    /** Of the file, from the root. */
    readonly path: string;
    /** Of the opening marker; of the file where that is missing. */
    readonly place: Place;
    readonly markers: readonly [opening: string, closing: string];
    /** `undefined` where the file lacks a marker, or has them in the other order. */
    readonly written: Located | undefined;
    readonly expected: string;
}
