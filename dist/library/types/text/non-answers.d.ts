/** A text on one line, without the punctuation, quotes, emphasis and list marks around it, and without the dots of abbreviations. */
export declare const bareWords: (text: string) => string;
/** Whether a text only holds the place of what is still to be written: `TBD`, `???`, `to be determined`. */
export declare function isPlaceholder(text: string): boolean;
/** Whether a text says no more than that nobody knows: `not sure yet`. */
export declare function isUnknown(text: string): boolean;
/** Whether a text says no more than that nothing applies: `N/A`, `not required`. */
export declare function isNotApplicable(text: string): boolean;
/** Whether a text says no more than that there is nothing: `None`. */
export declare function isNone(text: string): boolean;
/** Whether a text names nothing: no words at all, a placeholder, "N/A" or "none". */
export declare function saysNothing(text: string): boolean;
