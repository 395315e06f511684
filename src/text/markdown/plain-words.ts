/** Words of Markdown in which nothing is marked but code: what they say is what is written. */
import { lineEndAt } from './leaf.js';
import type { SpannedText, Words } from './words.js';

/** What might be an escape, a code span, a tag, an entity, a link with its target, or emphasis: marks within words are none. */
const MARKED = /[\\]|<[A-Za-z/!?]|&[#A-Za-z]|\]\(|\*\S|\S\*|(?:^|[^\dA-Za-z_])_|_(?:$|[^\dA-Za-z_])/;

/**
 * The words of lines, as pairs of offsets, that hold no other marks than those of code; `undefined` where a parser must tell.
 * Brackets may be links only where the document has definitions.
 */
export function plainWordsOf(
  source: string,
  lines: readonly number[],
  hasDefinitions: boolean,
): Words | undefined {
  let text = '';
  const codes: SpannedText[] = [];
  for (let index = 0; index < lines.length; index += 2) {
    const [from = 0, end = 0] = [lines[index], lines[index + 1]];
    const line = source.slice(from, end);
    if (hasDefinitions && line.includes('[')) return undefined;
    const written = trimmedEnd(line);
    const words = line.includes('`') ? withCodes(written, from, codes) : plain(written);
    if (words === undefined) return undefined;
    text += index === 0 ? words : words.replace(/^[ \t]+/, '');
    // Two blanks at the end of a line break it.
    if (index + 2 < lines.length)
      text += /^ {2,}$/.test(line.slice(written.length)) ? '\n' : lineEndAt(source, end);
  }
  return { text, strong: undefined, codes, media: false, comments: [] };
}

function plain(line: string): string | undefined {
  return MARKED.test(line) ? undefined : line;
}

/** A line with code spans between single marks, each with its end; they are added to `codes`. */
function withCodes(line: string, offset: number, codes: SpannedText[]): string | undefined {
  if (line.includes('``')) return undefined;
  const parts = line.split('`');
  const outside = parts.filter((_, index) => index % 2 === 0).join('`');
  if (parts.length % 2 === 0 || MARKED.test(outside)) return undefined;
  let at = offset;
  return parts
    .map((part, index) => {
      const start = at;
      at += part.length + 1;
      if (index % 2 === 0) return part;
      const isPadded = part.startsWith(' ') && part.endsWith(' ') && part.trim() !== '';
      const text = isPadded ? part.slice(1, -1) : part;
      codes.push({ text, start: start - 1, end: at });
      return text;
    })
    .join('');
}

function trimmedEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return line.slice(0, end);
}
