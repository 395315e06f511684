/**
 * A heading as kubernetes-sigs/mdtoc writes it into a table of contents: its inline marks as HTML, and its plain text for the anchor.
 * mdtoc renders with gomarkdown, whose inline rules are older and simpler than CommonMark's; where they differ, they are followed.
 */
/** HTML and plain text of a run of inline Markdown. HTML tags and pictures have no plain text. */
export interface Inline {
    readonly html: string;
    readonly text: string;
}
/** Where a link definition leads. */
export interface Target {
    readonly target: string;
    readonly title?: string;
}
/** A link definition by its label; `undefined` when the document has none. */
export type DefinitionOf = (label: string) => Target | undefined;
/** Renders a heading's words. */
export declare function inlineOf(source: string, definitionOf: DefinitionOf, inLink?: boolean): Inline;
