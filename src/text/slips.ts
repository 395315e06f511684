/** Spellings that are a few letters away from each other. */
import { distance } from 'fastest-levenshtein';

/**
 * How many letters lie between `wanted` and another text, each put in, left out or replaced, as a function that is quick to ask of a
 * whole list: `undefined` above `most`.
 */
export function lettersFrom(wanted: string, most: number): (other: string) => number | undefined {
  // `most` changes leave one of `most + 1` parts as it is.
  const part = Math.ceil(wanted.length / (most + 1));
  const parts = Array.from({ length: most + 1 }, (_, at) => wanted.slice(at * part, (at + 1) * part));
  return (other) => {
    if (Math.abs(other.length - wanted.length) > most) return undefined;
    if (!parts.some((one) => other.includes(one))) return undefined;
    const letters = distance(wanted, other);
    return letters <= most ? letters : undefined;
  };
}
