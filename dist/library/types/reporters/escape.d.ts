export { code, lines, literal, oneLine, prose } from '../text/inline.js';
/**
 * Text that a GitHub runner prints and does not obey. It takes `::command::` at the start of a line (after blanks) and
 * the older `##[command]` anywhere in one, both compared by the rules of a language, which overlook characters without
 * weight: so a mark between the signs does not hide a command, only a blank breaks one. Line ends become line feeds;
 * control characters and ANSI escapes become visible.
 * Source: actions/runner, ActionCommand.cs.
 */
export declare function logText(text: string): string;
/** A text that a terminal links to `url`; the text alone where the address has characters that might mean something there. */
export declare function terminalLink(text: string, url: string | undefined): string;
/**
 * Text with colours and links of our own that a runner prints and does not obey: a line keeps them unless what it says without them must
 * be neutralised.
 */
export declare function styledLog(text: string): string;
/**
 * A document as JSON with every text as it is, in a form that neither a terminal nor a runner obeys: of its `##[command]` the second `#` is
 * an escape. Ends in a line feed.
 */
export declare function jsonText(document: unknown): string;
/** A text as content of an XML 1.0 element, or of an attribute when it is one line; characters that XML forbids become visible. */
export declare function xml(text: string): string;
/** Cuts to at most `length` UTF-16 code units, never inside a character; `mark` says that it was cut and counts. */
export declare function cut(text: string, length: number, mark?: string): string;
/** A text as one line inside an HTML element, where Markdown does not hold but handles and addresses still become links. */
export declare function html(text: string): string;
/** A text as a fenced block, each line after `indent`; the fence is longer than any run of backticks inside. */
export declare function codeBlock(text: string, indent?: string): string;
/** A Markdown link around Markdown made here; only the label when `url` is no http address. */
export declare function link(label: string, url: string | undefined): string;
