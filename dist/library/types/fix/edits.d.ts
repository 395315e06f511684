/** Edits as offsets of a text: which can be made together, and what the text is after them. */
import type { Edit } from '../model/finding.js';
/** An edit of a text that is known: from `start` to `end`, both offsets, stands `text` afterwards. */
export interface Replacement {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/**
 * The edit in offsets of `source`; its line feeds become the line ends that `source` has. A new file starts from nothing: it has no
 * `source`. `undefined` where the place is not in the text, where a new file would take the place of another, and in a text with
 * lone carriage returns, which not everybody counts as line ends.
 */
export declare function replacement({ place, text }: Edit, source: string | undefined): Replacement | undefined;
/** Whether one of them would change what the other one is about; also where they merely touch, since their order is then a guess. */
export declare function collide(a: Replacement, b: Replacement): boolean;
/** `source` after replacements that do not collide. */
export declare function apply(source: string, replacements: readonly Replacement[]): string;
