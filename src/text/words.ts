import { singleBlanks } from './trim.js';

const LONGEST = 80;
/** The questions of the template have up to 120 characters, and are looked for by their ends as well. */
const LONGEST_QUESTION = 160;

/**
 * A value as messages show it: in backticks, on one line, at most 80 characters long and free of whatever could break out of the
 * backticks, reorder the line or hide in it. Every text that a user wrote passes through here on its way into a message.
 */
export function quote(text: string): string {
  return quoted(text, LONGEST);
}

/** The same of a question, which has room to stand whole. */
export function quoteQuestion(heading: string): string {
  return quoted(heading, LONGEST_QUESTION);
}

function quoted(text: string, longest: number): string {
  const line = singleBlanks(text)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
    .replaceAll('`', "'");
  if (line === '') return '`""`';
  const characters = [...line.slice(0, 2 * (longest + 1))];
  return `\`${characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line}\``;
}

/** Values to choose from, in words: `alpha`, `beta` or `stable`. */
export function oneOf(values: readonly string[]): string {
  const words = values.map(quote);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

/** `1 error`, `2 errors` */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
