import { type Block, type MarkdownDocument, type Span } from '../../text/markdown/markdown.js';
import { type Recogniser } from './questions.js';
/** The questionnaire's span and its heading, if it has one. */
export interface Region extends Span {
    readonly heading: Block | undefined;
}
/**
 * Finds the questionnaire: from its heading to the next heading of the same or a higher level that is none of `sections` and no
 * question; without a heading, from the first to the end of the last question's section.
 */
export declare function questionnaireRegion(document: MarkdownDocument, sections: readonly string[], recognise: Recogniser): Region | undefined;
/**
 * Parses the outline of a document and its questionnaire, with whatever other blocks `alsoWants`; all of it where the
 * questionnaire has no heading of its own but questions may be asked.
 */
export declare function parseQuestionnaire(source: string, sections: readonly string[], recognise: Recogniser, alsoWants: (text: string) => boolean): MarkdownDocument;
