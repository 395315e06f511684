/** The KEPs of each number, in their order. */
export declare const kepsByNumber: (key: readonly {
    readonly directory: string;
    readonly number: string | undefined;
}[]) => ReadonlyMap<string, readonly {
    readonly directory: string;
    readonly number: string | undefined;
}[]>;
/** The approval files of each number, in their order. */
export declare const approvalsByNumber: (key: readonly {
    readonly path: string;
    readonly sig: string;
    readonly number: string;
}[]) => ReadonlyMap<string, readonly {
    readonly path: string;
    readonly sig: string;
    readonly number: string;
}[]>;
/** The approval file at each path. */
export declare const approvalsByPath: (key: readonly {
    readonly path: string;
    readonly sig: string;
    readonly number: string;
}[]) => Map<string, {
    readonly path: string;
    readonly sig: string;
    readonly number: string;
}>;
/** Every directory of a KEP and every one above. */
export declare const pathsOfKeps: (key: readonly {
    readonly directory: string;
    readonly number: string | undefined;
}[]) => Set<string>;
