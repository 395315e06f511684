/**
 * Words of Markdown whose marks leave no doubt: code between single marks, emphasis that is not nested, links with a plain target.
 * Everything else is for a parser to tell.
 */
import { type Definitions, definitionsFor } from './definitions.js';
import { lineEndAt } from './leaf.js';
import type { SpannedText, Words } from './words.js';

/** What might be an escape, a tag, an entity or another link. */
const MARKED = /[\\]|<[A-Za-z/!?]|&[#A-Za-z]|\]\(/;
/** Underscores within words, of ASCII at least, are no marks. */
const UNDERSCORES = '(?<![\\dA-Za-z_])_+|_+(?![\\dA-Za-z_])';
const UNDERSCORED = new RegExp(UNDERSCORES);
/** A run of asterisks or underscores, or a link whose words are not marked themselves. */
const MARKS = new RegExp(`\\*+|!?\\[([^[\\]*\`]*)\\]\\(([^\\s()<>\`]*)\\)|${UNDERSCORES}`, 'g');
const LINKS = /(?<!!)(\[[^[\]*`]*\])\([^\s()<>`]*\)/g;

/**
 * The words of lines, given as pairs of offsets; `undefined` where a parser must tell. Brackets are links only where the document
 * has a definition for them.
 */
export function plainWordsOf(
  source: string,
  lines: readonly number[],
  definitions: Definitions,
): Words | undefined {
  if (definitions.size > 0 && refers(source, lines, definitions)) return undefined;
  const reading = new Reading(source);
  for (let index = 0; index < lines.length; index += 2) {
    const [from = 0, end = 0] = [lines[index], lines[index + 1]];
    const line = source.slice(from, end);
    const written = trimmedEnd(line);
    const start = index === 0 ? 0 : written.length - written.replace(/^[ \t]+/, '').length;
    if (!reading.line(written.slice(start), from + start)) return undefined;
    // Two blanks at the end of a line break it.
    if (index + 2 < lines.length)
      reading.text += /^ {2,}$/.test(line.slice(written.length)) ? '\n' : lineEndAt(source, end);
  }
  return reading.words();
}

/** Whether brackets may be links by a definition. */
function refers(source: string, lines: readonly number[], definitions: Definitions): boolean {
  let text = '';
  for (let index = 0; index < lines.length; index += 2)
    text += `${source.slice(lines[index], lines[index + 1])}\n`;
  return text.includes('[') && definitionsFor(text, definitions) !== '';
}

/** What has been read of the lines so far. */
class Reading {
  text = '';
  private strong: SpannedText | undefined;
  private media = false;
  private readonly codes: SpannedText[] = [];
  /** Emphasis that is not closed: its mark and where that and its words start. */
  private open: { readonly mark: string; readonly start: number; readonly words: number } | undefined;
  /** Whether anything has been said before the mark that is open now. */
  private isBegun = false;
  /** Where the line starts and ends. */
  private from = 0;
  private to = 0;

  constructor(private readonly source: string) {}

  /** Adds a line that starts at `offset`; returns whether its words are certain. */
  line(line: string, offset: number): boolean {
    this.from = offset;
    this.to = offset + line.length;
    if (!line.includes('`')) return this.prose(line, offset, line);
    if (line.includes('``')) return false;
    const parts = line.split('`');
    const outside = parts.filter((_, index) => index % 2 === 0).join('`');
    if (parts.length % 2 === 0) return false;
    let at = offset;
    for (const [index, part] of parts.entries()) {
      if (index % 2 === 0) {
        if (!this.prose(part, at, index === 0 ? outside : undefined)) return false;
      } else {
        const isPadded = part.startsWith(' ') && part.endsWith(' ') && part.trim() !== '';
        const text = isPadded ? part.slice(1, -1) : part;
        this.codes.push({ text, start: at - 1, end: at + part.length + 1 });
        this.add(text);
        this.begin();
      }
      at += part.length + 1;
    }
    return true;
  }

  words(): Words | undefined {
    if (this.open !== undefined) return undefined;
    const { text, strong, codes, media } = this;
    return { text, strong, codes, media, comments: [] };
  }

  /** Adds a run without code; `context` is what is searched for other marks, once for each line. */
  private prose(text: string, offset: number, context: string | undefined): boolean {
    if (context !== undefined && MARKED.test(context.includes('](') ? context.replace(LINKS, '$1') : context))
      return false;
    if (!text.includes('*') && !text.includes('](') && !(text.includes('_') && UNDERSCORED.test(text))) {
      this.add(text);
      return true;
    }
    let at = 0;
    for (const { 0: mark, 1: label, index } of text.matchAll(MARKS)) {
      this.add(text.slice(at, index));
      at = index + mark.length;
      if (label === undefined ? !this.emphasis(mark, offset + index) : !this.link(mark, label)) return false;
    }
    this.add(text.slice(at));
    return true;
  }

  private add(text: string): void {
    this.text += text;
    if (text.trim() !== '') this.begin();
  }

  private begin(): void {
    if (this.open === undefined) this.isBegun = true;
  }

  private link(mark: string, label: string): boolean {
    if (mark.startsWith('!') || label.trim() !== label || UNDERSCORED.test(label)) return false;
    this.media = true;
    this.add(label);
    this.begin();
    return true;
  }

  /** A run of asterisks or underscores opens emphasis, closes it or is text, by what stands around it (CommonMark, "delimiter run"). */
  private emphasis(mark: string, offset: number): boolean {
    const { source, from, to } = this;
    const end = offset + mark.length;
    const before = offset > from ? kindOf(source.charAt(offset - 1)) : 'blank';
    const after = end < to ? kindOf(source.charAt(end)) : 'blank';
    if (before === 'unknown' || after === 'unknown' || mark.length > 2) return false;
    const isLeft = after === 'word' || (after === 'mark' && before !== 'word');
    const isRight = before === 'word' || (before === 'mark' && after !== 'word');
    const isWithin = mark.startsWith('_') && isLeft && isRight;
    const opens = isLeft && (!isWithin || before === 'mark');
    const closes = isRight && (!isWithin || after === 'mark');
    if (!opens && !closes) this.add(mark);
    else if (opens === closes || opens === (this.open !== undefined)) return false;
    else if (opens) this.open = { mark, start: offset, words: this.text.length };
    else return this.close(mark, end);
    return true;
  }

  private close(mark: string, end: number): boolean {
    const { open } = this;
    if (open === undefined || open.mark !== mark) return false;
    this.open = undefined;
    if (!this.isBegun) this.strong = { text: this.text.slice(open.words), start: open.start, end };
    this.isBegun = true;
    return true;
  }
}

/** What a character is to a run of marks beside it; beyond ASCII the tables of Unicode would have to tell. */
function kindOf(character: string): 'blank' | 'mark' | 'word' | 'unknown' {
  if (character === ' ' || character === '\t') return 'blank';
  if (/[\dA-Za-z]/.test(character)) return 'word';
  return character > '\x7F' || character < ' ' || character === '*' || character === '_' ? 'unknown' : 'mark';
}

function trimmedEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return line.slice(0, end);
}
