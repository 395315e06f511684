/** Texts of KEPs, which are hostile, as parts of one line of Markdown. */
import { singleBlanks } from './trim.js';

/** Presentation hints for emoji: nothing is lost without them. */
const VARIATION_SELECTORS = /[\uFE00-\uFE0F]/gu;

/** Control and format characters, lone surrogates, separators of lines and whatever Unicode does not draw. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Shows a character that a reader would not see (or that a terminal obeys) as its code point: `\u200B`. */
export function visible(text: string): string {
  return text
    .replace(VARIATION_SELECTORS, '')
    .replace(INVISIBLE, (character) =>
      character === '\t'
        ? character
        : `\\u${codePoint(character).toString(16).toUpperCase().padStart(4, '0')}`,
    );
}

/** The number of a character. */
export function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** The lines of a text; line feeds, carriage returns and both together end one. */
export function lines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** One line of visible characters. */
export function oneLine(text: string): string {
  return singleBlanks(lines(visibleLines(text)).join(' ')).trim();
}

/** Lines of visible characters. */
export function visibleLines(text: string): string {
  return lines(text).map(visible).join('\n');
}

/** Characters that mean something inside a line of GitHub-flavoured Markdown, in a table, in HTML or in `$math$`. */
const INLINE = /[&<>`\\*_{}[\]#|~@$]/g;

/** A character as HTML writes it: `&#124;`. */
export function entity(character: string): string {
  return `&#${codePoint(character)};`;
}

/**
 * A text as inline code. Valid anywhere in Markdown, table cells included; GitHub links no handle, issue or address
 * in it. Empty text gives an empty string.
 */
export function code(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  // In a table `|` splits the cell even inside a span, and what escapes it there is shown elsewhere.
  if (line.includes('|')) return `<code>${line.replace(INLINE, entity).replace(LINKING, '<wbr>$&')}</code>`;
  const fence = fenceAround(line, 1);
  return fence === '`' ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}

/** Backticks, `least` at least, more than stand together in `text`. */
export function fenceAround(text: string, least: number): string {
  const longest = Math.max(least - 1, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(longest + 1);
}

/** Where an address is torn by a tag: text between tags that we write ourselves is linked like any other. */
const LINKING = /:|&#64;|\./g;

/** A text as it is, on one line: nothing in it is markup; GitHub may still link what looks like an address. */
export function literal(text: string): string {
  return text.replace(INLINE, entity);
}

/** What GitHub turns into a link or a ping outside of code: addresses, handles, issues, commits. */
const REFERENCE =
  /(?:https?:|ftp:|mailto:|www\.)\S+|[\w.+-]{0,64}@[\w./-]+|[\w./-]{0,64}#\d+|\bGH-\d+|\b[0-9a-f]{7,40}\b/gi;

/** Escapes a text, what GitHub would link in it by `reference` and the rest by `plain`. */
export function escapeText(
  text: string,
  plain: (part: string) => string,
  reference: (part: string) => string,
): string {
  let escaped = '';
  let from = 0;
  for (const match of text.matchAll(REFERENCE)) {
    escaped += plain(text.slice(from, match.index)) + reference(match[0]);
    from = match.index + match[0].length;
  }
  return escaped + plain(text.slice(from));
}

/**
 * A message as one line of Markdown: what stands between backticks becomes inline code, everything else is literal.
 * It starts no list or heading even at the start of a line.
 */
export function prose(text: string): string {
  const parts = oneLine(text).split('`');
  const unpaired = parts.length % 2 === 0 ? parts.length - 1 : parts.length;
  return parts
    .map((part, index) => {
      const words = (): string => escapeText(part, literal, code);
      if (index >= unpaired) return entity('`') + words();
      return index % 2 === 1 ? code(part) : words();
    })
    .join('')
    .replace(/^[-+=]/, entity)
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + entity(mark));
}
