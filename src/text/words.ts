const LONGEST = 80;

/**
 * A value as messages show it: in backticks, on one line, at most 80 characters long and free of whatever could break out of the
 * backticks, reorder the line or hide in it. Every text that a user wrote passes through here on its way into a message.
 */
export function quote(text: string): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
    .replaceAll('`', "'");
  if (line === '') return '`""`';
  const characters = [...line.slice(0, 2 * (LONGEST + 1))];
  return `\`${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line}\``;
}

/** Values to choose from, in words: `alpha`, `beta` or `stable`. */
export function oneOf(values: readonly string[]): string {
  const quoted = values.map(quote);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** `1 error`, `2 errors` */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
