/**
 * The nodes of plain YAML, line by line: block mappings and lists of texts on one line each, and `[]` and `{}`, which is what metadata
 * consists of. Whatever else stands in a text (text over several lines, other brackets, anchors, escapes, errors) is for the parser of
 * all YAML.
 */
import { type Node } from 'yaml';
import type { Span } from './tokens.js';
/** What `text` holds; `undefined` where it is not as plain as that. Starts, and ends without blanks, are those of the parser. */
export declare function plainNodes(text: string): {
    readonly root: Node;
    readonly comments: readonly Span[];
} | undefined;
