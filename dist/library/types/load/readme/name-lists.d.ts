/** Longer than any list of names, in characters: what follows is prose. */
export declare const LONGEST_LIST = 2000;
/** A name without the marks around it, the flag that it is given by and the value that it is given. */
export declare function clean(text: string): string;
export declare function cleanLine(text: string): string;
/** The text outside of parentheses; one that is never closed hides the rest. */
export declare function withoutParentheses(text: string): string;
