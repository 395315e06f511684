/** How authors put an answer off, sentence by sentence. Every repetition is bounded. */
/** A sentence that is a note to oneself. */
export declare const NOTE_TO_SELF: RegExp;
/** Sentences that only put an answer off; `later` must follow somewhere in the same sentence. Every repetition is bounded. */
export declare const DEFERRALS: readonly RegExp[];
/** "Manual validation will be done before beta": a test that was not made yet, and when it will be. */
export declare const TEST_TO_COME: RegExp;
export declare const TESTED: RegExp;
/** "Not tested yet": what stands before such a sentence. */
export declare const NOT_TESTED: RegExp;
/** A bare no in front of why. */
export declare const BARE_NO: RegExp;
/** "Results will be added here": what stands behind it. */
export declare const RESULTS_TO_COME: RegExp;
