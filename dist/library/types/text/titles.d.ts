/** Titles of proposals. */
/** A title without what says which proposal it is of: `KEP-1234: Pods`, `VEP #90: Pods` and `RFC-0007 Pods` are `Pods`. */
export declare function bareTitle(title: string): string;
