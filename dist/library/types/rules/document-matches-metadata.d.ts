import type { Rule } from '../model/rule.js';
/** Tools believe the metadata and readers the first lines of the document: where both have a value, it is one answer. */
export declare const documentMatchesMetadata: Rule;
