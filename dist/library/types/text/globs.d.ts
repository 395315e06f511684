/** What `isModest` demands, for a message. */
export declare const MODEST = "a pattern of at most 500 characters with at most 3 `*` in a name, 2 `**`, 4 `{a,b}` and no parentheses";
/** Whether matching costs little, whatever path is held against the pattern. */
export declare function isModest(pattern: string): boolean;
/** Whether `path` is one that the pattern means; a pattern is read once. `dot`: `*` stands for hidden names, too. */
export declare function isMatch(pattern: string, path: string, { dot }?: {
    dot?: boolean | undefined;
}): boolean;
