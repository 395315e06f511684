/** A wrong call, configuration or repository: one line that says what to do. The shells print it and end with 2. */
export declare class UsageError extends Error {
    readonly name: string;
}
/** The base version of a change is not in the clone. Whoever has another source for it may ask there. */
export declare class NoHistory extends UsageError {
    /** What is missing; the message goes on with what to do about it in a terminal. */
    readonly why: string;
    /** Whether a deeper clone would have it. */
    readonly isShallow: boolean;
    constructor(why: string, { help, isShallow }: {
        readonly help: string;
        readonly isShallow: boolean;
    });
}
/** A configured KEP root that the tree does not have. In a base version that is no fault: the root may be new. */
export declare class MissingRoot extends UsageError {
}
