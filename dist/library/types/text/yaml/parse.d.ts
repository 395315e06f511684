/** A text → the nodes of its one document, and what is wrong with it whatever it is about. */
import { type Alias, type Node } from 'yaml';
import type { Problem } from '../../model/finding.js';
import type { Places } from './places.js';
import { type Span } from './tokens.js';
/** What a text is made of. */
export interface Parsed {
    /** `undefined` when the text holds nothing, or nothing to be read. */
    readonly root: Node | undefined;
    readonly problems: readonly Problem[];
    /** Present where nothing was read at all: that is not a text that holds nothing. */
    readonly unread?: true;
    readonly comments: readonly Span[];
    /** What each alias stands for: the last anchor of its name above it. */
    readonly targets: ReadonlyMap<Alias, Node>;
}
/** Parses the text of `places`. Never throws. */
export declare function parseNodes(places: Places): Parsed;
/** As `parseNodes`, by the parser of all YAML whatever the text. */
export declare function parseAll(places: Places): Parsed;
