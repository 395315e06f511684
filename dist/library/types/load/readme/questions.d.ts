import type { Question } from '../../model/template.js';
import type { Block, MarkdownDocument, Span } from '../../text/markdown/markdown.js';
/** A question as a README asks it. */
export interface Occurrence {
    readonly question: Question;
    /** The question's words. */
    readonly words: Span;
    /** What stands in the same heading or paragraph after the question: the start of its answer. */
    readonly rest: (Span & {
        readonly text: string;
    }) | undefined;
    readonly block: Block;
}
/** Tells the question a text asks. */
export interface Recogniser {
    /** The first words of each wording, normalised: without one of them a text asks nothing. */
    readonly openings: readonly string[];
    /** The question whose heading or older wording `text` equals, whatever its case and punctuation. */
    exact(text: string): Question | undefined;
    /** Also tolerates edits: a wording with more behind it, a shortened one, one close to exactly one question. */
    near(text: string): {
        readonly question: Question;
        readonly words: number;
    } | undefined;
}
/** Builds the recogniser for the questions of a template. */
export declare function recogniser(questions: readonly Question[]): Recogniser;
/**
 * The question that a block asks, if any: a heading, or the bold start of a paragraph or list item, or (exact words only) a
 * plain paragraph.
 */
export declare function questionOf(block: Block, document: MarkdownDocument, recognise: Recogniser): Occurrence | undefined;
