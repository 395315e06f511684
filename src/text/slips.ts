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

/**
 * The value of `candidates` that a misspelt `text` most likely means, at most a third of its letters away. Two neighbours that
 * changed places count as one letter.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    const d = isSwapped(wanted, candidate.toLowerCase()) ? 1 : distance(wanted, candidate.toLowerCase());
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/**
 * The one value of `candidates` that a misspelt `text` means beyond doubt: it differs in letter case, blanks and underscores, or in one
 * letter (two that changed places count as one) and no other value does. Short words say too little for that.
 */
export function evident(text: string, candidates: readonly string[]): string | undefined {
  const wanted = text.trim().toLowerCase().replace(/[\s_]/g, '-');
  if (wanted.length < 4 || wanted.length > 40) return undefined;
  const same = candidates.find((candidate) => candidate.toLowerCase() === wanted);
  const near = candidates.filter((candidate) => {
    const known = candidate.toLowerCase();
    return isSwapped(wanted, known) || distance(wanted, known) === 1;
  });
  return same ?? (near.length === 1 ? near[0] : undefined);
}

function isSwapped(a: string, b: string): boolean {
  const i = [...a].findIndex((letter, index) => letter !== b[index]);
  return i !== -1 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
