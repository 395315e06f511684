/** YAML at the top of a document: between lines `---`, or in a fence. */
/** A document taken apart. Lines and columns of both parts are those of the document. */
export interface FrontMatter {
    /** The YAML, with an empty line for each line above it; `undefined` when no line closes it. */
    readonly yaml: string | undefined;
    /** The document with blanks where the front matter stands: not one offset changes. */
    readonly document: string;
}
/** The front matter of a text without byte order mark; `undefined` where there is none. In linear time. */
export declare function frontMatterOf(text: string): FrontMatter | undefined;
