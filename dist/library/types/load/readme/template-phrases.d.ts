/** Words of the template through its generations, by which READMEs of other times are read. */
/**
 * Labels of the template's answers through its history, for READMEs of other generations: an empty one says nothing. Each also
 * matches with small edits ("Feature gate names", "Metric(s) name").
 */
export declare const LABELS: readonly RegExp[];
export declare const OPTIONS: readonly RegExp[];
/**
 * Instructions of the template's generations from May 2020 to February 2021, which showed them as text instead of comments: enough
 * normalised words of each to know it by, small edits included. Today's are known from the repository's template.
 */
export declare const OLDER_HELP: readonly RegExp[];
