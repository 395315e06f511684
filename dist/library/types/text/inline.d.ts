/** Shows a character that a reader would not see (or that a terminal obeys) as its code point: `\u200B`. */
export declare function visible(text: string): string;
/** The number of a character. */
export declare function codePoint(character: string): number;
/** The lines of a text; line feeds, carriage returns and both together end one. */
export declare function lines(text: string): string[];
/** One line of visible characters. */
export declare function oneLine(text: string): string;
/** Lines of visible characters. */
export declare function visibleLines(text: string): string;
/** A character as HTML writes it: `&#124;`. */
export declare function entity(character: string): string;
/**
 * A text as inline code. Valid anywhere in Markdown, table cells included; GitHub links no handle, issue or address
 * in it. Empty text gives an empty string.
 */
export declare function code(text: string): string;
/** Backticks, `least` at least, more than stand together in `text`. */
export declare function fenceAround(text: string, least: number): string;
/** A text as it is, on one line: nothing in it is markup; GitHub may still link what looks like an address. */
export declare function literal(text: string): string;
/** Escapes a text, what GitHub would link in it by `reference` and the rest by `plain`. */
export declare function escapeText(text: string, plain: (part: string) => string, reference: (part: string) => string): string;
/**
 * A message as one line of Markdown: what stands between backticks becomes inline code, everything else is literal.
 * It starts no list or heading even at the start of a line.
 */
export declare function prose(text: string): string;
