/** Open discussions: `<<[UNRESOLVED …]>>` blocks. */
import type { Located } from '../../model/place.js';
import type { Block, MarkdownDocument, Span } from '../../text/markdown/markdown.js';
import type { Reading } from './reading.js';

/** More than anybody discusses in one document. */
const MAX_MARKERS = 500;

type Marker = Located & { readonly closing: boolean };

const UNRESOLVED = /<<\[(\/?)UNRESOLVED\b([^\]\n]*)\]>>/gi;

/** Authors wrap the whole discussion in a fence so that its markers show; a fence that merely mentions one is an example. */
function isFencedDiscussion(block: Block, { source }: MarkdownDocument): boolean {
  const text = block.text.trim();
  return (
    /^<<\[UNRESOLVED\b/.test(text) &&
    /<<\[\/UNRESOLVED[^\]\n]*\]>>$/.test(text) &&
    /^(?:`{3,}|~{3,})[ \t]*\r?\n/.test(source.slice(block.start))
  );
}

/** Opened (and stray closing) UNRESOLVED markers outside comments, fences and code spans (template's guidance on open questions). */
export function unresolvedIn({ document, place }: Pick<Reading, 'document' | 'place'>): Located[] {
  const markers: Marker[] = [];
  let examined = 0;
  for (const block of document.blocks) {
    if (block.kind === 'code' && !isFencedDiscussion(block, document)) continue;
    const written = document.source.slice(block.start, block.end);
    for (const match of written.matchAll(UNRESOLVED)) {
      const start = block.start + match.index;
      const hides = (span: Span): boolean => span.start < start && start < span.end;
      if (++examined > MAX_MARKERS) return firstOpen(markers);
      if (block.codes.some(hides) || document.comments.some(hides)) continue;
      markers.push({
        value: match[0],
        closing: match[1] === '/',
        place: place({ start, end: start + match[0].length }),
      });
    }
  }
  return firstOpen(markers);
}

/** Opening markers stand for their discussions; closing ones count only where nothing was opened. */
function firstOpen(markers: readonly Marker[]): Located[] {
  const opening = markers.filter(({ closing }) => !closing);
  return (opening.length > 0 ? opening : markers).map(({ value, place }) => ({ value, place }));
}
