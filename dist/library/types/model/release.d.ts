/** A release of Kubernetes. */
/** A release such as `v1.37`, compared as numbers. */
export interface Release {
    readonly major: number;
    readonly minor: number;
    /** As written: `v0.13` has none, and is the same release as `v0.13.0`. */
    readonly patch?: number;
}
