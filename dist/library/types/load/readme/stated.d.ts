/** What the top of a document says of itself besides its headings: values that may stand in its metadata, too. */
import type { Located } from '../../model/place.js';
/** Values at the top of a document, each where it is written. */
export interface Stated {
    /** `title` of its front matter. */
    readonly title: Located | undefined;
    /** The number in that title: `1651` in `GEP-1651: Routes`. */
    readonly number: Located | undefined;
    /** `Status: Provisional` in a line, a list or a table above the first section. */
    readonly status: Located | undefined;
}
/** Reads the top of the document at `path`, or what stands `below` its front matter. In linear time. */
export declare function statedIn(path: string, text: string, below?: boolean): Stated;
