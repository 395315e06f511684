/** A README as a whole → its sections and its table of contents. */
import type { Place } from '../../model/place.js';
import type { Section, TableOfContents } from '../../model/readme.js';
import type { Markdown, Span } from '../../text/markdown/markdown.js';
/** Sections and table of contents of a Markdown text; `place` gives the place of a run of it. */
export declare function readSections(markdown: Markdown, place: (span: Span) => Place): {
    readonly sections: readonly Section[];
    readonly toc: TableOfContents;
};
