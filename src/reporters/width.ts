/** The columns that texts take in a terminal. */

/** Characters that take a column each: those of a keyboard, of European languages, and the marks of typography. */
const NARROW =
  /^[\x20-\x7E\xA0-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u2055\u2190-\u2193\u2200-\u22FF\u2500-\u257F]*$/;

let measure: ((text: string) => number) | undefined;

/**
 * Two columns for a wide character, none for what combines with another or only colours. Other writing than European counts a column
 * for each character until `readyFor` has met it: what knows better costs more to load than a short run.
 */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  return measure?.(text) ?? [...text].length;
}

/** Loads what knows the widths of these texts, where that is needed. */
export async function readyFor(texts: Iterable<string>): Promise<void> {
  if (measure !== undefined) return;
  for (const text of texts)
    if (!NARROW.test(text.replaceAll(/\s/g, ' '))) {
      measure = (await import('string-width')).default;
      return;
    }
}
