import type { Place, Range } from '../../model/place.js';
/** The places of one text. */
export interface Places {
    readonly path: string;
    readonly text: string;
    /** From one offset to another, the second exclusive. */
    range(start: number, end: number): Range;
    /** Where a node is written; `undefined` when nothing is. */
    of(node: unknown): Range | undefined;
    /** A place without what follows its first line. */
    firstLine(place: Place): Place;
}
/** The places of `text`, which stands at `path`. */
export declare function placesIn(path: string, text: string): Places;
