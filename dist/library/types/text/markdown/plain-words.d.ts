/**
 * Words of Markdown whose marks leave no doubt: code between single marks, emphasis that is not nested, links with a plain target.
 * Everything else is for a parser to tell.
 */
import { type Definitions } from './definitions.js';
import type { Words } from './words.js';
/**
 * The words of lines, given as pairs of offsets; `undefined` where a parser must tell. Brackets are links only where the document
 * has a definition for them.
 */
export declare function plainWordsOf(source: string, lines: readonly number[], definitions: Definitions): Words | undefined;
