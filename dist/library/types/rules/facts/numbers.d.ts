/** The number of a KEP and the places that hold a copy of it. */
import type { Edit } from '../../model/finding.js';
import type { Kep } from '../../model/kep.js';
import type { Place } from '../../model/place.js';
/** One copy of a KEP's number. */
export interface WrittenNumber {
    readonly subject: string;
    /** Where it stands, in words. */
    readonly where: string;
    readonly text: string;
    readonly place: Place;
    /** The edit that writes `expected` instead, where that can only be right; `agreed` are the subjects that have it. */
    fix?(expected: string, agreed: ReadonlySet<string>): Edit | undefined;
}
/** `0752` and `752` are the same number. */
export declare function plainNumber(text: string): string;
/** Every copy of the number that says something, in the order in which people look at them. */
export declare function writtenNumbers(kep: Kep): Generator<WrittenNumber>;
/** `168-2` in `168-2-visibility`: the second KEP of an issue, and the directory says so. */
export declare function isPart(directory: string, number: string): boolean;
