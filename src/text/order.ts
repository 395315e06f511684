/** The one order of texts: by code units, the same on every machine. */

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Digits without leading zeros: `0752` and `752` are one number. Of anything else only zeros before a digit go. */
export function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
