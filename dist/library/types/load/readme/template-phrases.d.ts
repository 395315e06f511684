/** Words of the template through its generations, by which READMEs of other times are read. */
/** The label of the template that a text starts with. */
export declare function labelAt(text: string): string | undefined;
/** The option of the template that a text starts with. */
export declare function optionAt(text: string): string | undefined;
/** Whether normalised words are an instruction of an older template. */
export declare function isOlderHelp(words: string): boolean;
