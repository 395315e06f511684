/** Whether a text lists tests in words and shows none of them; one with a reason or a promise is somebody else's. */
export declare function isOnlyTold(text: string): boolean;
/** Whether a text about unit tests names packages and not how much of them is covered. */
export declare function lacksCoverage(text: string): boolean;
