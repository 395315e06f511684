/** Spellings that are a few letters away from each other. */
import { distance } from 'fastest-levenshtein';

/** How many letters lie between a text and another one, each put in, left out or replaced: `undefined` above some number. */
export interface LettersTo {
  (other: string): number | undefined;
  /** Whether a part of `text` may be as near as that: what is false of a text is false of all its parts. */
  mayBeIn(text: string): boolean;
}

/** How many letters lead from `wanted` to another text, at most `most`: a function that is quick to ask of a whole list. */
export function lettersFrom(wanted: string, most: number): LettersTo {
  // `most` changes leave one of `most + 1` parts as it is.
  const part = Math.ceil(wanted.length / (most + 1));
  const parts = Array.from({ length: most + 1 }, (_, at) => wanted.slice(at * part, (at + 1) * part));
  const mayBeIn = (text: string): boolean => parts.some((one) => text.includes(one));
  const lettersTo = (other: string): number | undefined => {
    if (Math.abs(other.length - wanted.length) > most || !mayBeIn(other)) return undefined;
    const letters = distance(wanted, other);
    return letters <= most ? letters : undefined;
  };
  return Object.assign(lettersTo, { mayBeIn });
}
