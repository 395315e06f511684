/** Words of Markdown that mark nothing: what they say is what is written. */
import { lineEndAt } from './leaf.js';

/** What might be an escape, a code span, a tag, an entity, a link with its target, or emphasis: marks within words are none. */
const MARKED = /[\\`]|<[A-Za-z/!?]|&[#A-Za-z]|\]\(|\*\S|\S\*|(?:^|[^\dA-Za-z_])_|_(?:$|[^\dA-Za-z_])/m;

/**
 * The text of lines, as pairs of offsets, that hold no marks; `undefined` where a parser must tell. Brackets may be links only where
 * the document has definitions.
 */
export function plainText(
  source: string,
  lines: readonly number[],
  hasDefinitions: boolean,
): string | undefined {
  let text = '';
  for (let index = 0; index < lines.length; index += 2) {
    const end = lines[index + 1] ?? 0;
    const line = source.slice(lines[index], end);
    if (MARKED.test(line) || (hasDefinitions && line.includes('['))) return undefined;
    const words = trimmedEnd(line);
    text += index === 0 ? words : words.replace(/^[ \t]+/, '');
    // Two blanks at the end of a line break it.
    if (index + 2 < lines.length)
      text += /^ {2,}$/.test(line.slice(words.length)) ? '\n' : lineEndAt(source, end);
  }
  return text;
}

function trimmedEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return line.slice(0, end);
}
