/** A README cut where its questionnaire asks: the context that every part of the reading works on. */
import type { Place } from '../../model/place.js';
import type { PresentAnswer } from '../../model/readme.js';
import type { Template } from '../../model/template.js';
import type { Block, MarkdownDocument, Span } from '../../text/markdown/markdown.js';
import type { Boundary } from './insertion.js';
import type { Passage } from './promise-places.js';
import { type Occurrence, type Recogniser } from './questions.js';
import { type Region } from './region.js';
import { type Unit } from './units.js';
/** A README with what its template tells of it. */
export interface Reading {
    readonly path: string;
    readonly document: MarkdownDocument;
    readonly template: Template;
    readonly recognise: Recogniser;
    /** The questionnaire; `undefined` where there is none. */
    readonly region: Region | undefined;
    /** Its questions with what stands below each, in order. */
    readonly asked: readonly Asked[];
    readonly sections: readonly SectionHeading[];
    readonly boundaries: readonly Boundary[];
    /** The place of a run of the document. */
    place(span: Span): Place;
}
/** A question with the blocks below it. */
export interface Asked extends Pick<PresentAnswer, 'comments' | 'withoutComments'> {
    readonly occurrence: Occurrence;
    readonly units: readonly Unit[];
}
/** A section of the questionnaire as the README has it. */
export interface SectionHeading {
    readonly name: string;
    readonly block: Block;
    /** Prose of the author between the heading and its first question. */
    readonly prose: string;
    /** Its paragraphs. */
    readonly passages: readonly Passage[];
}
/** Cuts a README into questions with their blocks, and sections with their prose. */
export declare function readingOf(path: string, document: MarkdownDocument, template: Template, recognise: Recogniser): Reading;
