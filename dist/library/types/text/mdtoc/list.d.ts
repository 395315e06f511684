/**
 * The table of contents of a document, as kubernetes-sigs/mdtoc writes it between its markers with `--inplace --max-depth=5`: the
 * tool that kubernetes/enhancements checks every README with.
 */
import { type DefinitionOf } from './heading-html.js';
/** A heading's level and words as written, without its marks. */
export interface ListedHeading {
    readonly level: number;
    readonly source: string;
}
/** Lines of the list for these headings. */
export declare function listOf(headings: readonly ListedHeading[], definitionOf: DefinitionOf): readonly string[];
/** An anchor before it is numbered. mdtoc drops every letter beyond ASCII; GitHub keeps some, but its lists are the standard here. */
export declare function slugOf(text: string): string;
