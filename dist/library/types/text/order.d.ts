/** The one order of texts: by code units, the same on every machine. */
/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export declare function compare(a: string, b: string): number;
/** Digits without leading zeros: `0752` and `752` are one number. Of anything else only zeros before a digit go. */
export declare function withoutZeros(digits: string): string;
