/** The form in which handles are compared: no `@`, however many, no blanks around it, lower case. */
export declare function bareHandle(text: string): string;
/** Whether a text is one handle, with or without `@`. Looser than GitHub: the template's own sample has a dot. */
export declare function isHandle(text: string): boolean;
/**
 * The handle that a text is but for what was copied with it: characters that nobody sees, quotes and brackets around it, an address of
 * GitHub before it, further `@`; its one `@` is kept. `undefined` when it is more than that.
 */
export declare function trimmedHandle(text: string): string | undefined;
/** Words that authors write where a handle is still to be found. */
export declare function isUnnamed(text: string): boolean;
