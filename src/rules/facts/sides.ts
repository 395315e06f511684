/** Which of two spellings is the slip, and how that is said from either place. */
import type { Problem } from '../../model/finding.js';
import type { Kep } from '../../model/kep.js';
import type { Located } from '../../model/place.js';
import { quote } from '../../text/words.js';

/** A spelling that stands this many times for each time of the other is the one that is meant. */
const OFTEN = 3;

/** The same thing as kep.yaml and as the README spell it. */
export interface Spellings {
  /** What it is: `feature gate`. */
  readonly noun: string;
  readonly declared: Located;
  readonly written: Located;
  /** What stands in each file when it has that name, ready to paste. */
  readonly inMetadata: (name: string) => string;
  readonly inReadme: (name: string) => string;
  /** What tells which one is right where the KEP does not. */
  readonly question: string;
}

/** How often a name stands in a text, as a word of its own. */
export function timesIn(text: string, name: string): number {
  let times = 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + name.length] ?? ' ')) times++;
  }
  return times;
}

/** The spelling that README and kep.yaml together have three times as often as the other; `undefined` where neither has. */
export function meant({ readme, metadata }: Kep, a: string, b: string): string | undefined {
  const times = (name: string): number => timesIn(readme.text, name) + timesIn(metadata.text, name);
  const [left, right] = [times(a), times(b)];
  if (left >= OFTEN * right) return a;
  return right >= OFTEN * left ? b : undefined;
}

/** What is said about two spellings: `right` is the one that is meant, if that can be told. */
export function differing(
  { noun, declared, written, inMetadata, inReadme, question }: Spellings,
  right: string | undefined,
): Problem {
  const [a, b] = [quote(declared.value), quote(written.value)];
  const subject = declared.value;
  const atMetadata = { message: `kep.yaml says ${a}`, place: declared.place };
  const atReadme = { message: `the README says ${b}`, place: written.place };
  if (right === written.value)
    return {
      subject,
      message: `Unexpected ${noun} ${a}, expected ${b} as in the README`,
      place: declared.place,
      related: [atReadme],
      help: inMetadata(written.value),
      mirror: {
        message: `Unexpected ${noun} ${a} in kep.yaml, expected ${b} as here`,
        place: written.place,
        help: `In kep.yaml:\n${inMetadata(written.value)}`,
      },
    };
  if (right === declared.value)
    return {
      subject,
      message: `Unexpected ${noun} ${b}, expected ${a} as in kep.yaml`,
      place: written.place,
      related: [atMetadata],
      help: inReadme(declared.value),
      mirror: {
        message: `Unexpected ${noun} ${b} in the README, expected ${a} as here`,
        place: declared.place,
        help: `In the README:\n${inReadme(declared.value)}`,
      },
    };
  const message = `Unexpected ${noun}s ${a} in kep.yaml and ${b} in the README, expected one name`;
  const help = `${question} Write that one in both places.`;
  return {
    subject,
    message,
    place: declared.place,
    related: [atReadme],
    help,
    mirror: { message, place: written.place, help },
  };
}
