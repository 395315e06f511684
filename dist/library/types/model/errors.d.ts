/** A wrong call, configuration or repository: one line that says what to do. The shells print it and end with 2. */
export declare class UsageError extends Error {
    readonly name: string;
}
/** The base version of a change is not in the clone. Whoever has another source for it may ask there. */
export declare class NoHistory extends UsageError {
}
/** A configured KEP root that the tree does not have. In a base version that is no fault: the root may be new. */
export declare class MissingRoot extends UsageError {
}
