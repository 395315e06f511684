/** What the document of a KEP says. */
import type { Edit, Problem } from './finding.js';
import type { Located, Place } from './place.js';
import type { Release } from './release.js';
import type { Question } from './template.js';
/** What an author made of a question. */
export type AnswerState = Answer['state'];
/** A stage or a release until which something is put off; `later` is after the last stage. */
export type PromisePoint = {
    readonly stage: string;
    readonly release?: undefined;
} | {
    readonly release: Release;
    readonly stage?: undefined;
};
/** A sentence of an answer that puts off what is owed: the sentence without markup and where it stands. */
export interface PutOff extends Located {
    readonly what: 'test' | 'metric' | 'value' | 'text' | 'decision';
    /** `undefined` where no point is named. */
    readonly until: PromisePoint | undefined;
}
/** A question of the template and what a README has for it. */
export type Answer = MissingAnswer | PresentAnswer;
/** A question that the README asks. */
export type PresentAnswer = OpenAnswer | GivenAnswer;
interface AnswerTo {
    readonly question: Question;
    /** The question's words; for a missing one the heading of the section (else of the questionnaire) it belongs to. */
    readonly place: Place;
    /**
     * The author's text: no comments, no template text, no markup. Paragraphs are separated by a line feed. Where nothing stands below
     * the question (or it is missing), the prose under its section's heading, if that speaks for all of the section.
     */
    readonly text: string;
}
/** A question that the README does not ask. */
export interface MissingAnswer extends AnswerTo {
    readonly state: 'missing';
    /** Puts the question in at its template place; `undefined` where that cannot be told. */
    readonly insertion: Edit | undefined;
}
/** What stands below a question. */
interface BelowQuestion extends AnswerTo {
    /** The author's first and last word, when there are any. */
    readonly written: Place | undefined;
    /** Where the same question is asked again. */
    readonly repeats: readonly Place[];
    /** Template text that still stands there. */
    readonly leftovers: readonly (Located & {
        readonly kind: 'instruction' | 'option' | 'label';
    })[];
    /** Sentences that put off what is owed; where nothing stands below the question, those of the prose that stands for it. */
    readonly promises: readonly PutOff[];
    /** Texts of the options that the author ticked. */
    readonly ticked: readonly string[];
    /** Labels that the author filled in: `Event Reason`. */
    readonly filled: readonly string[];
    /** Whether it holds a link or a picture. */
    readonly linked: boolean;
    /** Metric names in the answer, without labels; `*` stands for a pattern. */
    readonly metrics: readonly Located[];
    /** Comments of the template, each on lines of its own, that still stand below the question. */
    readonly comments: readonly Located[];
    /** Takes `comments` out with the blank lines that they would leave. */
    readonly withoutComments: readonly Edit[];
}
/** Nothing of the author's, something put off, or "N/A" without a reason. */
export interface OpenAnswer extends BelowQuestion {
    readonly state: 'unanswered' | 'deferred' | 'na';
}
/** An answer that says something. */
export interface GivenAnswer extends BelowQuestion {
    readonly state: 'answered';
    /** `TODO`, `TBD` and the like in it. */
    readonly pending: readonly Located[];
}
/** The metrics that an answer names; none where the question is not asked. */
export declare function metricsIn(answer: Answer | undefined): readonly Located[];
/** What the answer says of disabling the feature. */
export interface Disablement extends Located {
    readonly yes: boolean;
    /** Whether it starts with yes or no. */
    readonly clear: boolean;
    /** It says yes, but that the gate is locked once the feature is stable. */
    readonly untilStable: boolean;
}
/** A feature gate as the README's enablement answer names it. */
export interface ReadmeGate extends Located {
    /** Named after the template's label; else merely mentioned in the answer's prose. */
    readonly labelled: boolean;
    /** Said to be the gate of another KEP. */
    readonly isForeign: boolean;
    readonly components: readonly Located[];
}
/** A heading of a README (its name without markup) and what stands below it. */
export interface Section extends Located {
    readonly level: number;
    /** Text up to the next heading, whatever its level: comments left out, every line in its place, blank lines at the end dropped. */
    readonly text: string;
    /** The line of the file that `text` starts with. */
    readonly firstLine: number;
}
/** The table of contents of a README, as kubernetes-sigs/mdtoc finds and writes it. */
export interface TableOfContents {
    /** The markers that are missing, of `<!-- toc -->` and `<!-- /toc -->`. */
    readonly missing: readonly string[];
    /** From marker to marker; where one is missing the other one or the first line of a list that links to headings. */
    readonly place: Place | undefined;
    /** The lines between the markers, blank ones around them left out. */
    readonly written: readonly Located[];
    /** Everything between the markers; empty where one is missing. */
    readonly between: Located | undefined;
    /** The lines that belong there; `undefined` where mdtoc and Markdown may find different headings. */
    readonly expected: readonly string[] | undefined;
    /** Where a table of contents may be put in: the rest of the document after its first heading. */
    readonly below: Located | undefined;
}
/** A Markdown file in a KEP's directory or below it, besides its README: a design, notes. */
export interface Document {
    readonly path: string;
    readonly text: string;
    /** Its first heading. */
    readonly title: Place | undefined;
    readonly toc: TableOfContents;
}
/** The README of a KEP, read once. */
export interface Readme {
    readonly path: string;
    readonly exists: boolean;
    readonly text: string;
    /** Why the file cannot be read as a README, if so. */
    readonly problems: readonly Problem[];
    /** The first heading: its text and, in `KEP-1234: Title`, the number as written. */
    readonly title: (Located & {
        readonly number: string | undefined;
    }) | undefined;
    /** Every heading in order, the title included. */
    readonly sections: readonly Section[];
    /** `undefined` when the README cannot be read. */
    readonly toc: TableOfContents | undefined;
    /** Heading of the questionnaire. */
    readonly questionnaire: Place | undefined;
    /** The questionnaire's only text when it asks no question: `N/A, this is out of tree`. */
    readonly dismissal: Located | undefined;
    /** A comment or fence that is never closed and hides questions below it. */
    readonly swallowed: (Located & {
        readonly kind: 'comment' | 'fence';
        readonly questions: readonly string[];
    }) | undefined;
    /** Text of the questionnaire without comments: "is this name written anywhere in it?" */
    readonly questionnaireText: string;
    /** By question id, every question of the template in its order. */
    readonly answers: ReadonlyMap<string, Answer>;
    /** `<<[UNRESOLVED …]>>` blocks outside comments and fences. */
    readonly unresolved: readonly Located[];
    /** Gates of the enablement answer. */
    readonly gates: readonly ReadmeGate[];
    /** Components named next to no particular gate. */
    readonly components: readonly Located[];
    readonly componentsConfident: boolean;
    /** Whether the author chose the "Other" mechanism without naming a gate. */
    readonly otherMechanism: boolean;
    /** `undefined` when the answer does not say, or says both. */
    readonly disablement: Disablement | undefined;
    /** HTML comments that speak to this tool: text without the markers, where, and the lines of the section (1-based, inclusive) it stands in. */
    readonly comments: readonly (Located & {
        readonly from: number;
        readonly to: number;
    })[];
}
export {};
