/** Where HTML blocks of Markdown start and end (CommonMark, "HTML blocks"). */
/** What ends an HTML block: the line that holds it, or a blank line. */
export type Ending = RegExp | 'blank';
/** How the HTML block ends that `text`, the rest of a line without indentation, starts; `undefined` where it starts none. */
export declare function htmlEnding(text: string, interrupts: boolean): Ending | undefined;
