/** `list.push(...more)` for lists of any length: each spread argument takes a place on the stack, which a stranger's file can exhaust. */
export declare function append<T>(list: T[], more: Iterable<T>): void;
