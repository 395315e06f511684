import type { Place } from '../../model/place.js';
import type { MarkdownDocument, Span } from './markdown.js';
/** The place of `words` inside `span` of the source; the whole span when they are not written there in one piece. */
export declare function locate(document: MarkdownDocument, path: string, words: string, span: Span): Place;
