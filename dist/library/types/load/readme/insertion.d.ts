/** Where and how a question that a README lacks is put in: at its template place, in the form its neighbours have. */
import type { Edit } from '../../model/finding.js';
import type { Question, Template } from '../../model/template.js';
import type { Block, MarkdownDocument } from '../../text/markdown/markdown.js';
import type { Occurrence, Recogniser } from './questions.js';
import type { Region } from './region.js';
/** What ends the answer above it: a section's heading, a question, or a heading of the author's. */
export interface Boundary {
    readonly block: Block;
    /** The normalised name of the section that it opens. */
    readonly section: string | undefined;
    readonly occurrence: Occurrence | undefined;
}
/** A questionnaire as the README has it. */
export interface Questionnaire {
    readonly path: string;
    readonly document: MarkdownDocument;
    readonly template: Template;
    readonly recognise: Recogniser;
    readonly region: Region;
    readonly boundaries: readonly Boundary[];
}
/** The edit that puts `question` in without an answer; `undefined` where its place or form cannot be told or Markdown would not see it there. */
export declare function insertionOf(question: Question, asked: Questionnaire): Edit | undefined;
