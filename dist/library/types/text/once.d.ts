/** `make`, which runs at most once. A failure is no outcome: it is tried again. */
export declare function once<T>(make: () => T): () => T;
/**
 * `known`, whose own values are there or lazy themselves, and, under `keys`, what `make` makes, which runs when one of them is first asked
 * for. Frozen.
 */
export declare function lazy<Known extends object, Made extends object, Key extends keyof Made>(known: Known, keys: Readonly<Record<Key, true>>, make: () => Made): Known & Pick<Made, Key>;
/** `make`, whose outcome is kept for short texts: headings, lines of a template and bare answers come again in every KEP. */
export declare function remembered<T extends string | number | boolean | object>(make: (text: string) => T): (text: string) => T;
/** What was made for the last `most` keys that were asked for; for another one `make` runs. For texts too long to keep many of. */
export declare function lastMade<T extends NonNullable<unknown>>(most: number): (key: string, make: () => T) => T;
/** `make`, which runs once for each object that is asked about, for as long as the object is there. */
export declare function onceFor<Key extends object, T extends NonNullable<unknown>>(make: (key: Key) => T): (key: Key) => T;
