/** `text` without the characters at its ends that match; in linear time, which `/[…]+$/` is not. */
export declare function trimmed(text: string, leading: RegExp, trailing: RegExp): string;
/** `text` with every run of white space as one blank. Most are one already, and are not written anew. */
export declare function singleBlanks(text: string): string;
