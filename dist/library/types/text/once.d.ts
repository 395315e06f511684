/** What is made when somebody asks for it, and then kept. */
/** `make`, which runs at most once. A failure is no outcome: it is tried again. */
export declare function once<T>(make: () => T): () => T;
/** `known` and, under `keys`, what `make` makes, which runs when one of them is first asked for. Frozen. */
export declare function lazy<Known extends object, Made extends object, Key extends keyof Made>(known: Known, keys: Readonly<Record<Key, true>>, make: () => Made): Known & Pick<Made, Key>;
