/** A text that is kept for longer than the one that it is a piece of. */

/**
 * `text` in memory of its own. Engines let a piece share the memory of the whole, so that a word that is kept would keep the
 * file that it stands in.
 */
export function apart(text: string): string {
  return text.length < SHORT ? text : `_${text}`.slice(1);
}

/** V8 copies what is shorter; of the text made for it a longer one is a piece, too, but of nothing else. */
const SHORT = 13;
