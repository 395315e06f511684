/** Comments of the template that still stand below a question, and the edits that take them out and nothing else. */
import type { PresentAnswer } from '../../model/readme.js';
import type { Boilerplate } from '../../model/template.js';
import type { Block, MarkdownDocument, Span } from '../../text/markdown/markdown.js';
/**
 * The comments below a question (within `span`) whose words are the template's, in order. Only those on lines of their own: one in
 * the middle of a text may be there for what it separates. `blocks` are those of the answer.
 */
export declare function templateCommentsIn(span: Span, blocks: readonly Block[], { prose }: Boilerplate, document: MarkdownDocument, path: string): Pick<PresentAnswer, 'comments' | 'withoutComments'>;
