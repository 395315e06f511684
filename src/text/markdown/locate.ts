import type { Place } from '../../model/place.js';
import type { MarkdownDocument, Span } from './markdown.js';

/** The place of `words` inside `span` of the source; the whole span when they are not written there in one piece. */
export function locate(document: MarkdownDocument, path: string, words: string, span: Span): Place {
  const at = document.source.slice(span.start, span.end).indexOf(words);
  const start = span.start + at;
  return document.place(path, at === -1 ? span : { start, end: start + words.length });
}
